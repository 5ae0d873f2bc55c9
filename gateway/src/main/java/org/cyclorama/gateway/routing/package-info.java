/**
 * From a public path to a service: the caller's token, or the session's, goes along; cookies, hop-by-hop headers and what a
 * caller
 * claims about its own origin do not. Bodies and event streams flow through without being kept.
 */
package org.cyclorama.gateway.routing;
