package org.cyclorama.registration.mail;

import java.util.Locale;
import java.util.UUID;

/**
 * Whom a mail is for.
 *
 * @param language one of those that mails are written in
 * @param version of the registration: a calendar takes the higher one
 * @param place how the venue that matters is called: its city, or its code
 * @param country of that venue (ISO 3166-1); null if it has none
 */
record Recipient(UUID registration, String conference, String email, String name, Locale language, long version, String place,
        String country) {
}
