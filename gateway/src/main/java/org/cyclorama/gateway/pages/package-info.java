/** What people look at: the portal's files, the index of the services and the reference of their APIs. */
package org.cyclorama.gateway.pages;
