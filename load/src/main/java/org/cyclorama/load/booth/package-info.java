/** Benchmarks of booth-service. */
package org.cyclorama.load.booth;
