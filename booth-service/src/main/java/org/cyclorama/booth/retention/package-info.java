/**
 * What is kept, and how it goes: the data of a person who asks for it or wants to be erased, and everything of a test
 * conference
 * that is over. Each feature looks after its own tables; this one asks them all in one transaction.
 */
package org.cyclorama.booth.retention;
