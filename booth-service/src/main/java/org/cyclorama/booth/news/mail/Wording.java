package org.cyclorama.booth.news.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails; the other languages are in {@code messages/mail_….properties}. Public for the template engine. */
@MessageBundle(value = "mail", locale = "en")
public interface Wording {

    @Message("Hello,")
    String greeting();

    @Message("Hello {name},")
    String greetingTo(String name);

    @Message("a visitor")
    String somebody();

    @Message("Your meeting with {booth}")
    String meetingBookedSubject(String booth);

    @Message("Your meeting with {booth} is booked. It is in the calendar entry that comes with this mail.")
    String meetingBooked(String booth);

    @Message("New time for your meeting with {booth}")
    String meetingMovedSubject(String booth);

    @Message("Your meeting with {booth} has been moved to the time below.")
    String meetingMoved(String booth);

    @Message("Your meeting with {booth} is cancelled")
    String meetingCancelledSubject(String booth);

    @Message("Your meeting with {booth} does not take place. You can book another time at the booth.")
    String meetingCancelled(String booth);

    @Message("Soon: your meeting with {booth}")
    String meetingSoonSubject(String booth);

    @Message("Your meeting with {booth} begins soon.")
    String meetingSoon(String booth);

    @Message("{booth}: a meeting was booked")
    String teamMeetingBookedSubject(String booth);

    @Message("Somebody would like to meet you: {who}.")
    String teamMeetingBooked(String who);

    @Message("{booth}: a meeting was moved")
    String teamMeetingMovedSubject(String booth);

    @Message("This meeting has been moved to the time below: {who}.")
    String teamMeetingMoved(String who);

    @Message("{booth}: a meeting was cancelled")
    String teamMeetingCancelledSubject(String booth);

    @Message("This meeting does not take place: {who}.")
    String teamMeetingCancelled(String who);

    @Message("Meeting: {booth}, {who}")
    String meetingSummary(String booth, String who);

    @Message("{booth} has your request")
    String requestReceivedSubject(String booth);

    @Message("Thank you for your request to work together. The team of {booth} will answer you.")
    String requestReceived(String booth);

    @Message("News of your request to {booth}")
    String requestChangedSubject(String booth);

    @Message("The team of {booth} has looked at your request.")
    String requestChanged(String booth);

    @Message("{booth} has written to you")
    String requestMessageSubject(String booth);

    @Message("The team of {booth} has written to you about your request:")
    String requestMessage(String booth);

    @Message("{booth}: a new request")
    String teamRequestOpenedSubject(String booth);

    @Message("Somebody asks to work together: {who}.")
    String teamRequestOpened(String who);

    @Message("{booth}: a new message")
    String teamRequestMessageSubject(String booth);

    @Message("There is a new message about a request, by {who}:")
    String teamRequestMessage(String who);

    @Message("{booth}: a request is overdue")
    String teamRequestOverdueSubject(String booth);

    @Message("This request still waits for your answer: {who}.")
    String teamRequestOverdue(String who);

    @Message("With")
    String labelWith();

    @Message("When")
    String labelWhen();

    @Message("Where")
    String labelWhere();

    @Message("Answer by")
    String labelDue();

    @Message("State")
    String labelState();

    @Message("accepted")
    String stateAccepted();

    @Message("answered")
    String stateAnswered();

    @Message("declined")
    String stateDeclined();

    @Message("expired")
    String stateExpired();

    @Message("To the expo")
    String open();

    @Message("The conference’s expo sent this mail by itself; answers to it are not read.")
    String footer();
}
