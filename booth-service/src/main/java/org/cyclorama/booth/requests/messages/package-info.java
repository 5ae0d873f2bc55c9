/** What both sides of a request write to each other. Who may read and write it is decided by the request. */
package org.cyclorama.booth.requests.messages;
