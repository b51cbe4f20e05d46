package org.openimr.server.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.post.PostDesk.MORNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Letterhead;
import org.openimr.letters.Recipient;
import org.openimr.letters.due.LettersDue;
import org.openimr.process.ProcessSettings;
import org.openimr.server.log.EventLog;
import org.openimr.server.postgres.PostgresForTests;

/** A case in a real log, its letters in real files. */
class LettersOfEventTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final PostDesk desk = new PostDesk(POSTGRES, 2525);
    private final LettersOfEvent letters = new LettersOfEvent(
            new EventLog(POSTGRES.jdbc()),
            new LettersDue(
                    new Letterhead("Fictional Review", List.of("1 Fictional Way"), "555-0100"),
                    ProcessSettings.defaults(),
                    _ -> Optional.empty()),
            new LetterPress(new TaggedPdfPrinter(), desk.office(), desk.parts),
            POSTGRES.jdbc());

    @Test
    void a_determination_goes_to_every_party_and_each_letter_agrees_with_the_log() throws Exception {
        IssuedForTest issued = IssuedForTest.in(POSTGRES.dataSource());
        List<Pressed> made =
                letters.make(issued.id().caseNumber(), issued.from().version(), MORNING);

        assertThat(made)
                .contains(
                        new Pressed.Issued(to(issued, Recipient.EMPLOYEE)),
                        new Pressed.Issued(to(issued, Recipient.CLAIMS_ADMINISTRATOR)),
                        new Pressed.Issued(to(issued, Recipient.ADMINISTRATIVE_DIRECTOR)))
                .hasOnlyElementsOfType(Pressed.Issued.class);
        for (Pressed each : made) {
            OutgoingLetter letter =
                    desk.parts.letters().get(((Pressed.Issued) each).letter()).orElseThrow();
            assertThat(LetterCheck.against(POSTGRES.dataSource(), letter.pdf().bytes())
                            .all())
                    .hasOnlyElementsOfType(LetterFinding.Agrees.class);
        }
        assertThat(letters.make(issued.id().caseNumber(), issued.from().version(), MORNING.plusSeconds(9)))
                .isEqualTo(made);
    }

    @Test
    void the_acknowledgement_carries_no_data_of_a_determination() throws Exception {
        IssuedForTest issued = IssuedForTest.in(POSTGRES.dataSource());
        letters.make(issued.id().caseNumber(), 1, MORNING);
        OutgoingLetter letter = desk.parts
                .letters()
                .get(new LetterId(issued.id().caseNumber(), LetterKind.ACKNOWLEDGEMENT, 1, Recipient.EMPLOYEE))
                .orElseThrow();
        assertThat(PdfEnclosures.read(letter.pdf().bytes())).isEmpty();
    }

    @Test
    void mail_is_counted_by_where_it_goes() {
        assertThat(DeliveryAddress.mailTo(List.of("1 Way", "Fresno, CA 93701"), Optional.empty()))
                .isEqualTo(ServiceMethod.MAIL_WITHIN_CALIFORNIA);
        assertThat(DeliveryAddress.mailTo(List.of("1 Way", "Reno, NV 89501"), Optional.empty()))
                .isEqualTo(ServiceMethod.MAIL_ELSEWHERE_IN_US);
        assertThat(DeliveryAddress.mailTo(List.of("1 Way", "Paris"), Optional.of(ServiceMethod.MAIL_ABROAD)))
                .isEqualTo(ServiceMethod.MAIL_ABROAD);
    }

    private static LetterId to(IssuedForTest issued, Recipient recipient) {
        return new LetterId(issued.id().caseNumber(), LetterKind.FINAL_DETERMINATION, 1, recipient);
    }
}
