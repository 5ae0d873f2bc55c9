/** For whom channels are made, and how many people live where, which registration-service knows. */
package org.cyclorama.agenda.coverage.audience;
