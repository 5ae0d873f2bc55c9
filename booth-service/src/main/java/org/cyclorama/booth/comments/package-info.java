/**
 * Public words at a booth. A comment is answered with success only when it is stored, together with the gift that it earns. It
 * shows to nobody but its author until the region's team approved it; what looks like spam is held back, never thrown away.
 */
package org.cyclorama.booth.comments;
