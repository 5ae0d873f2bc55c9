/**
 * The same address is read by the public and by who may change what is there. The public gets a tag of the content (in its
 * language); an editor gets the tag of the version, which a change must name.
 */
package org.cyclorama.booth.editing;
