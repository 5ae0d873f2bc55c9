/** The commands of {@code ./cyclorama}: the whole product on one machine. */
package org.cyclorama.local;
