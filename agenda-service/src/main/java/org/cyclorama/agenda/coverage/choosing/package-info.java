/** Which airing a person had best watch, given where it is. Invariant: only what is released is offered. */
package org.cyclorama.agenda.coverage.choosing;
