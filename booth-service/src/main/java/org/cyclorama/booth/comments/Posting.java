package org.cyclorama.booth.comments;

import java.util.UUID;

/**
 * Words that somebody says at a booth.
 *
 * @param author OIDC subject
 * @param name as the author writes it; null when unknown
 * @param email verified; null when there is none
 */
record Posting(UUID booth, String author, String name, String email, NewComment words) {
}
