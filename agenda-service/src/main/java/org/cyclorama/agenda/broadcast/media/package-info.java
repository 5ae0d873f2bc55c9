/**
 * The register of what airings need: videos, backgrounds, graphics, slides, sound, and their recordings. Invariant: it has
 * arrived
 * only when its size and checksum are those that were announced.
 */
package org.cyclorama.agenda.broadcast.media;
