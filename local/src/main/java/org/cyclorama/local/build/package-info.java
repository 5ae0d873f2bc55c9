/** Builds what changed and fetches what is missing, with Maven. */
package org.cyclorama.local.build;
