/**
 * What was given: a grant belongs for ever to the person who was given it first, and has one holder at any time, who may be
 * another. Its life is a few checked steps ({@link org.cyclorama.gifts.grants.GrantState}), each of them noted in a history
 * that is only added to and from which the events for the hub are made, in the same transaction.
 * <p>
 * Whoever changes a grant locks its row first; a person's calls claim what was given to the person's address before.
 */
package org.cyclorama.gifts.grants;
