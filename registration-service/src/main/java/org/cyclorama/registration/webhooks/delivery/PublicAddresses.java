package org.cyclorama.registration.webhooks.delivery;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.RegistrationConfig;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;

/**
 * Which addresses a partner may make this service call. The name is looked up here and the very address that was checked is
 * connected to, so a name that changes its mind between check and call (DNS rebinding) gains nothing.
 */
@ApplicationScoped
public class PublicAddresses {

    /** Not globally reachable by the special-purpose address registries of IANA (RFC 6890), or leading to such by tunnel. */
    private static final List<IpSubnetFilterRule> SPECIAL = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16",
            "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8")
            .map(PublicAddresses::rule).toList();

    private final boolean privateToo;

    PublicAddresses(RegistrationConfig config) {
        this.privateToo = config.webhooks().privateAddresses();
    }

    /** Whether a webhook may have this address, as far as that can be told without a look-up. */
    public boolean mayBeCalled(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return false;
        }
        return privateToo ? Set.of("https", "http").contains(address.getScheme())
                : "https".equals(address.getScheme()) && !isPrivateByName(address.getHost());
    }

    /**
     * The address to connect to for a host.
     *
     * @throws UnknownHostException when it has none, or one of them is not public
     */
    InetAddress resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (!privateToo && !Stream.of(all).allMatch(PublicAddresses::isPublic)) {
            throw new UnknownHostException("not a public address");
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        InetSocketAddress any = new InetSocketAddress(address, 0);
        return SPECIAL.stream().noneMatch(rule -> rule.matches(any));
    }

    private static boolean isPrivateByName(String host) {
        InetAddress literal = NetUtil.createInetAddressFromIpAddressString(host.replaceAll("[\\[\\]]", "")) == null ? null
                : literal(host);
        return host.equalsIgnoreCase("localhost") || host.toLowerCase(Locale.ROOT).endsWith(".localhost")
                || literal != null && !isPublic(literal);
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("A literal needs no look-up", e);
        }
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.split("/");
        return new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.REJECT);
    }
}
