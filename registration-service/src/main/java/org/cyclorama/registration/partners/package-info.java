/** Partner companies, the mail domains that are theirs alone, and how many people each may send to a conference. */
package org.cyclorama.registration.partners;
