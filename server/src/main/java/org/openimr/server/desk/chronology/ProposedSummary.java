package org.openimr.server.desk.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.records.chronology.Doubt;
import org.openimr.records.chronology.EventDate;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.PageLink;

/**
 * A clinical summary proposed from a chronology: sentences that say what events say, each with the pages of these
 * events. It states no conclusion, and leaves out whatever uses a word of judgement.
 *
 * <p>Left out, too, are events without a day, those whose year was supplied, those read badly from a picture and those
 * copied from an earlier report; a part of the body that was assumed is not named.
 */
public final class ProposedSummary {
    /** The head of a table that was read together with its first row. */
    private static final Pattern COLUMN_TITLE = Pattern.compile("(?i)\\bICD[- ]?(?:9|10)\\b|\\bCPT\\b");

    private static final int MOST_OF_A_KIND = 8;
    private static final int MOST_PLANNED = 4;
    private static final int MOST_LINKS = 3;
    private static final List<Doubt> TOO_DOUBTFUL =
            List.of(Doubt.COPIED_FORWARD, Doubt.POORLY_READ, Doubt.YEAR_NOT_WRITTEN);
    private static final Comparator<Fact> BY_DAY =
            Comparator.comparing(fact -> fact.facts().day().first().orElseThrow());

    private final List<Fact> told;

    /** What an event says in a proposal, and where. */
    private record Fact(EventFacts facts, List<PageLink> links) {
        static Fact of(DeskEvent event) {
            EventFacts facts =
                    event.isDoubted(Doubt.PART_NOT_WRITTEN) ? event.facts().withoutPart() : event.facts();
            return new Fact(
                    facts,
                    event.noted().places().stream()
                            .map(EventPlace::at)
                            .distinct()
                            .limit(MOST_LINKS)
                            .toList());
        }
    }

    private ProposedSummary(List<DeskEvent> events) {
        told = events.stream()
                .filter(DeskEvent::stands)
                .filter(event -> TOO_DOUBTFUL.stream().noneMatch(event::isDoubted))
                .filter(ProposedSummary::isDated)
                .filter(event -> !JudgingWords.stand(EventSentence.of(event.facts())))
                .map(Fact::of)
                .sorted(BY_DAY)
                .toList();
    }

    private static boolean isDated(DeskEvent event) {
        EventDate.Precision precision = event.facts().day().precision();
        return switch (precision) {
            case DAY, MONTH -> true;
            case YEAR, NONE -> false;
        };
    }

    /** The sentences, each marked as proposed; none where nothing can be said. */
    public static List<DraftSentence> of(List<DeskEvent> events) {
        return new ProposedSummary(events).sentences();
    }

    private List<DraftSentence> sentences() {
        List<DraftSentence> sentences = new ArrayList<>();
        diagnoses().ifPresent(sentences::add);
        sentences.addAll(each(EventKind.IMAGING, Told.HAPPENED, MOST_OF_A_KIND));
        sentences.addAll(each(EventKind.PROCEDURE, Told.PRIOR, MOST_OF_A_KIND));
        sentences.addAll(each(EventKind.PROCEDURE, Told.HAPPENED, MOST_OF_A_KIND));
        sentences.addAll(courses(EventKind.THERAPY_VISIT, fact -> fact.facts().name()));
        sentences.addAll(medications());
        last(happened(EventKind.WORK_STATUS)).map(ProposedSummary::sentence).ifPresent(sentences::add);
        sentences.addAll(pain());
        sentences.addAll(courses(
                EventKind.FUNCTIONAL_MEASURE,
                fact -> fact.facts().name() + "/" + fact.facts().region()));
        sentences.addAll(each(EventKind.IMAGING, Told.PLANNED, MOST_PLANNED));
        sentences.addAll(each(EventKind.PROCEDURE, Told.PLANNED, MOST_PLANNED));
        return List.copyOf(sentences);
    }

