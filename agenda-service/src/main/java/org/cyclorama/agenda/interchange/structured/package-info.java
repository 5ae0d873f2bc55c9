/**
 * The programme as search engines read it (schema.org in JSON-LD): a session is an Event, an airing the BroadcastEvent of it.
 */
package org.cyclorama.agenda.interchange.structured;
