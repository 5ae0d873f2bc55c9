/**
 * How many people come, from where and how. Counters are kept in the transaction of each change, by appending: what they say is
 * what the list says, at every moment. Crews and test conferences are in no figure. Organizers see exact figures, teams those
 * of
 * their regions; what the public sees tells nothing about a single person (ADR 24).
 */
package org.cyclorama.registration.statistics;
