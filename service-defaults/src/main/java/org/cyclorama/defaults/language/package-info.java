/** Text in many languages: an object of BCP 47 tag to text, flattened to one language for callers that ask for one. */
package org.cyclorama.defaults.language;
