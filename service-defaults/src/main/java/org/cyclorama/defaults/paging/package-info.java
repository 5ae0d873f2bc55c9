/** Bounded lists with an opaque keyset cursor and a {@code Link} header (RFC 8288); never offsets. */
package org.cyclorama.defaults.paging;
