/**
 * Private, durable requests to work together. Only their author and the team of the booth's region read them, and the team
 * learns
 * who asked only if that person agreed to be contacted.
 */
package org.cyclorama.booth.requests;
