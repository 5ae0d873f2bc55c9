/**
 * The programme as organizers work on it. Invariants: no studio, channel or live speaker is in two airings at once; a code
 * keeps
 * its id for ever; every change has a version, and none is made by two at once.
 */
package org.cyclorama.agenda.drafting;
