package org.openimr.records.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.openimr.records.DocumentKind;
import org.openimr.records.sample.DataPart;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SampleRecords;

/** Measures the proposals on the sample cases of one part, each document alone and the documents of a case in one file. */
final class ProposalScore {
    private static final long SEED = 4610;
    /** What the label files call a letter: the label does not part these. */
    private static final Set<DocumentKind> PAPERS =
            Set.of(DocumentKind.CORRESPONDENCE, DocumentKind.STATEMENT, DocumentKind.OTHER, DocumentKind.COVER_SHEET);

    final Tally kind = new Tally();
    final Tally author = new Tally();
    final Tally date = new Tally();
    final Bounds inOrder = new Bounds();
    final Bounds shuffled = new Bounds();
    private final Map<String, List<String>> failures = new TreeMap<>();

    /** How many were proposed rightly, wrongly, and not at all. */
    static final class Tally {
        int right;
        int wrong;
        int empty;

        int all() {
            return right + wrong + empty;
        }
    }

    /** Beginnings of documents within a file, the first page of the file not counted. */
    static final class Bounds {
        int found;
        int missed;
        int added;
    }

    static ProposalScore of(DataPart part) {
        ProposalScore score = new ProposalScore();
        for (SampleCase sample : SampleRecords.cases(part)) {
            sample.documents().forEach(score::alone);
            score.together(sample.documents(), score.inOrder, "in the order of the case");
            List<SampleDocument> mixed = new ArrayList<>(sample.documents());
            Collections.shuffle(mixed, new Random(SEED));
            score.together(mixed, score.shuffled, "shuffled");
        }
        return score;
    }

    Map<String, List<String>> failures() {
        return failures;
    }

    private void alone(SampleDocument document) {
        ProposedDocument proposed = Proposals.of(SampleFiles.pages(document)).getFirst();
        kind(document, proposed.kind().map(Found::value));
        author(document, proposed.author().map(Found::value));
        if (!document.head().service().isEmpty()) date(document, proposed);
    }

    private void kind(SampleDocument document, Optional<DocumentKind> proposed) {
        DocumentKind label = document.head().kind();
        boolean right = proposed.filter(
                        value -> value == label || (label == DocumentKind.CORRESPONDENCE && PAPERS.contains(value)))
                .isPresent();
        count(kind, right, proposed.isPresent());
        if (!right) {
            String taken = proposed.map(value -> "taken for " + value.title()).orElse("not recognised");
            fail("Kind: " + label.title() + " " + taken, document.id());
        }
    }

    private void author(SampleDocument document, Optional<String> proposed) {
        String label = document.head().author();
        boolean right = proposed.filter(value -> sameAuthor(label, value)).isPresent();
        count(author, right, proposed.isPresent());
        if (right) return;
        boolean house = !label.contains(",")
                && proposed.filter(value -> value.contains(",")).isPresent();
        String cause = proposed.isEmpty()
                ? "nobody signs, or only with initials"
                : house ? "the label names the house, a person signs" : "another name";
        fail(
                "Author: " + cause,
                document.id() + proposed.map(value -> " (" + value + ")").orElse(""));
    }

    /** One surname and one first letter, with the same first degree where both have one; or one house. */
    static boolean sameAuthor(String label, String proposed) {
        String house = house(label);
        if (house.equals(house(proposed))) return true;
        PersonName one = PersonName.of(label);
        PersonName other = PersonName.of(proposed.replaceFirst("^Dra?\\. ", ""));
        return one.agreesWith(other) && degree(one).startsWith(degree(other).replaceFirst(",.*", ""));
    }

    private static String house(String name) {
        return ReadLine.plain(name.replace("(fictional)", "")).strip();
    }

    private static String degree(PersonName name) {
        return name.printed().substring(name.full().length()).replaceFirst("^, ", "");
    }

    private void date(SampleDocument document, ProposedDocument proposed) {
        boolean right = proposed.dated()
                .filter(found -> found.value().equals(document.head().service().getFirst()))
                .isPresent();
        count(date, right, proposed.dated().isPresent());
        if (right) return;
        String cause = proposed.dated()
                .map(found -> "another day, by " + found.rule())
                .orElse("no day of its own with a year");
        fail("Date: " + cause, document.id());
    }

    private static void count(Tally tally, boolean right, boolean present) {
        if (right) tally.right++;
        else if (present) tally.wrong++;
        else tally.empty++;
    }

    private void together(List<SampleDocument> documents, Bounds bounds, String how) {
        Set<Integer> proposed = new HashSet<>();
        for (ProposedDocument document : Proposals.of(SampleFiles.bundle(documents))) {
            proposed.add(document.pages().first());
        }
        int page = 1;
        for (SampleDocument document : documents) {
            if (page > 1 && proposed.contains(page)) bounds.found++;
            if (!proposed.contains(page)) {
                bounds.missed++;
                fail("Boundary missed, " + how, document.id());
            }
            for (int more = 1; more < document.pages().size(); more++) {
                if (!proposed.contains(page + more)) continue;
                bounds.added++;
                fail("Boundary added, " + how, document.id() + " page " + (more + 1));
            }
            page += document.pages().size();
        }
    }

    private void fail(String cause, String document) {
        failures.computeIfAbsent(cause, _ -> new ArrayList<>()).add(document);
    }
}
