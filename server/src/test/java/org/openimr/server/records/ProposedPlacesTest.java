package org.openimr.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimr.server.cases.CaseDesk.MANAGER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.process.records.Held;
import org.openimr.process.records.NamedAt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.RecordKind;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.page.LinePlace;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.postgres.PostgresForTests;

/** A fictional bundle: a report, then a decision that names two records. */
class ProposedPlacesTest {
    private static final String REPORT = "Fictional Clinic\nPRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)\n"
            + "Date of service: 01/20/2026\nThe patient was seen again.";
    private static final String DECISION = "Fictional Review\nUTILIZATION REVIEW DECISION\nDate: 02/10/2026\n"
            + "RECORDS REVIEWED:\n1. PR-2, A. Quill, MD, 01/20/2026\n2. MRI of the lumbar spine, 12/04/2025\n"
            + "CLINICAL SUMMARY\nThe request is not certified.";

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    private Path folder;

    private FilesDesk desk;
    private CaseNumber number;
    private ReceivedFile bundle;

    @BeforeEach
    void open() throws IOException {
        CaseDesk cases = new CaseDesk(POSTGRES.dataSource());
        desk = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        number = cases.awaitingRecords();
        ReceivedFile sent = desk.send(number, "bundle.pdf", FilesDesk.pdf(REPORT, DECISION), MANAGER);
        desk.work();
        bundle = desk.now(sent.id());
    }

    private static Division.Document document(int page, DocumentKind kind) {
        return new Division.Document(
                new PageRange(page, page),
                new Description(kind, kind.title(), Optional.empty(), Optional.of(LocalDate.of(2026, 1, 20))));
    }

    private void confirm() {
        desk.index.confirm(
                number,
                bundle.id(),
                List.of(
                        document(1, DocumentKind.PROGRESS_REPORT),
                        document(2, DocumentKind.UTILIZATION_REVIEW_DECISION)),
                MANAGER,
                CaseDesk.day(9));
    }

    @Test
    void a_proposal_says_on_which_line_and_by_which_rule_it_was_read_also_when_a_person_said_otherwise() {
        confirm();
        List<ProposedPlace> places = desk.proposals.places(bundle.id());
        assertThat(places)
                .filteredOn(place -> place.field() == ProposedPlace.Field.KIND)
                .extracting(ProposedPlace::firstPage, ProposedPlace::place)
                .containsExactly(tuple(1, new LinePlace(1, 2)), tuple(2, new LinePlace(2, 2)));
        assertThat(places)
                .filteredOn(place -> place.field() == ProposedPlace.Field.DATED && place.firstPage() == 1)
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.place()).isEqualTo(new LinePlace(1, 3));
                    assertThat(place.rule()).isNotBlank();
                });
    }

    @Test
    void a_named_record_is_proposed_with_the_page_of_the_file_on_which_it_is_named() {
        NamedProposals proposals = new NamedProposals(desk.index, desk.pages, desk.vaults);
        List<NamedProposals.Proposal> named = proposals.of(number);
        assertThat(named)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.record().in()).isEqualTo(NamedIn.UTILIZATION_REVIEW_DECISION));
        assertThat(named.getFirst().record().kind()).contains(RecordKind.PHYSICIAN_REPORT);
        assertThat(named.getFirst().record().from()).contains(LocalDate.of(2026, 1, 20));
        assertThat(named.getFirst().record().at())
                .contains(new NamedAt(bundle.content().orElseThrow().sha256(), 2, 5));
    }

    @Test
    void of_the_file_it_is_known_what_a_person_confirmed_and_before_that_what_its_sender_called_it() {
        assertThat(desk.index.held(number))
                .extracting(Held::title, Held::kind)
                .containsExactly(tuple("bundle.pdf", RecordKind.PHYSICIAN_REPORT));
        confirm();
        assertThat(desk.index.held(number))
                .extracting(Held::kind)
                .containsExactly(RecordKind.PHYSICIAN_REPORT, RecordKind.UTILIZATION_REVIEW_DECISION);
    }
}
