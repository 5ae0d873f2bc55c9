package org.cyclorama.registration.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;

import org.cyclorama.registration.agenda.Conference;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/**
 * The conference as an entry for the person's calendar (RFC 5545): whole days, as only days are known; the programme has a
 * calendar of its own. A later mail's entry replaces the one before, by its UID and SEQUENCE.
 */
record CalendarFile(Letter letter, Recipient to, Conference conference, boolean cancelled) {

    /** METHOD of the calendar (RFC 5546). */
    String method() {
        return cancelled ? "CANCEL" : "PUBLISH";
    }

    byte[] bytes() {
        VEvent event = new VEvent(conference.start(), conference.end().plusDays(1), letter.conference());
        event.add(new Uid(to.registration() + "@cyclorama"));
        event.add(new Sequence((int) to.version()));
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        if (letter.where() != null) {
            event.add(new Location(letter.where()));
        }
        if (letter.link() != null) {
            event.add(new Url(URI.create(letter.link())));
        }
        Calendar calendar = new Calendar().withProdId("-//Cyclorama//Registration//EN").withDefaults()
                .withProperty(new Method(method())).withComponent(event).getFluentTarget();
        return calendar.toString().getBytes(UTF_8);
    }
}
