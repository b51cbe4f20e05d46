package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.Side;

/** The real letters as a whole. */
class CorpusUnderstandingTest {
    private static final int ROUNDS = 30;

    private static List<Determination> letters() throws IOException {
        return CorpusLetters.all().stream()
                .map(PublishedDetermination::determination)
                .filter(letter -> letter.caseNumber().isPresent())
                .toList();
    }

    @Test
    void every_field_keeps_a_place_that_lies_in_its_text() throws IOException {
        int fields = 0;
        for (Determination letter : letters()) {
            for (UnderstoodItem item : Asked.UNDERSTANDING.of(letter)) {
                Issue issue = letter.issues().get(item.number() - 1);
                for (Derivation from : derivations(item)) {
                    fields++;
                    boolean field = from.where().passage() instanceof Passage.ReadField;
                    assertThat(from.where().words(letter, issue).map(String::isBlank))
                            .as(letter.caseNumber() + " item " + item.number() + " " + from)
                            .isEqualTo(field ? Optional.empty() : Optional.of(false));
                }
            }
        }
        System.out.println(fields + " derived fields, each with its words");
        assertThat(fields).isGreaterThan(1_500);
    }

    private static List<Derivation> derivations(UnderstoodItem item) {
        return Stream.of(
                        item.category().stream(),
                        item.ofItself().stream(),
                        item.alsoNamed().stream(),
                        item.drugs().stream().map(DrugAsked::name),
                        item.drugs().stream().flatMap(drug -> drug.strength().stream()),
                        item.quantity().stream(),
                        item.refills().stream(),
                        item.places().parts().stream(),
                        item.places().levels().stream(),
                        item.places().sides().stream(),
                        item.diagnoses().stream().flatMap(one -> one.codes().stream()),
                        item.claimsAdministratorCited().stream(),
                        item.reviewerCited().stream(),
                        item.criteria().stream(),
                        item.outcome().stream(),
                        item.dependsOn().stream())
                .flatMap(all -> all)
                .map(Derived::from)
                .toList();
    }

    @Test
    void the_letters_count_by_item_and_by_procedure() throws IOException {
        int items = 0;
        int procedures = 0;
        int overturnedItems = 0;
        int overturnedProcedures = 0;
        for (Determination letter : letters()) {
            Procedures folded = Procedures.of(Asked.UNDERSTANDING.of(letter));
            items += folded.count(Counting.BY_ITEM);
            procedures += folded.count(Counting.BY_PROCEDURE);
            Map<Outcome, Integer> byItem = folded.outcomes(Counting.BY_ITEM);
            Map<Outcome, Integer> byProcedure = folded.outcomes(Counting.BY_PROCEDURE);
            overturnedItems += byItem.getOrDefault(Outcome.OVERTURNED, 0);
            overturnedProcedures += byProcedure.getOrDefault(Outcome.OVERTURNED, 0);
        }
        System.out.printf(
                "%d items (%d overturned) are %d procedures (%d overturned)%n",
                items, overturnedItems, procedures, overturnedProcedures);
        assertThat(List.of(items, overturnedItems)).containsExactly(226, 27);
        assertThat(List.of(procedures, overturnedProcedures)).containsExactly(210, 24);
    }

    @Test
    void the_citator_knows_who_relied_on_what() throws IOException {
        CitationGraph graph = letters().stream().collect(CitationGraph.collector(Asked.UNDERSTANDING.citator()));
        for (String section : graph.sections().subList(0, 5)) {
            System.out.println(graph.reliedOn(section).size() + " relied on " + section);
        }
        graph.superseded()
                .forEach(one ->
                        System.out.println("superseded: " + one.caseNumber().orElseThrow() + " item " + one.item()
                                + ", " + one.side() + ", " + one.cited().key()));
        assertThat(graph.superseded())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.cited().source()).isEqualTo("chronic-pain-2009"));
        assertThat(graph.superseded())
                .filteredOn(one -> one.side() == Side.EXPERT_REVIEWER)
                .extracting(one -> one.caseNumber().orElseThrow().value())
                .containsExactly("CM17-0018485");
    }

    @Test
    void letters_are_understood_fast_enough_for_millions() throws IOException {
        List<Determination> letters = new ArrayList<>(letters());
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int items = 0;
            for (int again = 0; again < 10; again++) {
                for (Determination letter : letters)
                    items += Asked.UNDERSTANDING.of(letter).size();
            }
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
            best = Math.max(best, items * 1e9 / took);
        }
        System.out.printf(
                "%.0f items a second of one thread's processor time, warm, best of %d rounds%n", best, ROUNDS);
        assertThat(best).isGreaterThan(2_000);
    }
}
