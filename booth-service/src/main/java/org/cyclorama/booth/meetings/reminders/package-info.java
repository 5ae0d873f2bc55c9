/** Reminds visitors of their meetings a while before, once each, however many replicas look. */
package org.cyclorama.booth.meetings.reminders;
