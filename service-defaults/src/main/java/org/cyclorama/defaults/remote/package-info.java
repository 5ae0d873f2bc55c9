/** Copies of what another service owns: asked for by ETag, used while that service is down, and kept over a restart. */
package org.cyclorama.defaults.remote;
