/**
 * Codes that let people register where only invited people may, and that make whoever uses one the partner's who handed it out:
 * the way for a partner to bring people whose addresses are not of its own domains. A use is a person: who cancels and comes
 * back with the same code uses it once.
 */
package org.cyclorama.registration.admission.invitations;
