package org.cyclorama.registration.mail;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.RegistrationConfig;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.agenda.Conference;
import org.cyclorama.registration.registrations.Registrations;
import org.cyclorama.registration.registrations.changes.State;
import org.cyclorama.registration.tickets.Tickets;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundles;

/** Writes mails: the words in the person's language, the event for the calendar, the ticket. */
@ApplicationScoped
class Letters {

    private static final String TICKET = "ticket@cyclorama";
    private static final String CALENDAR = "text/calendar; charset=UTF-8; method=%s";

    private final Agenda agenda;
    private final Registrations registrations;
    private final Tickets tickets;
    private final Optional<String> portal;

    Letters(Agenda agenda, Registrations registrations, Tickets tickets, RegistrationConfig config) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.tickets = tickets;
        this.portal = config.mail().portal();
    }

    /** The mail of a message; its Message-ID is the same however often it is written. */
    Mail write(UUID message, Notice notice, Recipient to) {
        Conference conference = agenda.conference(to.conference());
        Optional<byte[]> ticket = notice.venue() == null ? Optional.empty()
                : registrations.locked(to.registration()).flatMap(tickets::picture);
        Letter letter = letter(notice, to, conference, ticket.isPresent());
        Mail mail = Mail.withHtml(to.email(), letter.subject(), Letter.Templates.html(letter).render())
                .setText(Letter.Templates.text(letter).render())
                .addHeader("Message-ID", "<" + message + "@cyclorama>")
                .addHeader("Content-Language", letter.language())
                .addHeader("Auto-Submitted", "auto-generated");
        ticket.ifPresent(png -> mail.addInlineAttachment("ticket.png", png, "image/png", "<" + TICKET + ">"));
        if (letter.calendar() != null) {
            CalendarFile file = new CalendarFile(letter, to, conference, notice.state() == State.CANCELLED);
            mail.addAttachment("conference.ics", file.bytes(), CALENDAR.formatted(file.method()));
        }
        return mail;
    }

    Letter letter(Notice notice, Recipient to, Conference conference, boolean hasTicket) {
        Locale language = to.language();
        MailWords words = MessageBundles.get(MailWords.class, Localized.Literal.of(language.getLanguage()));
        String name = conference.nameIn(language);
        boolean hasDays = conference.start() != null && conference.end() != null;
        boolean attends = notice.state() == State.CONFIRMED;
        return new Letter(language.toLanguageTag(), Languages.direction(language), subject(words, notice.occasion(), name),
                words.greeting(to.name()), text(words, notice, to), name,
                words.when(), hasDays ? days(conference, language) : null,
                words.where(), attends ? where(words, notice, to) : null,
                words.ticket(), hasTicket ? TICKET : null,
                hasDays && notice.state() != State.WAITLISTED ? words.calendar() : null,
                words.manage(), portal.orElse(null), words.footer(name));
    }

    private static String subject(MailWords words, Occasion occasion, String conference) {
        return switch (occasion) {
            case CONFIRMED -> words.subjectConfirmed(conference);
            case WAITLISTED -> words.subjectWaitlisted(conference);
            case PROMOTED -> words.subjectPromoted(conference);
            case CHANGED -> words.subjectChanged(conference);
            case CANCELLED -> words.subjectCancelled(conference);
            case VENUE_CLOSED -> words.subjectVenueClosed(conference);
        };
    }

    private static String text(MailWords words, Notice notice, Recipient to) {
        return switch (notice.occasion()) {
            case CANCELLED -> words.cancelled();
            case CHANGED -> words.changed();
            case VENUE_CLOSED -> words.venueClosed(to.place());
            case WAITLISTED -> notice.state() == State.CONFIRMED ? words.waitingOnline(to.place()) : words.waitlisted();
            case PROMOTED -> notice.venue() == null ? words.confirmedOnline() : words.promoted(to.place());
            case CONFIRMED -> notice.venue() == null ? words.confirmedOnline() : words.confirmedInPerson(to.place());
        };
    }

    private static String where(MailWords words, Notice notice, Recipient to) {
        if (notice.venue() == null) {
            return words.online();
        }
        return to.country() == null ? to.place()
                : to.place() + ", " + Locale.of("", to.country()).getDisplayCountry(to.language());
    }

    private static String days(Conference conference, Locale language) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language);
        String first = day.format(conference.start());
        return conference.start().equals(conference.end()) ? first : first + " – " + day.format(conference.end());
    }
}
