/** What guards every address before a resource is asked, and how answers may be cached. */
package org.cyclorama.defaults.web;
