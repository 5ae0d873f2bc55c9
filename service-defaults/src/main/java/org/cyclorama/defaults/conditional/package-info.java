/** Optimistic locking over HTTP (RFC 9110 section 13): which version a change is for, and what changed since. */
package org.cyclorama.defaults.conditional;
