package org.cyclorama.booth.editing;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/** The version that this request's answer shows to somebody who may change it. */
@RequestScoped
public class EditorsTag {

    private String tag;

    /** Shows this version to the caller, by its quoted tag; null when the caller can't change it. */
    public void show(String etag) {
        tag = etag;
    }

    Optional<String> tag() {
        return Optional.ofNullable(tag);
    }
}
