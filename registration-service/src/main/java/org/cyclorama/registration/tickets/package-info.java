/**
 * A ticket proves a confirmed registration to whoever has the public keys, without asking this service: a compact JWS, EdDSA.
 */
package org.cyclorama.registration.tickets;
