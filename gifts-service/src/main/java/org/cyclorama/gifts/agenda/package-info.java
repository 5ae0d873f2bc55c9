/** What this service needs to know from agenda-service: that a conference exists. */
package org.cyclorama.gifts.agenda;
