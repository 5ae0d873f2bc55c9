/** Who comes to a conference, by which right, with which ticket, and through which door. */
package org.cyclorama.registration;
