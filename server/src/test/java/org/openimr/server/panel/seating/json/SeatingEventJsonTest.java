package org.openimr.server.panel.seating.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.panel.seating.json.SeatingEventForms.EVENTS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.seating.SeatingEvent;
import org.openimr.panel.seating.SeatingEvent.SeatMoved;
import org.openimr.server.cases.json.UnreadableEvent;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;

/** What is stored stays readable for ever: names, versions and fields of every kind of event. */
class SeatingEventJsonTest {
    @Test
    void every_kind_of_event_has_a_name_and_is_generated() {
        Stream<Class<?>> kinds = Arrays.stream(SeatingEvent.class.getPermittedSubclasses());
        assertThat(EVENTS.forms().stream().<Class<?>>map(form -> form.event()))
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
        assertThat(new GeneratedSeatings(0)
                        .oneOfEach().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(SeatingEvent.class.getPermittedSubclasses());
        assertThat(new GeneratedSeatings(0)
                        .oneOfEach().stream()
                                .filter(SeatMoved.class::isInstance)
                                .<Class<?>>map(
                                        event -> ((SeatMoved) event).step().getClass())
                                .distinct())
                .containsExactlyInAnyOrder(OfferEvent.class.getPermittedSubclasses());
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_event_read_back_is_the_event_that_was_written(int seed) {
        for (SeatingEvent event : new GeneratedSeatings(seed).oneOfEach()) {
            NewEvent written = EVENTS.write(event);
            assertThat(EVENTS.read(written.type(), written.payload())).isEqualTo(event);
        }
    }

    /** A form that reads an approved file and writes it again as it was cannot have lost or renamed a field. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DisputeDescribed",
                "ConcernJudged",
                "SeatCommitted",
                "SeatMoved.OFFERED",
                "SeatMoved.ACCEPTED",
                "SeatMoved.DECLINED",
                "SeatMoved.RECUSED",
                "SeatMoved.REASSIGNED",
                "SeatMoved.TIMED_OUT"
            })
    void an_approved_stored_event_is_read_and_written_as_it_was(String name) throws IOException {
        EventType type = new EventType(name.replaceFirst("\\..*", ""), 1);
        Payload approved = new Payload(approved(name));
        SeatingEvent event = EVENTS.read(type, approved);
        assertThat(EVENTS.write(event)).isEqualTo(new NewEvent(type, approved));
    }

    @Test
    void a_newer_kind_or_a_field_too_many_is_a_clear_error() {
        assertThatThrownBy(() -> EVENTS.read(new EventType("SeatMoved", 2), new Payload("{}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("SeatMoved version 2");
        assertThatThrownBy(() -> EVENTS.read(new EventType("SeatMoved", 1), new Payload("{\"seats\": 1}")))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static String approved(String name) throws IOException {
        try (InputStream file = SeatingEventJsonTest.class.getResourceAsStream("approved/" + name + ".json")) {
            assertThat(file)
                    .as("A stored form is permanent: approve it by putting one stored event into approved/" + name
                            + ".json")
                    .isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
