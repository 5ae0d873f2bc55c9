/**
 * What agenda-service must know to let people watch, and what it tells when they do: the first time that somebody who attends
 * online watches is the check-in.
 */
package org.cyclorama.registration.registrations.watching;
