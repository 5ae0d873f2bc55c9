/**
 * The gate between draft and release: findings that refuse a release (ERROR), or that somebody has to acknowledge with a reason
 * (WARNING).
 */
package org.cyclorama.agenda.drafting.gate;
