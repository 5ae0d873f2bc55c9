/** Figures and terms of a conference, as a crowd of browsers polls them. */
package org.cyclorama.load.figures;
