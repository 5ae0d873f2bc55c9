package org.cyclorama.booth.news.mail;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Person;
import org.cyclorama.booth.news.Happened.Side;
import org.cyclorama.booth.news.mail.Letter.Facts;

/** Tells each side of a request to work together what the other did. Meetings have letters of their own, with invitations. */
@ApplicationScoped
class RequestMails {

    private final Mails mails;

    RequestMails(Mails mails) {
        this.mails = mails;
    }

    void tell(@Observes Happened news) {
        switch (news.type()) {
            case REQUEST_OPENED -> {
                tellVisitor(Notice.REQUEST_RECEIVED, news);
                tellTeam(Notice.TEAM_REQUEST_OPENED, news);
            }
            case REQUEST_CHANGED -> tellVisitor(Notice.REQUEST_CHANGED, news);
            case REQUEST_MESSAGE -> {
                if (news.by() == Side.TEAM) {
                    tellVisitor(Notice.REQUEST_MESSAGE, news);
                } else {
                    tellTeam(Notice.TEAM_REQUEST_MESSAGE, news);
                }
            }
            case REQUEST_OVERDUE -> tellTeam(Notice.TEAM_REQUEST_OVERDUE, news);
            case COMMENT_POSTED, COMMENT_DECIDED, COMMENT_WITHDRAWN, MEETING_BOOKED, MEETING_CANCELLED -> {
                // Comments are read in the queue; meetings have letters of their own.
            }
        }
    }

    private void tellVisitor(Notice notice, Happened news) {
        Person person = news.person();
        mails.send(news.subject(), new Letter(notice, news.stand().conference(), person.subject(), person.email(),
                person.name(), person.language(), news.stand().name(), facts(news, null, null), null));
    }

    private void tellTeam(Notice notice, Happened news) {
        mails.send(news.subject(), new Letter(notice, news.stand().conference(), news.person().subject(),
                news.stand().contact(), null, news.stand().language(), news.stand().name(),
                facts(news, news.person().name(), due(news.facts())), null));
    }

    /** The visitor is not told of the team's own terms. */
    private static Facts facts(Happened news, String who, Instant due) {
        return new Facts(who, null, null, null, due, news.facts().get("state"), news.text());
    }

    private static Instant due(Map<String, String> facts) {
        return facts.get("dueAt") == null ? null : Instant.parse(facts.get("dueAt"));
    }
}
