package org.openimr.server.cases.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;
import org.openimr.law.ServiceMethod;
import org.openimr.process.CaseEvent;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;

/** What is stored stays readable for ever: names, versions and fields of every kind of event. */
class EventJsonTest {
    static LongStream seeds() {
        return IntStream.range(0, 150).asLongStream();
    }

    static Stream<EventForm<?>> forms() {
        return EventForms.ALL.stream();
    }

    @Test
    void every_kind_of_event_has_a_name() {
        assertThat(EventForms.ALL.stream().map(form -> form.event().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
        assertThat(EventForms.ALL.stream().map(EventForm::type)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_event_read_back_is_the_event_that_was_written(long seed) {
        for (CaseEvent event : new GeneratedEvents(seed).oneOfEach()) {
            NewEvent written = EventJson.write(event);
            assertThat(EventJson.read(written.type(), written.payload())).isEqualTo(event);
        }
    }

    /** A form that reads an approved file and writes it again as it was cannot have lost or renamed a field. */
    @ParameterizedTest
    @MethodSource("forms")
    void an_approved_stored_event_is_read_and_written_as_it_was(EventForm<?> form) throws IOException {
        Payload approved = new Payload(
                approved("approved/" + form.type().name() + ".v" + form.type().version() + ".json"));
        CaseEvent event = EventJson.read(form.type(), approved);
        assertThat(event).isInstanceOf(form.event());
        assertThat(EventJson.write(event)).isEqualTo(new NewEvent(form.type(), approved));
    }

    @Test
    void an_unknown_kind_or_version_or_field_is_a_clear_error() {
        assertThatThrownBy(() -> EventJson.read(new EventType("DraftSubmitted", 2), new Payload("{}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("IMR-921")
                .hasMessageContaining("DraftSubmitted version 2");
        assertThatThrownBy(() -> EventJson.read(new EventType("CaseForgotten", 1), new Payload("{}")))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventJson.read(
                        new EventType("DraftSubmitted", 1),
                        new Payload("{\"at\": \"2026-03-02T17:30:00Z\", \"by\": \"x\"}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("by");
    }

    /** Stored data hold these names. Adding one is fine; changing or removing one loses what was stored. */
    @Test
    void the_names_of_stored_values_are_permanent() {
        assertThat(names(Outcome.values())).contains("UPHELD", "OVERTURNED");
        assertThat(names(Priority.values())).contains("STANDARD", "EXPEDITED");
        assertThat(names(Sex.values())).contains("FEMALE", "MALE");
        assertThat(names(GuidelineCitation.Kind.values())).contains("MTUS", "NON_MTUS");
        assertThat(names(IneligibilityCode.values())).contains("UNSIGNED", "LATE", "NO_UR_DECISION", "CNC");
        assertThat(names(PartyRole.values()))
                .contains(
                        "INJURED_WORKER",
                        "WORKERS_ATTORNEY",
                        "REQUESTING_PHYSICIAN",
                        "EMPLOYER",
                        "CLAIMS_ADMINISTRATOR");
        assertThat(names(RecordKind.values()))
                .contains(
                        "PHYSICIAN_REPORT",
                        "APPLICATION_FORM",
                        "INFORMATION_TO_WORKER",
                        "SUPPORT_FOR_REQUEST",
                        "REQUEST_FOR_AUTHORIZATION",
                        "UTILIZATION_REVIEW_DECISION",
                        "OTHER");
        assertThat(names(ServiceMethod.values()))
                .contains(
                        "PERSONAL",
                        "MAIL_WITHIN_CALIFORNIA",
                        "MAIL_ELSEWHERE_IN_US",
                        "MAIL_ABROAD",
                        "OVERNIGHT",
                        "FAX",
                        "ELECTRONIC");
        assertThat(Arrays.stream(Family.values()).map(Family::code))
                .contains(
                        "dwc-maximus-2014-board-certified",
                        "dwc-maximus-2015-credentials",
                        "dwc-maximus-2016-17",
                        "independent-review-1");
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).<String>map(Enum::name).toList();
    }

    private static String approved(String file) throws IOException {
        try (InputStream in = EventJsonTest.class.getResourceAsStream(file)) {
            assertThat(in)
                    .as("A stored form is permanent: approve it by putting one stored event into " + file)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
