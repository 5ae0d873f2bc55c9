/** agenda-service: what everybody reads, what is worked out of a whole programme, and searches. */
package org.cyclorama.load.agenda;
