package org.cyclorama.booth.news.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;

import org.cyclorama.booth.news.mail.Letter.Invitation;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes meetings for calendars (RFC 5545, RFC 5546). Each side is invited by itself, and learns no address of the other. */
final class InvitationCalendar {

    private InvitationCalendar() {
    }

    static byte[] write(Letter letter, Page page, String from) {
        Invitation invitation = letter.invitation();
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Cyclorama//Meetings//" + page.language().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(invitation.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(event(letter, page, from));
        var lines = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("A string takes everything", e);
        }
        return lines.toString().getBytes(UTF_8);
    }

    private static VEvent event(Letter letter, Page page, String from) {
        Invitation invitation = letter.invitation();
        var event = new VEvent(false);
        event.add(new Uid(invitation.uid() + from.substring(from.indexOf('@'))));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStamp(invitation.at()));
        event.add(new DtStart<>(invitation.start()));
        event.add(new DtEnd<>(invitation.end()));
        event.add(new Summary(page.summary()));
        event.add(new Description(page.body()));
        event.add(new Status(invitation.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Organizer(mailto(from)));
        event.add(attendee(letter));
        if (letter.facts().joinAddress() != null) {
            event.add(new Location(letter.facts().joinAddress()));
            event.add(new Url(URI.create(letter.facts().joinAddress())));
        }
        return event;
    }

    private static Attendee attendee(Letter letter) {
        var attendee = new Attendee(mailto(letter.to()));
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        if (letter.name() != null) {
            attendee.add(new Cn(letter.name()));
        }
        return attendee;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException("An address can always be quoted", e);
        }
    }
}
