package org.openimr.server.pages.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Grade;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.Bond;
import org.openimr.process.records.Checklist;
import org.openimr.process.records.Doubt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.Owed;
import org.openimr.process.records.OwedRule;
import org.openimr.process.records.OwedRules;
import org.openimr.process.records.RecordsSettings;
import org.openimr.process.records.RequestSent;
import org.openimr.process.records.Standing;
import org.openimr.process.records.Window;
import org.openimr.server.pages.PageLanguage;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.WordsForTests;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class OwedWordsTest {
    private static final Words WORDS = WordsForTests.in(PageLanguage.ENGLISH);
    private static final OwedWords ENGLISH = new OwedWords(WORDS);
    private static final PartyRole CLAIMS = PartyRole.CLAIMS_ADMINISTRATOR;

    private static Instant on(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(CaliforniaTime.ZONE)
                .toInstant();
    }

    private static Owed owed(OwedRule rule, PartyRole by, Bond bond, Optional<Window> made) {
        return new Owed(
                "Something",
                by,
                bond,
                made,
                Optional.empty(),
                rule.id(),
                Grade.TEXT_READ,
                on("2026-03-03"),
                Optional.empty());
    }

    private static Checklist.Line line(Standing standing) {
        return new Checklist.Line(owed(new RequestSent(), CLAIMS, Bond.DUTY, Optional.empty()), standing);
    }

    private static Checklist.Line late(String day) {
        return line(new Standing.Late(CLAIMS, on(day)));
    }

    private static final Checklist.Line MISSING = line(new Standing.Missing(CLAIMS));
    private static final Checklist.Line MET = line(new Standing.Met(List.of(), LocalDate.parse("2026-03-05"), false));
    private static final Checklist.Line UNKNOWN = line(new Standing.NotKnown(Doubt.NOT_ENTERED));

    @Test
    void the_answer_comes_first_and_names_who_owes_how_much_since_when() {
        assertThat(ENGLISH.answer(List.of(MISSING, MET, MISSING)))
                .isEqualTo("2 documents are missing from the claims administrator, since Mar 3, 2026.");
        assertThat(ENGLISH.answer(List.of(late("2026-03-20"), late("2026-03-19"), MISSING)))
                .isEqualTo("2 documents are missing from the claims administrator and late since Mar 19, 2026."
                        + " 1 document is missing from the claims administrator, since Mar 3, 2026.");
        assertThat(new OwedWords(WordsForTests.in(PageLanguage.SPANISH)).answer(List.of(MISSING)))
                .isEqualTo("Falta 1 documento de parte del administrador de reclamos, desde el 3 de marzo de 2026.");
    }

    @Test
    void what_nobody_can_tell_is_not_said_to_be_complete() {
        assertThat(ENGLISH.answer(List.of(MET, UNKNOWN)))
                .isEqualTo("Nothing is known to be missing; of 1 thing nobody can tell yet.");
        assertThat(ENGLISH.answer(List.of(MET))).isEqualTo("Everything that is owed is in the file.");
        assertThat(ENGLISH.answer(List.of())).contains("before the notice of assignment");
        assertThat(List.of(
                        OwedWords.tone(List.of(MET, late("2026-03-20"))),
                        OwedWords.tone(List.of(MET, MISSING)),
                        OwedWords.tone(List.of(MET, UNKNOWN)),
                        OwedWords.tone(List.of(MET))))
                .containsExactly("bad", "busy", "busy", "good");
    }

    @Test
    void a_party_sees_every_duty_and_of_the_rights_its_own() {
        Checklist.Line right = new Checklist.Line(
                owed(new RequestSent(), PartyRole.INJURED_WORKER, Bond.RIGHT, Optional.empty()),
                new Standing.NotUsed(PartyRole.INJURED_WORKER));
        for (PartyRole party : PartyRole.values())
            assertThat(OwedWords.concerns(MISSING, Optional.of(party))).isTrue();
        assertThat(OwedWords.concerns(right, Optional.empty())).isTrue();
        assertThat(OwedWords.concerns(right, Optional.of(PartyRole.INJURED_WORKER)))
                .isTrue();
        assertThat(OwedWords.concerns(right, Optional.of(PartyRole.WORKERS_ATTORNEY)))
                .isTrue();
        assertThat(OwedWords.concerns(right, Optional.of(CLAIMS))).isFalse();
        assertThat(OwedWords.concerns(right, Optional.of(PartyRole.REQUESTING_PHYSICIAN)))
                .isFalse();
    }

    /** What is not there throws. */
    @ParameterizedTest
    @EnumSource
    void every_rule_doubt_and_paper_has_its_words_in_both_languages(PageLanguage language) {
        OwedWords said = new OwedWords(WordsForTests.in(language));
        Window window = new Window(LocalDate.parse("2025-08-20"), LocalDate.parse("2026-02-20"));
        for (OwedRule rule : new OwedRules(RecordsSettings.defaults()).all().rules()) {
            boolean named = rule.id().printed().equals("LC 4610.5(l)-t02");
            if (named) continue;
            assertThat(said.what(owed(rule, CLAIMS, Bond.DUTY, Optional.empty())))
                    .doesNotContain("{");
            if (rule.id().clause().section().endsWith("(A)") && rule.id().test() < 5)
                assertThat(said.what(owed(rule, CLAIMS, Bond.DUTY, Optional.of(window))))
                        .contains("2025", "2026");
        }
        for (Doubt doubt : Doubt.values())
            assertThat(said.line(line(new Standing.NotKnown(doubt))).how()).isNotBlank();
        for (NamedIn paper : NamedIn.values()) {
            NamedRecord record = new NamedRecord(
                    paper,
                    Optional.empty(),
                    "MRI of January",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            Owed owed = new Owed(
                    "x",
                    CLAIMS,
                    Bond.DUTY,
                    Optional.empty(),
                    Optional.of(record),
                    new RequestSent().id(),
                    Grade.SECONDARY,
                    on("2026-03-03"),
                    Optional.empty());
            OwedView.Line line = said.line(new Checklist.Line(owed, new Standing.Missing(CLAIMS)));
            assertThat(line.quote()).isEqualTo("MRI of January");
            assertThat(List.of(line.what(), line.grade(), line.from())).noneMatch(String::isBlank);
        }
    }

    @Test
    void a_report_holds_what_was_typed_and_nothing_of_what_was_not() {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("command", new UUID(0, 1).toString());
        values.add("document", " MRI of the lower back ");
        values.add("author", "");
        values.add("why", "My doctor spoke of it.");
        Typed typed = Typed.of(0, values);
        assertThat(MissingPages.inWords(typed, WORDS))
                .isEqualTo("MRI of the lower back\nWhy it should exist: My doctor spoke of it.");
        assertThat(typed.command()).contains(new UUID(0, 1));
        values.set("command", "none");
        assertThat(Typed.of(0, values).command()).isEmpty();
    }
}
