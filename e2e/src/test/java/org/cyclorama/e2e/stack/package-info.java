/** The running product that the journeys need, and the people and systems that call it. */
package org.cyclorama.e2e.stack;
