/**
 * People whom the team of a booth may write to: who left name and address there, or agreed to be contacted with a request or a
 * meeting. Nobody else is ever in the list, and whoever takes the card back is no longer.
 */
package org.cyclorama.booth.visits.leads;
