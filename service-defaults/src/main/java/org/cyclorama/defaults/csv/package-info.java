/**
 * Lists as CSV (RFC 4180), of any length in constant memory: all rows from one snapshot. Invariants: a refusal comes as a
 * problem before the first byte; no more tables than {@code cyclorama.defaults.csv-downloads} hold a connection while their
 * readers read.
 */
package org.cyclorama.defaults.csv;
