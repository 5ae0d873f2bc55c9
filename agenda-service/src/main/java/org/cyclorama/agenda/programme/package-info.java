/**
 * The programme as one document: what organizers import ({@code application/vnd.cyclorama.programme+json}), what the draft
 * holds
 * and what a release freezes. References between its parts are codes and may dangle; ids are the service's own.
 */
package org.cyclorama.agenda.programme;
