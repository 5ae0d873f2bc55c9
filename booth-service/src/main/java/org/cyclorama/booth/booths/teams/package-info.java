/**
 * Who manages what: a regional team its own regions and those under them, an organizer all. Every query of what is not public
 * carries the caller's territory, so that the database decides before anything is read or changed.
 */
package org.cyclorama.booth.booths.teams;
