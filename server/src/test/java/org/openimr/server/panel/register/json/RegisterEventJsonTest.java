package org.openimr.server.panel.register.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.panel.register.json.RegisterEventForms.EVENTS;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.server.cases.json.UnreadableEvent;
import org.openimr.server.json.Reading;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;
import org.openimr.server.panel.StoredEvents;

/** What is stored stays readable for ever: names, versions and fields of every kind of event. */
class RegisterEventJsonTest {
    static LongStream seeds() {
        return IntStream.range(0, 150).asLongStream();
    }

    static Stream<StoredEvents.Form<? extends RegisterEvent>> forms() {
        return EVENTS.forms().stream();
    }

    @Test
    void every_kind_of_event_has_a_name() {
        assertThat(forms().map(form -> form.event().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(names(RegisterEvent.class));
    }

    @Test
    void every_kind_of_event_and_of_credential_is_generated() {
        GeneratedRegisterEvents generated = new GeneratedRegisterEvents(0);
        assertThat(generated.oneOfEach().stream()
                        .map(event -> event.getClass().getName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(names(RegisterEvent.class));
        assertThat(generated.oneCredentialOfEach().stream()
                        .map(one -> one.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(names(Credential.class));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_event_read_back_is_the_event_that_was_written(long seed) {
        for (RegisterEvent event : new GeneratedRegisterEvents(seed).oneOfEach()) {
            NewEvent written = EVENTS.write(event);
            assertThat(EVENTS.read(written.type(), written.payload())).isEqualTo(event);
        }
    }

    /** A form that reads an approved file and writes it again as it was cannot have lost or renamed a field. */
    @ParameterizedTest
    @MethodSource("forms")
    void an_approved_stored_event_is_read_and_written_as_it_was(StoredEvents.Form<? extends RegisterEvent> form)
            throws IOException {
        Payload approved =
                new Payload(approved(form.type().name() + ".v" + form.type().version()));
        RegisterEvent event = EVENTS.read(form.type(), approved);
        assertThat(event).isInstanceOf(form.event());
        assertThat(EVENTS.write(event)).isEqualTo(new NewEvent(form.type(), approved));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "BOARD_CERTIFICATION", "PRACTICE", "HISTORY_CHECK", "CONTRACT"})
    void an_approved_stored_credential_is_read_and_written_as_it_was(String kind) throws IOException {
        String approved = approved("Credential." + kind);
        Reading<Credential> credential = Reading.of(approved, CredentialShapes.CREDENTIAL);
        assertThat(credential)
                .isInstanceOfSatisfying(
                        Reading.Of.class,
                        of -> assertThat(CredentialShapes.CREDENTIAL.write((Credential) of.value()))
                                .isEqualTo(Reading.MAPPER.readTree(approved)));
    }

    @Test
    void an_unknown_kind_or_version_or_field_is_a_clear_error() {
        assertThatThrownBy(() -> EVENTS.read(new EventType("EngagementEnded", 2), new Payload("{}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("IMR-921")
                .hasMessageContaining("EngagementEnded version 2");
        assertThatThrownBy(() -> EVENTS.read(new EventType("EngagementEnded", 1), new Payload("""
                                {"reviewer": "0575e679-26ee-4ebf-83c7-d8bce4386ee0", "at": "2026-03-02T17:30:00Z",
                                 "by": "x", "reason": "y", "since": "2026-03-02"}""")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("since");
    }

    /** Stored data hold these names. Adding one is fine; changing or removing one loses what was stored. */
    @Test
    void the_names_of_stored_values_are_permanent() {
        assertThat(names(Degree.values()))
                .contains(
                        "DOCTOR_OF_MEDICINE",
                        "DOCTOR_OF_OSTEOPATHY",
                        "PSYCHOLOGIST",
                        "ACUPUNCTURIST",
                        "OPTOMETRIST",
                        "DENTIST",
                        "PODIATRIST",
                        "CHIROPRACTOR");
        assertThat(names(UsState.values())).hasSize(51).contains("CA", "DC", "NY");
        assertThat(names(License.Status.values()))
                .contains("UNRESTRICTED", "RESTRICTED", "SUSPENDED", "REVOKED", "SURRENDERED");
        assertThat(names(BoardCertification.Level.values())).contains("SPECIALTY", "SUBSPECIALTY");
        assertThat(names(HistoryCheck.Matter.values())).contains("DISCIPLINE", "PRIVILEGES", "QME_APPOINTMENT");
        assertThat(names(Verification.Source.values())).contains("ISSUER", "COLLECTION", "DOCUMENT", "STATEMENT");
        assertThat(names(Withdrawal.Ground.values()))
                .contains("RESTRICTED", "SUSPENDED", "REVOKED", "SURRENDERED", "ENDED", "MISTAKEN");
        assertThat(names(RegisterNumber.Kind.values())).contains("NPI", "TAX", "LICENSE");
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).<String>map(Enum::name).toList();
    }

    private static List<String> names(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Class::getName)
                .toList();
    }

    private static String approved(String name) throws IOException {
        String file = "approved/" + name + ".json";
        try (InputStream in = RegisterEventJsonTest.class.getResourceAsStream(file)) {
            assertThat(in)
                    .as("A stored form is permanent: approve it by putting one stored event into " + file)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
