/**
 * The regions and their countries, as a tree and as data. Invariant: every country of ISO 3166-1 belongs to exactly one region,
 * and no region is above itself.
 */
package org.cyclorama.agenda.conferences.regions;
