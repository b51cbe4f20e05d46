package org.openimr.server.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.post.PostDesk.MORNING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.letters.FinalDeterminationLetter;
import org.openimr.server.log.EventHash;
import org.openimr.server.post.LetterFinding.Agrees;
import org.openimr.server.post.LetterFinding.Differs;
import org.openimr.server.post.LetterFinding.NotLookedAt;
import org.openimr.server.postgres.PostgresForTests;

/** A letter issued in a real log; then one thing is changed. */
class LetterCheckTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @RegisterExtension
    static final PostgresForTests ELSEWHERE = new PostgresForTests();

    private final IssuedForTest issued = IssuedForTest.in(POSTGRES.dataSource());

    @Test
    void a_letter_as_it_was_issued_agrees_with_its_data_and_the_log() throws Exception {
        FileBytes pdf = issue();
        LetterVerdict verdict = LetterCheck.against(POSTGRES.dataSource(), pdf.bytes());
        assertThat(verdict.all()).hasOnlyElementsOfType(Agrees.class);
        assertThat(verdict.agrees()).isTrue();
    }

    @Test
    void changed_text_is_noticed_though_the_data_are_as_they_were() throws Exception {
        issue();
        FinalDeterminationLetter letter = issued.letter();
        var changed = new FinalDeterminationLetter(
                new org.openimr.letters.Letterhead(
                        "Another Review", letter.from().address(), letter.from().contact()),
                letter.date(),
                letter.determination(),
                letter.party());
        LetterVerdict verdict = check(IssuedForTest.print(changed, issued.enclosures()));
        assertThat(verdict.data()).isInstanceOf(Agrees.class);
        assertThat(verdict.log()).isInstanceOf(Agrees.class);
        assertThat(verdict.file()).isInstanceOf(Differs.class);
        assertThat(verdict.agrees()).isFalse();
    }

    @Test
    void an_exchanged_attachment_is_noticed_without_a_log() throws Exception {
        issue();
        FileBytes swapped = IssuedForTest.print(
                issued.letter(), List.of(data("{}"), issued.enclosures().getLast()));
        assertThat(LetterCheck.offline(swapped.bytes()).data())
                .isInstanceOf(Differs.class)
                .satisfies(finding -> assertThat(finding.words()).contains("SHA-256"));
        assertThat(check(swapped).all()).hasOnlyElementsOfType(Differs.class);
    }

    @Test
    void data_changed_together_with_their_hash_are_noticed_by_the_log() throws Exception {
        issue();
        Enclosure other =
                data(new String(issued.enclosures().getFirst().content().bytes(), StandardCharsets.UTF_8)
                        .replace("UPHELD", "OVERTURNED")
                        .replace("Upheld", "Overturned")
                        .replace("upheld", "overturned"));
        assertThat(other).isNotEqualTo(issued.enclosures().getFirst());
        var provenance =
                new Provenance(issued.id(), issued.from(), other.content().sha256());
        LetterVerdict verdict = check(IssuedForTest.print(issued.letter(), List.of(other, enclosed(provenance))));
        assertThat(verdict.data()).isInstanceOf(Agrees.class);
        assertThat(verdict.log()).isInstanceOf(Differs.class);
        assertThat(verdict.log().words()).contains("another than the one in the file");
        assertThat(verdict.file()).isInstanceOf(Differs.class);
    }

    @Test
    void a_letter_of_another_log_is_noticed() throws Exception {
        FileBytes pdf = issue();
        IssuedForTest there = IssuedForTest.in(ELSEWHERE.dataSource());
        assertThat(there.from().hash()).isNotEqualTo(issued.from().hash());
        LetterVerdict verdict = LetterCheck.against(ELSEWHERE.dataSource(), pdf.bytes());
        assertThat(verdict.data()).isInstanceOf(Agrees.class);
        assertThat(verdict.log()).isInstanceOf(Differs.class);
        assertThat(verdict.log().words()).contains("another log");
        assertThat(verdict.file()).isInstanceOf(Differs.class);
    }

    @Test
    void a_provenance_with_another_hash_is_noticed() throws Exception {
        issue();
        var provenance = new Provenance(
                issued.id(),
                new MadeFrom(issued.from().position(), issued.from().version(), new EventHash("cd".repeat(32))),
                issued.enclosures().getFirst().content().sha256());
        LetterVerdict verdict = check(
                IssuedForTest.print(issued.letter(), List.of(issued.enclosures().getFirst(), enclosed(provenance))));
        assertThat(verdict.log()).isInstanceOf(Differs.class);
    }

    @Test
    void without_a_log_it_says_what_was_not_looked_at() throws Exception {
        LetterVerdict verdict = LetterCheck.offline(issue().bytes());
        assertThat(verdict.data()).isInstanceOf(Agrees.class);
        assertThat(verdict.log()).isInstanceOf(NotLookedAt.class);
        assertThat(verdict.file()).isInstanceOf(NotLookedAt.class);
        assertThat(verdict.agrees()).isTrue();
    }

    @Test
    void a_letter_without_data_differs_and_no_pdf_is_none() throws Exception {
        assertThat(LetterCheck.offline(
                                IssuedForTest.print(issued.letter(), List.of()).bytes())
                        .agrees())
                .isFalse();
        assertThatThrownBy(() -> LetterCheck.offline("no letter".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_letter_that_is_not_conformant_is_withheld_with_an_alarm_and_can_be_made_again() {
        PostDesk desk = new PostDesk(POSTGRES, 2525);
        LetterPrinter unfit = (_, _) -> new LetterPrinter.Print.Unfit(PostFault.NOT_CONFORMANT, "PDF/UA-1, 7.1-8.");
        assertThat(press(desk, unfit))
                .isInstanceOfSatisfying(
                        Pressed.Withheld.class,
                        withheld -> assertThat(withheld.why()).contains("IMR-932", "7.1-8"));
        assertThat(press(desk, unfit)).isInstanceOf(Pressed.Withheld.class);
        assertThat(desk.parts.letters().get(issued.id())).isEmpty();
        assertThat(desk.parts.alarms().open())
                .filteredOn(alarm -> alarm.letter().equals(issued.id().toString()))
                .singleElement()
                .satisfies(alarm -> desk.parts.alarms().settle(alarm.id(), MORNING));

        LetterPrinter fit = (letter, enclosures) ->
                new LetterPrinter.Print.Fit(IssuedForTest.print((FinalDeterminationLetter) letter, enclosures));
        assertThat(press(desk, fit)).isEqualTo(new Pressed.Issued(issued.id()));
        assertThat(press(desk, fit)).isEqualTo(new Pressed.Issued(issued.id()));
        assertThat(desk.parts.outbox().all(issued.id())).hasSize(1);
        assertThat(desk.parts.alarms().open())
                .noneMatch(alarm -> alarm.letter().equals(issued.id().toString()));
    }

    private Pressed press(PostDesk desk, LetterPrinter printer) {
        return new LetterPress(printer, desk.office(), desk.parts)
                .press(
                        issued.id(),
                        issued.letter(),
                        issued.enclosures(),
                        issued.from(),
                        PostDesk.address(DeliveryPreference.MAIL),
                        MORNING);
    }

    private FileBytes issue() {
        FileBytes pdf = IssuedForTest.print(issued.letter(), issued.enclosures());
        PostDesk desk = new PostDesk(POSTGRES, 2525);
        Pressed pressed = press(desk, (_, _) -> new LetterPrinter.Print.Fit(pdf));
        assertThat(pressed).isInstanceOf(Pressed.Issued.class);
        return pdf;
    }

    private static LetterVerdict check(FileBytes pdf) throws Exception {
        return LetterCheck.against(POSTGRES.dataSource(), pdf.bytes());
    }

    private static Enclosure data(String json) {
        return new Enclosure(Enclosure.DETERMINATION, "Changed", new FileBytes(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Enclosure enclosed(Provenance provenance) {
        return new Enclosure(
                Enclosure.PROVENANCE, "Changed", new FileBytes(provenance.json().getBytes(StandardCharsets.UTF_8)));
    }
}
