package org.cyclorama.gifts.certificates;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a certificate says: the payload of its JWS, with the names of RFC 7519. Short names keep its QR code small.
 *
 * @param id of the grant: no other certificate has it
 * @param name of the holder, as its owner writes it; null when the account tells none
 * @param conference slug
 * @param gift code
 * @param grantedAt when the gift was given, in seconds since 1970
 * @param validUntil until when the gift is valid; null for ever
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record Certificate(
        @JsonProperty("jti") String id,
        @JsonProperty("name") String name,
        @JsonProperty("con") String conference,
        @JsonProperty("gift") String gift,
        @JsonProperty("iat") long grantedAt,
        @JsonProperty("exp") Long validUntil) {
}
