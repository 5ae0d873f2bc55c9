/**
 * Work for another service that must not be lost: written in the transaction of the change that causes it, sent afterwards by
 * any replica,
 * in order for each key, until it is accepted or refused for good. A refused message is parked: in nobody's way, listed,
 * metered, and sent
 * again on demand.
 */
package org.cyclorama.defaults.outbox;
