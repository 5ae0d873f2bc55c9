/**
 * Where a partner's systems want to be told what becomes of the partner's own people, what was told, and telling it again.
 * Every
 * event of the suite about a person comes here; {@link org.cyclorama.registration.webhooks.delivery} brings it to the webhooks.
 */
package org.cyclorama.registration.webhooks;
