/** What is given at a conference: why, how much of it, to whom, and where people find it. */
package org.cyclorama.gifts;
