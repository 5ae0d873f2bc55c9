/** The parts that make up the product on one machine, and the order in which they start, are watched and stop. */
package org.cyclorama.local.stack;
