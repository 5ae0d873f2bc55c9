/**
 * The gifts that a conference has to give. A gift says only what it is; why, to whom and how many is a
 * campaign's matter. Gifts change, and are never taken away: somebody may hold one.
 */
package org.cyclorama.gifts.catalogue;
