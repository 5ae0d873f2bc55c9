/** How codes, languages, zones, countries and addresses are written here, as constraints on what callers send. */
package org.cyclorama.agenda.vocabulary;
