/**
 * What the service knows of a person, and how it forgets. Invariant: a person who is erased is in no table any more, and the
 * same
 * request again answers the same receipt.
 */
package org.cyclorama.agenda.suite.privacy;
