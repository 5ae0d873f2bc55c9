/**
 * Links that show a booth's draft to whoever holds them, for a while: 256 random bits, of which only a hash is kept. Their time
 * is
 * the database's own, never the domain's clock.
 */
package org.cyclorama.booth.booths.previews;
