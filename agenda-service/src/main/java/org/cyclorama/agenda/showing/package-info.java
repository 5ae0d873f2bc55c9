/** What the public sees of the programme. Invariant: all of it comes from the latest release, and no rehearsal is in it. */
package org.cyclorama.agenda.showing;
