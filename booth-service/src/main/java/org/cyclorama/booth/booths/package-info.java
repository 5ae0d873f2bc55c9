/**
 * Booths: what a region's team edits is the draft; what visitors see is the revision that was published last, until it is
 * withdrawn. A draft shows to nobody but the region's team and the organizer.
 */
package org.cyclorama.booth.booths;
