/** Giving many pieces at once: each line is read, checked and answered by itself, all are written together. */
package org.cyclorama.gifts.batch;
