package org.openimr.server.panel.parties.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.panel.parties.json.PartyEventForms.EVENTS;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.panel.parties.AcademicWork;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Tie;
import org.openimr.server.cases.json.UnreadableEvent;
import org.openimr.server.json.Reading;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;
import org.openimr.server.panel.StoredEvents;

/** What is stored stays readable for ever: names, versions and fields of every kind of event. */
class PartyEventJsonTest {
    static LongStream seeds() {
        return IntStream.range(0, 150).asLongStream();
    }

    static Stream<StoredEvents.Form<? extends PartyEvent>> forms() {
        return EVENTS.forms().stream();
    }

    @Test
    void every_kind_of_event_has_a_name_and_is_generated() {
        List<String> kinds = Arrays.stream(PartyEvent.class.getPermittedSubclasses())
                .map(Class::getName)
                .toList();
        assertThat(forms().map(form -> form.event().getName()).distinct()).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(new GeneratedPartyEvents(0)
                        .oneOfEach().stream().map(event -> event.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_event_read_back_is_the_event_that_was_written(long seed) {
        for (PartyEvent event : new GeneratedPartyEvents(seed).oneOfEach()) {
            NewEvent written = EVENTS.write(event);
            assertThat(EVENTS.read(written.type(), written.payload())).isEqualTo(event);
        }
    }

    /** A form that reads an approved file and writes it again as it was cannot have lost or renamed a field. */
    @ParameterizedTest
    @MethodSource("forms")
    void an_approved_stored_event_is_read_and_written_as_it_was(StoredEvents.Form<? extends PartyEvent> form)
            throws IOException {
        Payload approved =
                new Payload(approved(form.type().name() + ".v" + form.type().version()));
        PartyEvent event = EVENTS.read(form.type(), approved);
        assertThat(event).isInstanceOf(form.event());
        assertThat(EVENTS.write(event)).isEqualTo(new NewEvent(form.type(), approved));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "ORGANIZATION"})
    void an_approved_stored_party_is_read_and_written_as_it_was(String kind) throws IOException {
        String approved = approved("Party." + kind);
        Reading<Party> party = Reading.of(approved, PartyShapes.ENTRY);
        assertThat(party)
                .isInstanceOfSatisfying(
                        Reading.Of.class,
                        of -> assertThat(PartyShapes.ENTRY.write((Party) of.value()))
                                .isEqualTo(Reading.MAPPER.readTree(approved)));
    }

    @Test
    void a_share_keeps_every_digit_and_is_no_other_number() {
        for (String share : new String[] {"0", "1", "1.00", "0.05", "0.0500", "0.0000001"}) {
            Tie tie = read(share);
            assertThat(tie.share()).contains(new BigDecimal(share));
            assertThat(PartyShapes.TIE.write(tie).path("share").stringValue()).isEqualTo(share);
        }
        for (String share : new String[] {"2", "-0.1", "1e-1", ".5", "0,5"})
            assertThat(Reading.of(tie(share), PartyShapes.TIE)).as(share).isInstanceOf(Reading.Faulty.class);
    }

    private static Tie read(String share) {
        return switch (Reading.of(tie(share), PartyShapes.TIE)) {
            case Reading.Of<Tie>(var tie) -> tie;
            case Reading.Faulty<Tie>(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static String tie(String share) {
        return """
                {"from": "a", "kind": "OWNER", "to": "b", "when": {}, "share": "%s", "source": "x"}""".formatted(share);
    }

    @Test
    void an_unknown_kind_or_version_or_field_is_a_clear_error() {
        assertThatThrownBy(() -> EVENTS.read(new EventType("TieWithdrawn", 2), new Payload("{}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("IMR-921")
                .hasMessageContaining("TieWithdrawn version 2");
        assertThatThrownBy(() -> EVENTS.read(new EventType("AcademicWorkRevoked", 1), new Payload("""
                                {"party": "a", "at": "2026-03-02T17:30:00Z", "by": "x", "reason": "y", "since": "z"}""")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("since");
    }

    /** Stored data hold these names. Adding one is fine; changing or removing one loses what was stored. */
    @Test
    void the_names_of_stored_values_are_permanent() {
        assertThat(names(Tie.Kind.values()))
                .contains(
                        "SPOUSE",
                        "PARENT",
                        "SIBLING",
                        "OWNER",
                        "PAID_BY",
                        "PATIENT_OF",
                        "PARTNER",
                        "EMPLOYED_BY",
                        "SHAREHOLDER",
                        "CONTRACTOR_OF",
                        "OFFICER_OF",
                        "DIRECTOR_OF",
                        "MEMBER_OF_NETWORK",
                        "STAFF_PRIVILEGES_AT",
                        "MAKER_OF");
        assertThat(names(AcademicWork.Kind.values())).contains("ACADEMIC_MEDICAL_CENTER", "NCI_CANCER_CENTER");
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).<String>map(Enum::name).toList();
    }

    private static String approved(String name) throws IOException {
        String file = "approved/" + name + ".json";
        try (InputStream in = PartyEventJsonTest.class.getResourceAsStream(file)) {
            assertThat(in)
                    .as("A stored form is permanent: approve it by putting one stored event into " + file)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
