/**
 * Conferences as organizers define them: days, languages, tracks, studios, channels, links. Invariants: one definition a slug;
 * a
 * parent exists and is another conference; a code is there once among its kind; the public sees neither links nor stream
 * addresses.
 */
package org.cyclorama.agenda.conferences;
