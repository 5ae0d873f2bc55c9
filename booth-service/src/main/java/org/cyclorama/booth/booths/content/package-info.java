/**
 * What a booth shows: as its team defines it, as it is stored in the draft and in each revision, and as it is seen. It knows
 * nothing of where it is stored, nor of who may see it.
 */
package org.cyclorama.booth.booths.content;
