/** {@code docs/tour.md}, run as it is written. */
package org.cyclorama.e2e.tour;
