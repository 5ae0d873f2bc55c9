/**
 * The counters: every change appends what it moves, in its own transaction, and a job folds that together. Their number is
 * bounded by what people are counted by, not by people.
 */
package org.cyclorama.registration.statistics.counting;
