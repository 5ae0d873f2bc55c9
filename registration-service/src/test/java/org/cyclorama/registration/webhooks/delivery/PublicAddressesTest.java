package org.cyclorama.registration.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

import org.cyclorama.registration.RegistrationConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.SmallRyeConfigBuilder;

class PublicAddressesTest {

    private final PublicAddresses strict = addresses("false");

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.8.9.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fd00::1", "fec0::1",
            "ff02::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1" })
    void specialAddressIsNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> strict.resolve(address)).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "8.8.8.8", "172.32.0.1", "172.15.255.255", "100.63.255.255", "193.0.0.1", "2606:4700:4700::1111" })
    void otherAddressIsPublic(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
        assertThat(strict.resolve(address).getHostAddress()).isEqualTo(InetAddress.getByName(address).getHostAddress());
    }

    /** Whatever the partner's name server says: the address that is connected to is the one that was looked at. */
    @Test
    void nameThatLeadsHomeIsRefusedWhenItIsCalled() {
        assertThatThrownBy(() -> strict.resolve("localhost")).isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> strict.resolve("2130706433")).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://portal.example/x", "https://user:secret@portal.example/x", "https://localhost/x",
            "https://a.localhost/", "https://127.0.0.1/", "https://[::1]:8443/", "https://[::ffff:10.0.0.1]/",
            "ftp://portal.example/",
            "https:///x", "mailto:a@portal.example", "https://portal.example/#x" })
    void addressIsRefusedWhereItCanBeTold(String address) {
        assertThat(strict.mayBeCalled(URI.create(address))).isFalse();
    }

    @Test
    void publicNameIsTaken() {
        assertThat(strict.mayBeCalled(URI.create("https://portal.acme.example:8443/hooks?x=1"))).isTrue();
        assertThat(addresses("true").mayBeCalled(URI.create("http://localhost:8080/hooks"))).isTrue();
    }

    private static PublicAddresses addresses(String privateToo) {
        return new PublicAddresses(new SmallRyeConfigBuilder().withMapping(RegistrationConfig.class)
                .withDefaultValue("cyclorama.registration.webhooks.private-addresses", privateToo)
                .build().getConfigMapping(RegistrationConfig.class));
    }
}
