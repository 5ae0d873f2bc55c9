/** Who is calling, as the verified access token says. */
package org.cyclorama.defaults.identity;
