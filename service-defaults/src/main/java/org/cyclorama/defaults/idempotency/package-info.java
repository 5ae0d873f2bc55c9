/**
 * The same request with the same {@code Idempotency-Key} is carried out once and answered alike, also when its copies arrive at
 * the same
 * moment. The answer is stored in the transaction of the change itself.
 */
package org.cyclorama.defaults.idempotency;
