/**
 * What an organizer says about a conference, as one document that is read and replaced whole. Invariant: a code is there once
 * among its
 * kind.
 */
package org.cyclorama.agenda.conferences.definition;
