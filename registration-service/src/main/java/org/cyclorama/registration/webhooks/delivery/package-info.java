/**
 * Bringing events to webhooks: at least once, signed as Standard Webhooks asks (https://www.standardwebhooks.com), only to
 * public addresses, with growing pauses for three days. A delivery under way is leased, so that any number of replicas share
 * the
 * work and a crash only delays it.
 */
package org.cyclorama.registration.webhooks.delivery;

import org.cyclorama.registration.webhooks.Webhooks;
