/** The expo of a conference: what its visitors walk through, the regions' booths, and what is said there. */
package org.cyclorama.booth;
