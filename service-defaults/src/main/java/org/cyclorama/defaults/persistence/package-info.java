/** How values lie in tables. */
package org.cyclorama.defaults.persistence;
