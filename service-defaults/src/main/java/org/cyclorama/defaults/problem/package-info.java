/** Every error is an RFC 9457 problem whose type is listed in the problems catalogue. */
package org.cyclorama.defaults.problem;
