/**
 * The gift for the first comment or request at a booth. It is claimed in the transaction of the words that earn it, so there is
 * one claim a booth and person under any concurrency, and given by gifts-service afterwards, whenever that answers. A later
 * rejection of the words takes nothing back.
 */
package org.cyclorama.booth.gifts;
