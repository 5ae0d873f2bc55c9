package org.cyclorama.booth.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.unique;
import static org.cyclorama.booth.meetings.Agenda.book;
import static org.cyclorama.booth.meetings.Agenda.day;
import static org.cyclorama.booth.meetings.Agenda.list;
import static org.cyclorama.booth.meetings.Agenda.mine;
import static org.cyclorama.booth.meetings.Agenda.slots;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MeetingConcurrencyTest {

    private final String member = unique(Agenda.MEMBER);

    /** Each visitor tries one slot after another until one is free, as people do. */
    @Test
    void fiveHundredVisitorsBookTheLastFiveSlots() throws Exception {
        String booth = Agenda.booth("TURKEY", member);
        List<String> last = slots(booth, member, day(20), 15, 5);
        String crowd = unique("crowd");

        List<Integer> got = Together.run(500, index -> () -> (int) last.stream()
                .mapToInt(slot -> book(slot, crowd + index).statusCode()).filter(status -> status == 201).limit(1).count());

        assertThat(got.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
        List<String> guests = list(booth, Tokens.organizer()).path("items.team.booking.email");
        assertThat(guests).hasSize(5).doesNotHaveDuplicates().doesNotContainNull();
    }

    @RepeatedTest(10)
    void oneVisitorWhoBooksEverythingAtOnceIsInOneMeeting() throws Exception {
        String visitor = unique("eager");
        List<String> same = IntStream.range(0, 6).mapToObj(index -> {
            String name = unique("Member");
            return slots(Agenda.booth("TURKEY", name), name, day(21), 30, 1).getFirst();
        }).toList();

        List<Integer> answers = Together.run(6, index -> () -> book(same.get(index), visitor).statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(mine(visitor).jsonPath().getList("items")).hasSize(1);
    }

    /** Two who swap their slots at the same moment need each other's: whatever comes of it, nobody loses a meeting. */
    @RepeatedTest(10)
    void whoMovesAtTheSameMomentKeepsOneMeeting() throws Exception {
        List<String> two = slots(Agenda.booth("TURKEY", member), member, day(22), 30, 2);
        String crowd = unique("swapper");
        book(two.get(0), crowd + 0).then().statusCode(201);
        book(two.get(1), crowd + 1).then().statusCode(201);

        List<Integer> answers = Together.run(2,
                index -> () -> book(two.get(1 - index), crowd + index, ", \"insteadOf\": \"" + two.get(index) + "\"")
                        .statusCode());

        assertThat(answers).containsOnly(409);
        for (int index = 0; index < 2; index++) {
            assertThat(mine(crowd + index).jsonPath().getList("items.slot"))
                    .isEqualTo(Collections.singletonList(two.get(index)));
        }
    }

    @RepeatedTest(10)
    void aMemberOfferedTwiceAtTheSameMomentIsBusyOnce() throws Exception {
        String booth = Agenda.booth("TURKEY", member);

        List<Integer> answers = Together.run(8, index -> () -> org.cyclorama.booth.Expo.as(Tokens.organizer())
                .body(Agenda.offer(member, day(23).plusMinutes(index), 30, 1))
                .post(org.cyclorama.booth.Expo.API + "/booths/" + booth + "/meeting-slots").statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(list(booth, null).jsonPath().getList("items")).hasSize(1);
    }
}
