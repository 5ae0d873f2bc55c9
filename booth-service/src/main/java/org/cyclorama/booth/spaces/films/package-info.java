/** The cinema of the lounge, open to everyone: films to watch at any time, what plays now, and what is shown next. */
package org.cyclorama.booth.spaces.films;
