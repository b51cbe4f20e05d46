package org.openimr.server.pages.reviewers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.reviewers.FictionalRegister.CLERK;
import static org.openimr.server.pages.reviewers.FictionalRegister.ENROLLED;
import static org.openimr.server.pages.reviewers.FictionalRegister.QUILL;
import static org.openimr.server.pages.reviewers.FictionalRegister.quill;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.panel.During;
import org.openimr.panel.register.AvailabilityCommand.CancelAbsence;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.EngagementCommand.ResumeEngagement;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Each form of a file makes its command, or says at each field why not. */
class FileFormsTest {
    private static final ReviewerFile FILE = quill().file();
    private static final CredentialEntry LICENSE = FILE.entries().getFirst();
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Map<String, String> VERIFICATION =
            Map.of("source", "ISSUER", "where", "a board", "verifiedOn", "2031-03-12");

    private static Optional<RegisterCommand> sent(FileForm form, Map<String, String> typed) {
        return form.reader().apply(new Typed(values(form, typed)));
    }

    /** What stands in the form, with what was typed in its place. */
    private static MultiValueMap<String, String> values(FileForm form, Map<String, String> typed) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>(form.preset());
        typed.forEach(values::set);
        return values;
    }

    private static FileForm form(FileAct act) {
        return new FileForms(FILE).of(act);
    }

    private static FileForm form(CredentialAct act) {
        return new CredentialForms(FILE, CLERK).of(act, LICENSE);
    }

    @Test
    void the_person_is_corrected_with_a_reason_and_every_address() {
        Map<String, String> typed = Map.of(
                "family", SCRIPT,
                "born", "1970-05-09",
                "npi", "1000000012",
                "reason", "married",
                "addresses",
                        "1 Fictional Way | Sacramento | ca | 95814\n2 Made-up Rd | Reno | Nevada | 89501 | 2020-01-01 |");
        assertThat(sent(form(FileAct.PERSON), typed)).get().isInstanceOfSatisfying(CorrectPerson.class, command -> {
            Party.Person person = command.person();
            assertThat(person.family()).isEqualTo(SCRIPT);
            assertThat(person.id()).isEqualTo(FILE.person().id());
            assertThat(person.born()).contains(LocalDate.of(1970, 5, 9));
            assertThat(person.numbers()).extracting(Party.RegisterNumber::value).containsExactly("1000000012");
            assertThat(person.addresses())
                    .containsExactly(
                            new Address("1 Fictional Way", "Sacramento", "CA", "95814", During.always()),
                            new Address("2 Made-up Rd", "Reno", "NV", "89501", During.since(LocalDate.of(2020, 1, 1))));
            assertThat(command.reason()).isEqualTo("married");
            assertThat(Addresses.written(person.addresses()).lines()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "given; ' '; is empty",
                "degree; PHARMACIST; Nothing is chosen",
                "npi; 1000000013; is not a national provider identifier",
                "born; 5/9/1970; is not a day",
                "addresses; 1 Fictional Way, Sacramento; is not an address",
                "addresses; 1 Fictional Way | Sacramento | XX | 95814; is not an address",
                "addresses; 1 Fictional Way | Sacramento | CA | 9581; is not an address",
                "addresses; 1 Fictional Way | Sacramento | CA | 95814 | 2020-01-02 | 2020-01-01; before the first day",
                "reason; ''; is empty",
            })
    void a_person_is_not_corrected_with_a_value_that_cannot_be(String field, String value, String says) {
        FileForm form = form(FileAct.PERSON);
        MultiValueMap<String, String> values = values(form, Map.of("reason", "a reason"));
        values.set(field, value);
        Typed typed = new Typed(values);
        assertThat(form.reader().apply(typed)).isEmpty();
        assertThat(typed.fault(field)).contains(says);
        assertThat(form.fields())
                .filteredOn(one -> one.name().equals(field))
                .singleElement()
                .satisfies(one -> {
                    FieldView shown = one.typed(typed);
                    assertThat(shown.error()).contains(says);
                    assertThat(shown.describedBy()).endsWith("field-" + field + "-error");
                });
    }

    @Test
    void capacity_absences_and_languages_are_set() {
        assertThat(sent(form(FileAct.CAPACITY), Map.of("open", "6", "weekly", "3")))
                .contains(new SetCapacity(QUILL, new Capacity(6, 3)));
        assertThat(sent(form(FileAct.CAPACITY), Map.of("open", "1000"))).isEmpty();
        assertThat(sent(form(FileAct.CAPACITY), Map.of("open", "1.5"))).isEmpty();
        During week = During.between(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 7));
        assertThat(sent(form(FileAct.ABSENCE), Map.of("from", "2031-07-01", "to", "2031-07-07")))
                .contains(new PlanAbsence(QUILL, week));
        assertThat(sent(form(FileAct.ABSENCE), Map.of("from", "2031-07-01")))
                .contains(new PlanAbsence(QUILL, During.since(LocalDate.of(2031, 7, 1))));
        assertThat(sent(form(FileAct.ABSENCE), Map.of("from", "2031-07-01", "to", "2031-06-30")))
                .isEmpty();
        assertThat(sent(form(FileAct.LANGUAGES), Map.of("language", "es", "others", "uk, pt-BR")))
                .contains(new SetLanguages(QUILL, Set.of("es", "uk", "pt-BR")));

        ReviewerFile away =
                quill().given(ENROLLED, new PlanAbsence(QUILL, week)).file();
        FileForm cancel = new FileForms(away).of(FileAct.CANCEL_ABSENCE);
        assertThat(sent(cancel, Map.of("planned", week.toString()))).contains(new CancelAbsence(QUILL, week));
        assertThat(sent(cancel, Map.of("planned", "another"))).isEmpty();
        assertThat(FileAct.CANCEL_ABSENCE.isOffered(away)).isTrue();
        assertThat(FileAct.CANCEL_ABSENCE.isOffered(FILE)).isFalse();
    }

    @Test
    void an_engagement_ends_and_is_resumed_for_a_reason() {
        assertThat(sent(form(FileAct.END), Map.of("reason", "retired"))).contains(new EndEngagement(QUILL, "retired"));
        assertThat(sent(form(FileAct.RESUME), Map.of("reason", "back"))).contains(new ResumeEngagement(QUILL, "back"));
        assertThat(sent(form(FileAct.END), Map.of())).isEmpty();
        assertThat(sent(form(FileAct.RESUME), Map.of("reason", "  "))).isEmpty();
        ReviewerFile ended =
                quill().given(ENROLLED, new EndEngagement(QUILL, "retired")).file();
        assertThat(Arrays.stream(FileAct.values()).filter(act -> act.isOffered(ended)))
                .containsExactly(FileAct.RESUME);
    }

    @Test
    void a_license_that_is_only_known_of_is_noted() {
        assertThat(sent(form(FileAct.REPORTED_LICENSE), Map.of("state", "NV", "number", "N 77", "source", "a letter")))
                .get()
                .isInstanceOf(ReportLicense.class);
        assertThat(sent(form(FileAct.REPORTED_LICENSE), Map.of("state", "??", "number", "N 77", "source", "a letter")))
                .isEmpty();
    }

    @Test
    void a_credential_is_verified_replaced_corrected_withdrawn_and_reinstated() {
        Verification again = new Verification(Verification.Source.ISSUER, "a board", LocalDate.of(2031, 3, 12), CLERK);
        assertThat(sent(form(CredentialAct.VERIFY), VERIFICATION))
                .contains(new VerifyCredential(QUILL, LICENSE.id(), again));
        assertThat(sent(form(CredentialAct.REINSTATE), VERIFICATION))
                .contains(new ReinstateCredential(QUILL, LICENSE.id(), again));
        assertThat(sent(form(CredentialAct.REPLACE), VERIFICATION))
                .contains(new ReplaceCredential(QUILL, LICENSE.credential().verified(again)));
        assertThat(sent(form(CredentialAct.CORRECT), Map.of("reason", "mistyped")))
                .contains(new CorrectCredential(QUILL, LICENSE.credential(), "mistyped"));
        assertThat(sent(form(CredentialAct.CORRECT), Map.of("from", "2010-01-01")))
                .isEmpty();
        assertThat(sent(
                        form(CredentialAct.WITHDRAW),
                        Map.of("ground", "SUSPENDED", "on", "2031-04-01", "knownFrom", "a notice")))
                .contains(new WithdrawCredential(
                        QUILL,
                        LICENSE.id(),
                        new Withdrawal(Withdrawal.Ground.SUSPENDED, LocalDate.of(2031, 4, 1), "a notice")));
        assertThat(sent(form(CredentialAct.WITHDRAW), Map.of("ground", "SUSPENDED", "on", "2031-04-01")))
                .isEmpty();
    }

    @Test
    void only_the_grounds_are_offered_that_such_a_credential_can_have() {
        List<String> ofLicense = grounds(LICENSE);
        assertThat(ofLicense).contains("REVOKED", "MISTAKEN").doesNotContain("ENDED");
        assertThat(grounds(FILE.entries().getLast())).containsExactly("ENDED", "MISTAKEN");
    }

    private static List<String> grounds(CredentialEntry entry) {
        return new CredentialForms(FILE, CLERK)
                .of(CredentialAct.WITHDRAW, entry).fields().getFirst().options().stream()
                        .map(Choice::value)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(FileAct.class)
    void the_own_file_has_nothing_of_credentials_or_of_who_one_is(FileAct act) {
        boolean ofAvailability = Set.of(FileAct.CAPACITY, FileAct.ABSENCE, FileAct.CANCEL_ABSENCE, FileAct.LANGUAGES)
                .contains(act);
        assertThat(act.isOwn()).isEqualTo(ofAvailability);
        assertThat(FileAct.at(act.path())).contains(act);
    }
}
