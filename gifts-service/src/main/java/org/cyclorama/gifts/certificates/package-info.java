/**
 * What proves that somebody holds a gift: a JWS (EdDSA over Ed25519) that anybody can verify without this service, by the
 * published keys; and the same as a page to print. A certificate is written when its holder asks for it and kept nowhere, so
 * no name is. It is the same each time until the holder, the holder's name or the newest key changes.
 */
package org.cyclorama.gifts.certificates;
