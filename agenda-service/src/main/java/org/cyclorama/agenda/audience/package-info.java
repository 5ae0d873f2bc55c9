/** What this service needs to know from registration-service about people: how many of them live where. */
package org.cyclorama.agenda.audience;
