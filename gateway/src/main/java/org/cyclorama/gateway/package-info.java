/**
 * The front door: serves the portal, keeps the browser's session and routes {@code /api/{service}/…} to the services. It knows
 * no
 * business rule and is never the only lock: each service verifies tokens and rules by itself.
 */
package org.cyclorama.gateway;
