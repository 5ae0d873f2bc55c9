/** Walking through the expo, by everybody at once. */
package org.cyclorama.load.visit;
