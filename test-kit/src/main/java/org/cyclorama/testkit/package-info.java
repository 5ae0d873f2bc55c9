/**
 * What the tests of every service share. A module that depends on this gets a real PostgreSQL, an identity provider whose
 * tokens the
 * service verifies for real, signing keys, and agenda-service as seen at the wire; it extends {@link ServiceContract} for the
 * rules that
 * hold everywhere.
 */
package org.cyclorama.testkit;
