package org.openimr.server.pages.reviewers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.reviewers.FictionalRegister.ENROLLED;
import static org.openimr.server.pages.reviewers.FictionalRegister.QUILL;
import static org.openimr.server.pages.reviewers.FictionalRegister.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.intake.CredentialKind;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Forms of credentials: what is on file comes back as it is, and what cannot be taken is a fault of its field. */
class CredentialFieldsTest {
    private static final License CALIFORNIA = FictionalRegister.license(QUILL, UsState.CA);

    static Stream<Credential> credentials() {
        HistoryCheck.Entry ended = new HistoryCheck.Entry(
                "probation",
                "Board of Elsewhere",
                LocalDate.of(2014, 2, 1),
                Optional.of(LocalDate.of(2015, 1, 31)),
                false);
        HistoryCheck.Entry pending =
                new HistoryCheck.Entry("complaint", "the same", LocalDate.of(2030, 2, 1), Optional.empty(), true);
        HistoryCheck.Entry goesOn =
                new HistoryCheck.Entry("a limit", "a hospital", LocalDate.of(2020, 2, 1), Optional.empty(), false);
        return Stream.concat(
                FictionalRegister.credentials(QUILL, UsState.NV, "Anesthesiology").stream(),
                Stream.of(new HistoryCheck(
                        CALIFORNIA.id(), HistoryCheck.Matter.DISCIPLINE, List.of(ended, pending, goesOn), verified())));
    }

    private static Optional<Credential> read(Credential credential, Typed typed) {
        return new TypedCredential(typed, credential.id(), Optional.of(verified()))
                .read(CredentialFields.kind(credential));
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void what_is_on_file_is_read_back_from_its_form_as_it_is(Credential credential) {
        Typed typed = new Typed(CredentialFields.written(credential));
        assertThat(read(credential, typed)).contains(credential);
        assertThat(typed.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CredentialKind.class)
    void an_empty_form_is_told_every_field_that_it_needs(CredentialKind kind) {
        Typed typed = new Typed(new LinkedMultiValueMap<>());
        assertThat(new TypedCredential(typed, CALIFORNIA.id(), Optional.of(verified())).read(kind))
                .isEmpty();
        List<String> needed = CredentialFields.fields(kind).stream()
                .filter(FieldView::required)
                .map(FieldView::name)
                .filter(name -> !name.equals("state"))
                .toList();
        assertThat(needed)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(typed.fault(name)).as(name).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "state; ZZ; Nothing is chosen",
                "state; California; Nothing is chosen",
                "status; GOOD; Nothing is chosen",
                "number; ---; is not a number",
                "from; 05/09/2009; is not a day",
                "from; 2009-02-30; is not a day",
                "from; 20009-06-01; is not a day",
                "from; 1009-06-01; is not a day",
                "to; 2009-05-31; before the first day",
            })
    void a_license_is_not_taken_with_a_value_that_cannot_be(String field, String value, String says) {
        MultiValueMap<String, String> values = CredentialFields.written(CALIFORNIA);
        values.set(field, value);
        Typed typed = new Typed(values);
        assertThat(read(CALIFORNIA, typed)).isEmpty();
        assertThat(typed.fault(field)).contains(says);
        assertThat(typed.faults()).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_told_with_its_length() {
        MultiValueMap<String, String> values = CredentialFields.written(CALIFORNIA);
        values.set("number", "9".repeat(Typed.LINE + 1));
        Typed typed = new Typed(values);
        assertThat(read(CALIFORNIA, typed)).isEmpty();
        assertThat(typed.fault("number")).contains("too long: 201 characters");
        values.set("number", "9".repeat(Typed.LINE));
        assertThat(read(CALIFORNIA, new Typed(values))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(value = {"169, is not a whole number", "-1, is not a whole number", "thirty, is not a whole number"})
    void hours_are_those_of_a_week(String hours, String says) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("from", "2013-01-01");
        values.add("hours", hours);
        values.add("evidence", "a letter");
        Typed typed = new Typed(values);
        assertThat(new TypedCredential(typed, CALIFORNIA.id(), Optional.of(verified())).read(CredentialKind.PRACTICE))
                .isEmpty();
        assertThat(typed.fault("hours")).contains(says);
        values.set("hours", "168");
        assertThat(new TypedCredential(new Typed(values), CALIFORNIA.id(), Optional.of(verified()))
                        .read(CredentialKind.PRACTICE))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SOMETHING; ''; Something was found",
                "NOTHING; probation | a board | 2014-02-01 |; Nothing was found, and here stands something",
                "SOMETHING; probation by a board; is not a finding",
                "SOMETHING; probation | | 2014-02-01 |; is not a finding",
                "SOMETHING; probation | a board | in 2014 |; is not a day",
                "SOMETHING; probation | a board | 2014-02-01 | 2014-01-31; before the first day",
            })
    void that_nothing_was_found_is_said_and_never_read_from_an_empty_box(String found, String findings, String says) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("found", found);
        values.add("findings", findings);
        Typed typed = new Typed(values);
        assertThat(new TypedCredential(typed, CALIFORNIA.id(), Optional.of(verified())).read(CredentialKind.QME))
                .isEmpty();
        assertThat(typed.fault("findings")).contains(says);
    }

    @Test
    void a_verification_has_a_source_a_place_and_a_day_and_is_by_who_sends_the_form() {
        Typed empty = new Typed(new LinkedMultiValueMap<>());
        assertThat(VerificationFields.read(empty, "clerk-1")).isEmpty();
        assertThat(empty.faults()).hasSize(3);
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("source", "ISSUER");
        values.add("where", " where it is looked up (fictional) ");
        values.add("verifiedOn", ENROLLED.toString());
        assertThat(VerificationFields.read(new Typed(values), FictionalRegister.CLERK))
                .contains(verified());
    }

    @Test
    void without_a_verification_no_credential_is_made() {
        Typed typed = new Typed(CredentialFields.written(CALIFORNIA));
        assertThat(new TypedCredential(typed, new CredentialId(QUILL.value()), Optional.empty())
                        .read(CredentialKind.LICENSE))
                .isEmpty();
    }
}
