/** The other services of the suite, as agenda calls them. Nobody waits for one that is down longer than its timeout says. */
package org.cyclorama.agenda.suite;
