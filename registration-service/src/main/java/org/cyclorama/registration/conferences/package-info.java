/** The end of a test conference: everything of it goes. */
package org.cyclorama.registration.conferences;
