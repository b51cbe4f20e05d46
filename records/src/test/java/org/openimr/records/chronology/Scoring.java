package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openimr.records.sample.EventKind;
import org.openimr.records.sample.Label;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleDocument;

/** Counts what was found of what is labelled. Documents with pages that were sent twice are left out. */
final class Scoring {
    private final Map<EventKind, Tally> tallies = new EnumMap<>(EventKind.class);
    private final Map<EventKind, Tally> copied = new EnumMap<>(EventKind.class);
    private final List<String> failures = new ArrayList<>();
    private final List<String> mismatchFailures = new ArrayList<>();
    private int mismatchesLabelled;
    private int mismatchesFound;
    private int mismatchesRight;

    /** Counts of one kind. */
    static final class Tally {
        int labels;
        int found;
        final Map<Agreement, Integer> pairs = new EnumMap<>(Agreement.class);

        int at(Agreement least) {
            return pairs.entrySet().stream()
                    .filter(entry -> entry.getKey().compareTo(least) >= 0)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        double precision(Agreement least) {
            return found == 0 ? 1 : (double) at(least) / found;
        }

        double recall(Agreement least) {
            return labels == 0 ? 1 : (double) at(least) / labels;
        }
    }

    private record Pair(Label.Event label, Found found, Agreement agreement, int apart) {}

    Map<EventKind, Tally> tallies() {
        return tallies;
    }

    Map<EventKind, Tally> copied() {
        return copied;
    }

    List<String> failures() {
        return failures;
    }

    List<String> mismatchFailures() {
        return mismatchFailures;
    }

    String mismatches() {
        return "%d labelled, %d found, %d of them labelled"
                .formatted(mismatchesLabelled, mismatchesFound, mismatchesRight);
    }

    void add(SampleCase sample, Chronology chronology) {
        add(sample, chronology, sample.documents());
    }

    void add(SampleCase sample, Chronology chronology, List<SampleDocument> documents) {
        for (SampleDocument document : documents) {
            if (!document.labelled(Label.Duplicate.class).isEmpty()) continue;
            List<Found> found = chronology.events().stream()
                    .filter(event -> event.mention().place().document().equals(document.name()))
                    .map(Found::of)
                    .toList();
            document(document, found);
            mismatches(document, chronology);
        }
    }

    private void document(SampleDocument document, List<Found> found) {
        List<Pair> pairs = new ArrayList<>();
        for (Label.Event label : document.events()) {
            for (Found event : found) {
                Agreement agreement = Agreement.of(label, event);
                int apart =
                        Math.abs(label.place().line() - event.mention().place().line());
                if (agreement != Agreement.NONE) pairs.add(new Pair(label, event, agreement, apart));
            }
        }
        pairs.sort(Comparator.comparing(Pair::agreement).reversed().thenComparingInt(Pair::apart));
        IdentityHashMap<Label.Event, Pair> taken = new IdentityHashMap<>();
        Set<Found> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Pair pair : pairs) {
            if (taken.containsKey(pair.label()) || used.contains(pair.found())) continue;
            taken.put(pair.label(), pair);
            used.add(pair.found());
        }
        for (Label.Event label : document.events()) {
            Optional<Pair> pair = Optional.ofNullable(taken.get(label));
            count(tally(tallies, label.kind()), pair);
            if (label.copied()) count(tally(copied, label.kind()), pair);
            missed(document, label, pair);
        }
        for (Found event : found) {
            tally(tallies, event.kind()).found++;
            if (!used.contains(event)) {
                TextPlace place = event.mention().place();
                failures.add("FALSE %s %d:%d %s".formatted(document.id(), place.page(), place.line(), event));
            }
        }
    }

    private static Tally tally(Map<EventKind, Tally> tallies, EventKind kind) {
        return tallies.computeIfAbsent(kind, k -> new Tally());
    }

    private static void count(Tally tally, Optional<Pair> pair) {
        tally.labels++;
        pair.ifPresent(found -> tally.pairs.merge(found.agreement(), 1, Integer::sum));
    }

    private void missed(SampleDocument document, Label.Event label, Optional<Pair> pair) {
        String wanted = "%s %s %s part=%s side=%s level=%s %s \"%s\""
                .formatted(
                        label.kind(),
                        label.status(),
                        label.date(),
                        label.part().orElse("-"),
                        label.side().map(Enum::name).orElse("-"),
                        label.level().orElse("-"),
                        new TreeMap<>(label.values()),
                        label.quote());
        String place = document.id() + " " + label.place();
        if (pair.isEmpty()) failures.add("MISSED " + place + " " + wanted);
        else if (pair.get().agreement() != Agreement.STRICT) {
            failures.add(pair.get().agreement() + " " + place + " " + wanted + "\n      found "
                    + pair.get().found());
        }
    }

    private void mismatches(SampleDocument document, Chronology chronology) {
        Set<String> labelled = new HashSet<>();
        for (Label.Mismatch mismatch : document.labelled(Label.Mismatch.class)) {
            labelled.add(mismatch.place() + " " + mismatch.code());
        }
        Set<String> found = new HashSet<>();
        for (CodeMismatch mismatch : chronology.mismatches()) {
            TextPlace place = mismatch.place();
            if (!place.document().equals(document.name())) continue;
            String key = place.page() + ":" + place.line() + " " + mismatch.code();
            found.add(key);
            if (!labelled.contains(key))
                mismatchFailures.add("FALSE " + document.id() + " " + key + " " + mismatch.label());
        }
        mismatchesLabelled += labelled.size();
        mismatchesFound += found.size();
        for (String key : labelled) {
            if (found.contains(key)) mismatchesRight++;
            else mismatchFailures.add("MISSED " + document.id() + " " + key);
        }
    }
}
