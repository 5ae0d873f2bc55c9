/**
 * The first journey on the reference event, step by step, and what must hold beside it. Every test makes what it needs; those
 * that act as a person of the local realm each have that person or that booth to themselves.
 */
package org.cyclorama.e2e.journey;
