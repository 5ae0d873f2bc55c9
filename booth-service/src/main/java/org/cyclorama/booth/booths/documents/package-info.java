/**
 * Brochures of booths. A document belongs to the draft from its upload on, and is public while a published revision names it;
 * its
 * bytes are what they are said to be, and never change. It is deleted from the draft at once, and from the database when no
 * revision names it any more.
 */
package org.cyclorama.booth.booths.documents;
