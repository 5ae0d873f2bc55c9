/** The sample event's people: made up from a book of names, the same ones every time. */
package org.cyclorama.local.sample.people;
