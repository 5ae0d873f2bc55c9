/**
 * What became of campaigns: figures for the organizer, the state that booths show, and the proof that counters, rows and codes
 * agree.
 */
package org.cyclorama.gifts.figures;
