/** How fast one person may do something, counted in the database so that it holds with any number of replicas. */
package org.cyclorama.booth.pace;
