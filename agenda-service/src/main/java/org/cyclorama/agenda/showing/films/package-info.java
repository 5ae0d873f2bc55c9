/** The films of the latest release, as booth-service shows them in its cinema. */
package org.cyclorama.agenda.showing.films;
