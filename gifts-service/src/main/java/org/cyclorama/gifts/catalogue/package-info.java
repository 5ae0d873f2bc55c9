/**
 * The gifts that a conference has to give. A gift says only what it is, until when it is good and what may be done with it;
 * why, to whom and how many is a campaign's matter. Gifts change, and are never taken away: somebody may hold one. A gift of
 * kind CODE has a list of codes, each of them given once.
 */
package org.cyclorama.gifts.catalogue;
