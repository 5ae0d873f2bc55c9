/**
 * The mounted key set with which a service signs what must be verifiable without it (JWS, EdDSA over Ed25519: RFC 7515, RFC
 * 8037).
 */
package org.cyclorama.defaults.keys;
