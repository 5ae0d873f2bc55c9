/** Lists as CSV (RFC 4180), of any length in constant memory. */
package org.cyclorama.defaults.csv;
