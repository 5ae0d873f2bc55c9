/** Registration. */
package org.cyclorama.registration;
