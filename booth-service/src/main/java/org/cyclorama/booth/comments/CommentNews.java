package org.cyclorama.booth.comments;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Person;
import org.cyclorama.booth.news.Happened.Side;
import org.cyclorama.booth.news.Happened.Stand;

/** Tells what happened to a comment, in the transaction in which it did. */
@ApplicationScoped
public class CommentNews {

    private final Event<Happened> news;

    CommentNews(Event<Happened> news) {
        this.news = news;
    }

    /** @param email of the author, where it is known in this request */
    public void tell(Happened.Type type, Side by, Stand stand, Comment comment, String email) {
        Map<String, String> facts = Map.of("comment", comment.id().toString(), "booth", stand.id().toString(), "code",
                stand.code(), "state", comment.state().name(), "language", comment.language());
        news.fire(new Happened(type, by, stand,
                new Person(comment.author(), email, comment.authorName(), comment.language()), comment.id(), facts,
                comment.text(), comment.actedAt()));
    }
}
