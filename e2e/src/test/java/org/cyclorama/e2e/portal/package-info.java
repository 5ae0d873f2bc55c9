/** The portal in a real browser. */
package org.cyclorama.e2e.portal;
