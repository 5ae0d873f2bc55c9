/**
 * What goes: a person, on whose erasure the grants stay and belong to an id that nothing leads to any more; and a test
 * conference, of which nothing stays.
 */
package org.cyclorama.gifts.privacy;
