package org.openimr.server.deidentification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.DecidedBy;
import org.openimr.archive.deidentification.Identifier;
import org.openimr.archive.deidentification.Mode;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Span;
import org.openimr.determination.read.pdf.PdfText;
import org.openimr.process.Actor;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.process.OutcomeCommand.CorrectClericalError;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.Role;
import org.openimr.process.outcome.Correction;
import org.openimr.server.Client;
import org.openimr.server.NewSource;
import org.openimr.server.RunningServer;
import org.openimr.server.archive.ArchiveFeed;
import org.openimr.server.archive.ImportSummary;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.demo.DemoReviews;
import org.openimr.server.log.CommandId;
import org.openimr.server.security.Accounts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is public before persons reviewed it: neither what was imported nor what is determined here. */
class GateTest {
    /** A server of its own: it publishes and corrects cases of the demonstration. */
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("invoices.days-to-pay", "31"));

    private static LetterReviews reviews() {
        return SERVER.part(LetterReviews.class);
    }

    private static ImportSummary imported(String text, Optional<Mode> mode) throws Exception {
        return NamedLetter.imported(SERVER.part(DataSource.class), text, mode);
    }

    private static LetterReviews.Review waiting(String number) {
        return reviews().open(200).stream()
                .filter(row -> row.id().value().equals(number))
                .findFirst()
                .flatMap(row -> reviews().find(row.review()))
                .orElseThrow();
    }

    private static DecidedBy by(String person) {
        return new DecidedBy(person, Instant.now());
    }

    /** Takes everything out that is proposed and the nickname, and closes. */
    private static void close(String number, String person) {
        long review = waiting(number).number();
        assertThat(reviews().begin(review, person, Instant.now())).isEmpty();
        ReviewCourse course = waiting(number).course().orElseThrow();
        List<ReviewAct> steps = new ArrayList<>();
        course.work().open().forEach(span -> steps.add(new ReviewAct.TakeOut(span.where(), by(person))));
        int at = course.work().proposed().text().indexOf("zanzibarine");
        steps.add(new ReviewAct.Add(new Span(at, at + "zanzibarine".length()), Identifier.NAME, by(person)));
        steps.add(new ReviewAct.Close(by(person)));
        assertThat(reviews().act(review, course.acts(), steps)).isEmpty();
    }

    private static Optional<ReviewRefusal> confirm(LetterReviews.Review review, String person) {
        return reviews()
                .act(review.number(), review.course().orElseThrow().acts(), List.of(new ReviewAct.Confirm(by(person))));
    }

    /** What somebody is answered who has not asked before; who asks too much is shown nothing, which would prove nothing. */
    private static Client.Answered anyone(String address) {
        return Client.send(SERVER.client()
                .request(address)
                .header(NewSource.HEADER, NewSource.next())
                .GET());
    }

    /** Every way in which the public finds or reads a letter. */
    private static String everythingPublic(String number) {
        StringBuilder all = new StringBuilder();
        for (String address : List.of(
                "/decisions?q=abduction",
                "/decisions?q=" + number,
                "/decisions/" + number,
                "/decisions/" + number + "/versions/1",
                "/decisions/" + number + "/letter.txt",
                "/decisions/" + number + "/determination.json",
                "/decisions/" + number + "/cited",
                "/decisions.csv?q=abduction",
                "/decisions.jsonl?q=abduction",
                "/decisions.atom?q=abduction",
                "/api/v1/determinations?q=abduction",
                "/api/v1/determinations/" + number)) {
            Client.Answered answered = anyone(address);
            if (answered.status() == 200) all.append(address).append(answered.text());
        }
        return all.toString();
    }

    private static String answeredTo(String search, String number) {
        return anyone(search).text().contains(number) ? "found" : "not found";
    }

    @Test
    void an_import_that_is_not_public_yet_is_nowhere_before_its_review_is_confirmed_and_everywhere_after()
            throws Exception {
        String number = "CM17-9900101";
        String letter = NamedLetter.of(number);
        KeptLetters kept = SERVER.part(KeptLetters.class);
        long before = kept.count();

        assertThat(imported(letter, Optional.of(Mode.STATE_PRACTICE)).added()).isEqualTo(1);
        assertThat(imported(letter, Optional.of(Mode.STATE_PRACTICE)).unchanged())
                .isEqualTo(1);
        assertThat(imported(letter, Optional.empty()).unchanged())
                .as("importing it again as a public record makes nothing public")
                .isEqualTo(1);
        hidden(number, before);

        close(number, "one");
        hidden(number, before);
        assertThat(confirm(waiting(number), "one")).map(ReviewRefusal::code).contains("DEID-111");
        hidden(number, before);

        LetterReviews.Review closed = waiting(number);
        assertThat(confirm(closed, "two")).isEmpty();
        assertThat(reviews().find(closed.number()).orElseThrow().finished()).isTrue();
        assertThat(kept.count()).isEqualTo(before + 1);
        assertThat(SERVER.part(ArchiveIndex.class).get(new PublishedId(number))).isPresent();
        for (String search : List.of(
                "/decisions?q=abduction",
                "/decisions.csv?q=abduction",
                "/decisions.jsonl?q=abduction",
                "/decisions.atom?q=abduction",
                "/api/v1/determinations?q=abduction"))
            assertThat(answeredTo(search, number)).as(search).isEqualTo("found");
        assertThat(everythingPublic(number))
                .contains("20 degrees of abduction")
                .contains("[name]")
                .contains("persons reviewed every place")
                .doesNotContain(NamedLetter.PHYSICIAN, "zanzibarine");
        assertThat(imported(letter, Optional.empty()).unchanged()).isEqualTo(1);
    }

    private static void hidden(String number, long before) {
        SERVER.part(ArchiveFeed.class).repair();
        assertThat(SERVER.part(KeptLetters.class).count()).isEqualTo(before);
        assertThat(SERVER.part(KeptLetters.class).versions(new PublishedId(number)))
                .isEmpty();
        assertThat(SERVER.part(ArchiveIndex.class).get(new PublishedId(number))).isEmpty();
        assertThat(everythingPublic(number))
                .contains("/decisions.csv")
                .doesNotContain(NamedLetter.PHYSICIAN, "zanzibarine", "20 degrees of abduction");
    }

    @Test
    void the_public_file_of_a_reviewed_letter_is_set_anew_and_holds_nothing_that_was_taken_out() throws Exception {
        String number = "CM17-9900102";
        imported(NamedLetter.of(number), Optional.of(Mode.STATE_PRACTICE));
        close(number, "one");
        assertThat(confirm(waiting(number), "two")).isEmpty();
        Client.Answered file = SERVER.client().get("/decisions/" + number + "/letter.pdf");
        assertThat(file.text()).startsWith("%PDF-");
        assertThat(String.valueOf(PdfText.extract(file.response().body())))
                .contains("[name]")
                .contains("public copy")
                .doesNotContain(NamedLetter.PHYSICIAN, "zanzibarine");
    }

    @Test
    void a_safe_harbor_letter_is_public_without_its_case_number() throws Exception {
        String number = "CM17-9900103";
        imported(NamedLetter.of(number), Optional.of(Mode.SAFE_HARBOR));
        close(number, "one");
        long review = waiting(number).number();
        assertThat(confirm(waiting(number), "two")).isEmpty();
        String id = SERVER.part(JdbcClient.class)
                .sql("select id from letter_reviewed where review = ?")
                .param(review)
                .query(String.class)
                .single();
        assertThat(id).startsWith("content-");
        assertThat(SERVER.client().get("/decisions/" + id).text())
                .contains("45 CFR 164.514(b)(2)")
                .doesNotContain(number, "3-14-2015", NamedLetter.PHYSICIAN);
        assertThat(SERVER.client().get("/decisions/" + number).status()).isEqualTo(404);
    }

    @Test
    void what_persons_decided_is_only_added_to() throws Exception {
        String number = "CM17-9900104";
        imported(NamedLetter.of(number), Optional.of(Mode.STATE_PRACTICE));
        close(number, "one");
        JdbcClient jdbc = SERVER.part(JdbcClient.class);
        for (String table : List.of("letter_to_review", "letter_proposal", "letter_review_act", "letter_reviewed")) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("IMR-915");
        }
    }

    private static Actor actor(String login, Role role) {
        return new Actor(SERVER.part(Accounts.class).idOf(login).orElseThrow().toString(), role);
    }

    private static Answer give(CaseNumber number, Actor by, CaseCommand command) {
        return SERVER.part(CaseService.class)
                .give(number, new Order(command, by), new CommandId(UUID.randomUUID()), Instant.now());
    }

    private static Answer correct(CaseNumber number, String right) {
        String rationale = reviews()
                .ofCase(number)
                .orElseThrow()
                .letter()
                .letter()
                .determination()
                .issues()
                .getFirst()
                .rationale()
                .orElseThrow();
        String wrong = rationale.substring(0, rationale.indexOf(' '));
        return give(
                number,
                actor("quality", Role.QUALITY),
                new CorrectClericalError(
                        Instant.now(),
                        "A word was mistyped.",
                        List.of(new Correction.Change(1, Correction.Field.RATIONALE, wrong, right))));
    }

    private static void sign(CaseNumber number, Actor by) {
        SERVER.part(DemoReviews.class).sign(number, by.id(), Instant.now());
    }

    @Test
    void an_own_determination_is_public_as_it_was_reviewed_and_a_correction_only_after_its_own_review() {
        Actor quality = actor("quality", Role.QUALITY);
        Actor manager = actor("case-manager", Role.CASE_MANAGER);
        CaseNumber number = reviews().open(200).stream()
                .filter(row -> row.origin() == Origin.CASE && row.persons() == 1)
                .map(row -> new CaseNumber(row.id().value()))
                .findFirst()
                .orElseThrow();
        Answer notReviewed = new Answer.Refused(new OutcomeRefusal.LetterNotReviewed());

        assertThat(give(number, manager, new ConfirmDeidentification(Instant.now())))
                .as("who did not review cannot confirm")
                .isEqualTo(notReviewed);
        sign(number, manager);
        assertThat(give(number, manager, new ConfirmDeidentification(Instant.now())))
                .isInstanceOf(Answer.Done.class);
        assertThat(correct(number, "Firstly")).isInstanceOf(Answer.Done.class);
        assertThat(give(number, quality, new PublishDetermination(Instant.now())))
                .as("the letter that was confirmed is not the one that stands")
                .isEqualTo(notReviewed);
        sign(number, quality);
        sign(number, manager);
        assertThat(give(number, quality, new PublishDetermination(Instant.now())))
                .isInstanceOf(Answer.Done.class);
        assertThat(publicJson(number)).contains("Firstly");

        assertThat(correct(number, "Secondly")).isInstanceOf(Answer.Done.class);
        assertThat(publicJson(number)).contains("Firstly").doesNotContain("Secondly");
        sign(number, manager);
        assertThat(publicJson(number)).contains("Firstly").doesNotContain("Secondly");
        sign(number, quality);
        assertThat(publicJson(number)).contains("Secondly").doesNotContain("Firstly");

        assertThat(correct(number, "Firstly")).isInstanceOf(Answer.Done.class);
        SERVER.part(ArchiveFeed.class).repair();
        assertThat(publicJson(number)).as("corrected back to what was reviewed").contains("Firstly");
        assertThat(SERVER.part(PublishedTable.class).get(number)).isPresent();
    }

    private static String publicJson(CaseNumber number) {
        return anyone("/api/v1/determinations/" + number).text();
    }
}
