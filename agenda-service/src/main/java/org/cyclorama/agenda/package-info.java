/** agenda-service: what is shown, when and where. It owns regions, conferences, the programme and its releases. */
package org.cyclorama.agenda;
