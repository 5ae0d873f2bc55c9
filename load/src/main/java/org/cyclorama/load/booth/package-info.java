/** booth-service: walking through the expo by everybody at once, comments and visits. */
package org.cyclorama.load.booth;
