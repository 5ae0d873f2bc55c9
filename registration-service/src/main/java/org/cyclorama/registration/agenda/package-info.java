/**
 * What this service needs to know from agenda-service: that a conference exists, its tracks, and which region a country belongs
 * to.
 */
package org.cyclorama.registration.agenda;
