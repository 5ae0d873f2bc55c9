package org.cyclorama.registration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.mailer.Mail;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this service. */
@ConfigMapping(prefix = "cyclorama.registration")
public interface RegistrationConfig {

    /** Figures. */
    Statistics statistics();

    /** Mail to people. Server and sender are quarkus.mailer's; while its host is {@code none}, none is sent. */
    Letters mail();

    /** What is kept about people, and how long. */
    Privacy privacy();

    /** How partners' webhooks are called. */
    Webhooks webhooks();

    /** Mail to people. */
    interface Letters {

        /** Address of the page where people see and change their registration; mails have no link to it if left out. */
        Optional<String> portal();
    }

    /** What is kept about people, and how long. */
    interface Privacy {

        /**
         * How long after a conference's last day its registrations are reduced to country, mode and day, as if everybody had
         * asked for it. Kept until somebody asks, if left out.
         */
        Optional<Duration> reduceAfter();

        /** How long the data of an export can be fetched. */
        @WithDefault("P7D")
        Duration keepExports();

        /** How long requests and their receipts are kept. */
        @WithDefault("P30D")
        Duration keepReceipts();
    }

    /** Figures. */
    interface Statistics {

        /** How often at most the figures that the public sees are drawn anew. */
        @WithDefault("PT1M")
        Duration publicEvery();

        /** How many clients may watch live figures at one replica. */
        @WithDefault("1000")
        int watchers();
    }

    /** How partners' webhooks are called. */
    interface Webhooks {

        /**
         * Whether webhooks may be on private and loopback addresses, and without TLS. Only for a machine of one's own: a
         * partner
         * could otherwise make this service call what only this service can reach.
         */
        @WithDefault("false")
        boolean privateAddresses();

        /**
         * How long to wait after the first, second, … failure. After the last of them a delivery is given up: 72 hours by
         * default.
         */
        @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT20H")
        List<Duration> pauses();

        /** How long one call may take. A replica that dies delays the calls it was about to make by four times as much. */
        @WithDefault("PT15S")
        Duration timeout();

        /** How long the log of deliveries is kept. */
        @WithDefault("P30D")
        Duration keep();

        /** How long the secret before the last rotation signs too. */
        @WithDefault("PT24H")
        Duration rotation();
    }
}
