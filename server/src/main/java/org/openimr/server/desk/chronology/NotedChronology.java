package org.openimr.server.desk.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.records.chronology.Chronology;
import org.openimr.records.chronology.ChronologyEvent;
import org.openimr.records.chronology.CodeMismatch;
import org.openimr.records.chronology.Mention;
import org.openimr.records.chronology.Proposer;
import org.openimr.records.chronology.TextPlace;
import org.openimr.server.desk.PageLink;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Edition;

/**
 * What rules propose of a case file; what is said more than once is one event with several places.
 *
 * @param events      in the order of their first places
 * @param rules       by which they were read
 * @param vocabulary  by which they were read
 */
public record NotedChronology(List<NotedEvent> events, List<Mismatch> mismatches, Edition rules, Edition vocabulary) {
    public NotedChronology {
        events = List.copyOf(events);
        mismatches = List.copyOf(mismatches);
    }

    /**
     * A code that does not mean what it is labelled with.
     *
     * @param means  what it means, in each list that knows it
     */
    public record Mismatch(PageLink at, String code, String label, List<String> means) {
        public Mismatch {
            means = List.copyOf(means);
        }
    }

    /**
     * @param documents  names of the documents, in the order of the file
     * @param link       the place in the file of a place in a document
     */
    static NotedChronology of(
            Chronology read, List<String> documents, Function<TextPlace, PageLink> link, Edition rules) {
        Map<EventFacts, List<EventPlace>> places = new LinkedHashMap<>();
        Comparator<ChronologyEvent> order = Comparator.comparing(
                event -> event.mention().place(),
                Comparator.comparingInt((TextPlace place) -> documents.indexOf(place.document()))
                        .thenComparingInt(TextPlace::page)
                        .thenComparingInt(TextPlace::line)
                        .thenComparingInt(TextPlace::start));
        for (ChronologyEvent event : read.events().stream().sorted(order).toList()) {
            Optional<EventFacts> facts = ReadFacts.of(event);
            if (facts.isEmpty()) continue;
            places.computeIfAbsent(facts.get(), _ -> new ArrayList<>()).add(place(event.mention(), link));
        }
        List<NotedEvent> events = new ArrayList<>();
        places.forEach((facts, at) -> events.add(new NotedEvent(ChronologyShapes.name(facts), facts, at)));
        return new NotedChronology(
                events,
                read.mismatches().stream().map(one -> mismatch(one, link)).toList(),
                rules,
                read.vocabulary());
    }

    private static EventPlace place(Mention mention, Function<TextPlace, PageLink> link) {
        return new EventPlace(link.apply(mention.place()), mention.quote(), mention.doubts(), by(mention.proposer()));
    }

    private static String by(Proposer proposer) {
        return switch (proposer) {
            case Proposer.Rule rule -> rule.id() + " " + rule.version();
            case Proposer.Person _ -> "";
        };
    }

    private static Mismatch mismatch(CodeMismatch found, Function<TextPlace, PageLink> link) {
        return new Mismatch(
                link.apply(found.place()),
                found.code(),
                found.label(),
                found.means().stream().map(Diagnosis::title).distinct().toList());
    }
}
