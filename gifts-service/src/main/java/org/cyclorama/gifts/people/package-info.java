/**
 * Who is given something: a person is an OIDC subject, and before the first login a lower-cased e-mail
 * address. Here a person is a random id with the keys that it is known by; grants hold the id alone, so that a
 * claim moves keys and an erasure deletes them.
 * <p>
 * A call with a verified address makes that address a key of the caller's subject, unless it already belongs
 * to another subject: who claims it first keeps it. Whoever uses a key holds its row until the end of the
 * transaction (shared to give, exclusively to claim), keys in order and before anything else, so that a grant
 * to an address and its claim never pass each other unseen.
 */
package org.cyclorama.gifts.people;
