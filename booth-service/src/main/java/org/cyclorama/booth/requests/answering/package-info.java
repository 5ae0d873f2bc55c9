/**
 * How a request is answered: what the team makes of it, and what both sides write to each other. The team's first words answer
 * a request that waits for them; whoever is on neither side is told that there is no such request.
 */
package org.cyclorama.booth.requests.answering;
