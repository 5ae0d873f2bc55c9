/**
 * How to give from one finite stock: four designs, compared at the database. A program to run by hand, not a test; its figures
 * and their method are in docs/adr.
 */
package org.cyclorama.gifts.designs;