    private Stream<Fact> happened(EventKind kind) {
        return told.stream()
                .filter(fact -> fact.facts().kind() == kind && fact.facts().told() == Told.HAPPENED);
    }

    /** The latest of what is said, the oldest first. */
    private List<DraftSentence> each(EventKind kind, Told as, int most) {
        Map<String, DraftSentence> sentences = new LinkedHashMap<>();
        told.stream()
                .filter(fact -> fact.facts().kind() == kind && fact.facts().told() == as)
                .map(ProposedSummary::sentence)
                .forEach(sentence -> sentences.merge(sentence.text(), sentence, ProposedSummary::together));
        List<DraftSentence> all = List.copyOf(sentences.values());
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private Optional<DraftSentence> diagnoses() {
        Map<String, Fact> latest = new LinkedHashMap<>();
        happened(EventKind.DIAGNOSIS)
                .filter(fact -> !COLUMN_TITLE.matcher(fact.facts().name()).find())
                .forEach(fact -> latest.put(
                        fact.facts()
                                .value(EventValue.CODE)
                                .orElse(fact.facts().name().toLowerCase(Locale.ROOT)),
                        fact));
        List<Fact> all = List.copyOf(latest.values());
        List<Fact> shown = all.subList(Math.max(0, all.size() - MOST_OF_A_KIND), all.size());
        if (shown.isEmpty()) return Optional.empty();
        String names = shown.stream()
                .map(fact -> fact.facts().name()
                        + fact.facts()
                                .value(EventValue.CODE)
                                .map(code -> " (" + code + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
        return Optional.of(proposed("Diagnoses recorded in the file: " + names + ".", links(shown)));
    }

    /** Of each drug the latest that is told. */
    private List<DraftSentence> medications() {
        Map<String, Fact> latest = new LinkedHashMap<>();
        happened(EventKind.MEDICATION).forEach(fact -> {
            latest.remove(fact.facts().name());
            latest.put(fact.facts().name(), fact);
        });
        List<Fact> all = List.copyOf(latest.values());
        return all.subList(Math.max(0, all.size() - MOST_OF_A_KIND), all.size()).stream()
                .map(ProposedSummary::sentence)
                .toList();
    }

    /** Of the part of which most is told, the first and the last score. */
    private List<DraftSentence> pain() {
        Map<String, List<Fact>> parts = happened(EventKind.PAIN_SCORE)
                .collect(Collectors.groupingBy(fact -> fact.facts().region(), LinkedHashMap::new, Collectors.toList()));
        return parts.values().stream()
                .max(Comparator.comparingInt(Collection::size))
                .map(ProposedSummary::course)
                .orElse(List.of());
    }

    private List<DraftSentence> courses(EventKind kind, Function<Fact, String> by) {
        Map<String, List<Fact>> courses =
                happened(kind).collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return courses.values().stream()
                .flatMap(course -> course(course).stream())
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** The first and the last of a row of like events. */
    private static List<DraftSentence> course(List<Fact> facts) {
        Fact first = facts.getFirst();
        Fact last = facts.getLast();
        if (first.facts().day().equals(last.facts().day())) return List.of(sentence(last));
        return List.of(sentence(first), sentence(last));
    }

    private static Optional<Fact> last(Stream<Fact> facts) {
        return facts.reduce((_, later) -> later);
    }

    private static DraftSentence sentence(Fact fact) {
        return proposed(EventSentence.of(fact.facts()), fact.links());
    }

    private static DraftSentence together(DraftSentence one, DraftSentence other) {
        return proposed(
                one.text(),
                Stream.of(one, other)
                        .flatMap(sentence -> sentence.links().stream())
                        .distinct()
                        .limit(MOST_LINKS)
                        .toList());
    }

    private static List<PageLink> links(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.links().stream().limit(1))
                .distinct()
                .toList();
    }

    private static DraftSentence proposed(String text, List<PageLink> links) {
        return new DraftSentence(text, links, true);
    }
}
