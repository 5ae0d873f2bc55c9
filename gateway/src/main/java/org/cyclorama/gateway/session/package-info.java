/**
 * The browser's session: code flow with PKCE at the identity provider, tokens in an encrypted cookie that scripts can't read
 * (RFC 10017), refreshed by one request for all that arrive together, and a CSRF token for every write.
 */
package org.cyclorama.gateway.session;
