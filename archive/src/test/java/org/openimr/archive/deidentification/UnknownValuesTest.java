package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Span;
import org.openimr.vocabulary.load.FolderUnreadable;

/**
 * Values that nobody knows, in fictional letters of our own sentences and in fictional notes by others (ACI-BENCH); half of
 * the names are held back from the finder. {@code -Dopenimr.deidentification.letters=5000} for the whole measurement.
 */
class UnknownValuesTest {
    private static final long SEED = Long.getLong("openimr.deidentification.seed", 20_261_129L);
    private static final int LETTERS = Integer.getInteger("openimr.deidentification.letters", 600);
    private static final int SHOWN = Integer.getInteger("openimr.deidentification.shown", 12);

    /** Counts of one kind of sentence. */
    private static final class Tally {
        int put;
        int found;

        @Override
        public String toString() {
            return "%d/%d".formatted(found, put);
        }
    }

    @Test
    void unknown_values_are_found_and_what_only_looks_like_them_stays() throws IOException, FolderUnreadable {
        SharedLists lists = SharedLists.read();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Map<String, Tally> kinds = new TreeMap<>();
        Tally all = new Tally();
        Tally survivors = new Tally();
        int proposed = 0;
        int right = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (int n = 0; n < LETTERS; n++) {
            Mode mode = n % 2 == 0 ? Mode.STATE_PRACTICE : Mode.SAFE_HARBOR;
            Deidentifier deidentifier =
                    new Deidentifier(lists.lexicon(), Zip3Populations.read(lists.zip3()), mode, Substitute.LABELLED);
            Fictional letter = Fictional.letter(random, new Measured(lists, random).values(mode));
            ProposedRedactions found = deidentifier.propose(letter.text(), KnownValues.none());
            List<Fictional.Put> sought = letter.identifiers().stream()
                    .filter(p -> mode == Mode.SAFE_HARBOR || !p.kind().equals("date"))
                    .toList();
            for (Fictional.Put put : sought) {
                Tally tally = kinds.computeIfAbsent(put.kind(), _ -> new Tally());
                tally.put++;
                all.put++;
                if (isCovered(letter.text(), put.where(), found)) {
                    tally.found++;
                    all.found++;
                } else {
                    missed.add(put.kind() + ": " + around(letter.text(), put.where()));
                }
            }
            for (ProposedRedaction span : found.spans()) {
                proposed++;
                if (span.kind() == Identifier.CASE_NUMBER
                        || letter.identifiers().stream().anyMatch(p -> touches(p.where(), span.where()))) right++;
                else wrong.add(span.reason().told() + ": " + around(letter.text(), span.where()));
            }
            for (Fictional.Put put : letter.survivors()) {
                if (put.kind().equals("case number") && mode == Mode.SAFE_HARBOR) continue;
                survivors.put++;
                if (found.spans().stream().noneMatch(span -> touches(put.where(), span.where()))) survivors.found++;
                else lost.add(put.kind() + ": " + around(letter.text(), put.where()));
            }
        }
        double recall = all.found / (double) all.put;
        double precision = right / (double) proposed;
        double survived = survivors.found / (double) survivors.put;
        System.out.printf(
                "Unknown values: seed %d, %d letters, %d put in, recall %.5f; %d proposed, precision %.5f; %d survivors, %.5f survive%n%s%n",
                SEED, LETTERS, all.put, recall, proposed, precision, survivors.put, survived, kinds);
        show("missed", missed);
        show("wrong", wrong);
        show("lost", lost);
        assertThat(recall).isGreaterThanOrEqualTo(0.995);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(survived).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void unknown_values_are_found_in_notes_by_others() throws IOException, FolderUnreadable {
        SharedLists lists = SharedLists.read();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Deidentifier deidentifier =
                new Deidentifier(lists.lexicon(), Zip3Populations.none(), Mode.STATE_PRACTICE, Substitute.LABELLED);
        Tally all = new Tally();
        int others = 0;
        List<String> missed = new ArrayList<>();
        List<String> besides = new ArrayList<>();
        for (String note : lists.notes()) {
            Fictional letter = Fictional.note(random, note, new Measured(lists, random).values(Mode.STATE_PRACTICE));
            ProposedRedactions found = deidentifier.propose(letter.text(), KnownValues.none());
            for (Fictional.Put put : letter.identifiers()) {
                all.put++;
                if (isCovered(letter.text(), put.where(), found)) all.found++;
                else missed.add(put.kind() + ": " + around(letter.text(), put.where()));
            }
            for (ProposedRedaction span : found.spans()) {
                if (letter.identifiers().stream().anyMatch(p -> touches(p.where(), span.where()))) continue;
                others++;
                besides.add(span.reason().told() + ": " + around(letter.text(), span.where()));
            }
        }
        double recall = all.found / (double) all.put;
        System.out.printf(
                "Notes by others: %d notes, %d put in, recall %.5f; %.2f other proposals in a note (its own names among them)%n",
                lists.notes().size(),
                all.put,
                recall,
                others / (double) lists.notes().size());
        show("missed", missed);
        show("besides", besides);
        assertThat(recall).isGreaterThanOrEqualTo(0.99);
    }

    private static void show(String title, List<String> lines) {
        System.out.println(title + " " + lines.size());
        int step = Math.max(1, lines.size() / SHOWN);
        for (int i = 0; i < lines.size(); i += step) System.out.println("  " + lines.get(i));
    }

    static String around(String text, Span where) {
        return (text.substring(Math.max(0, where.start() - 30), where.start())
                        + "<" + text.substring(where.start(), where.end()) + ">"
                        + text.substring(where.end(), Math.min(text.length(), where.end() + 25)))
                .replace("\n", "\\n");
    }

    private static boolean touches(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /** What is left outside of the spans is no letter and no figure, or a company's form. */
    private static boolean isCovered(String text, Span where, ProposedRedactions found) {
        for (int i = where.start(); i < where.end(); i++) {
            int at = i;
            if (!Character.isLetterOrDigit(text.charAt(i))) continue;
            if (found.spans().stream()
                    .noneMatch(s -> at >= s.where().start() && at < s.where().end())) return false;
        }
        return true;
    }
}
