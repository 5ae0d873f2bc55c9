/** A conference made into the next one. Invariant: nobody's name and nothing that somebody did is taken along. */
package org.cyclorama.agenda.drafting.editions;
