package org.cyclorama.defaults.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * The answer is the same for everyone without credentials: it gets a strong {@code ETag} of its content, and shared caches may
 * keep it. With
 * any credential it is never stored.
 */
@NameBinding
@Retention(RUNTIME)
@Target({ METHOD, TYPE })
public @interface PublicAnswer {
}
