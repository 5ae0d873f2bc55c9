/**
 * Benchmarks of one packaged service with its own durable PostgreSQL on the same machine, under an open-loop load: requests are
 * sent at a constant rate however slowly answers come, so waiting is not hidden (coordinated omission).
 */
package org.cyclorama.load;
