/**
 * What a region's team does with comments: the queue of what waits, decisions, which it can take anew, and the audit, which
 * tells all that was ever done to a comment. A team reaches what is said at its own booths alone.
 */
package org.cyclorama.booth.comments.moderation;
