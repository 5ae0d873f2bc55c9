/**
 * What every service shares and no domain owns. Each package is one convention of the HTTP API or one promise about work that
 * must not be
 * lost; a service gets them by depending on this module and configures them under {@code cyclorama.defaults}.
 */
package org.cyclorama.defaults;
