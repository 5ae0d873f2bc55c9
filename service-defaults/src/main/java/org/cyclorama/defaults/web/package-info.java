/**
 * What guards every address before a resource is asked, and how answers may be cached. Invariant of {@code RecentAnswers}: only
 * an answer that any shared cache may keep is there; none is older than two seconds, nor than the last change to what the
 * public sees that this replica made.
 */
package org.cyclorama.defaults.web;
