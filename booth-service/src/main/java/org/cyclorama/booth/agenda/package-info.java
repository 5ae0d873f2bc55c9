/**
 * What agenda-service owns and the expo needs: conferences, and the tree of regions. Read through a copy that outlives agenda's
 * absence.
 */
package org.cyclorama.booth.agenda;
