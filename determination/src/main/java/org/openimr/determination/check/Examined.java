package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Span;
import org.openimr.determination.prose.Stretch;
import org.openimr.determination.read.Spans;
import org.openimr.vocabulary.Vocabulary;

/**
 * A determination under examination.
 *
 * @param spans       where its fields stood, if it was read from a text
 * @param file        what the case file says; empty for a letter that comes alone
 * @param vocabulary  code lists and word lists, where there are some
 */
public record Examined(
        Determination determination,
        Optional<Spans> spans,
        Origin origin,
        Optional<CaseFacts> file,
        Optional<Vocabulary> vocabulary) {

    /** A letter that comes alone. */
    public Examined(Determination determination, Optional<Spans> spans, Origin origin) {
        this(determination, spans, origin, Optional.empty(), Optional.empty());
    }

    /** Place of the field at {@code path}, in the form of {@link Spans#of}. */
    public Optional<Span> place(String path) {
        return spans.flatMap(s -> s.of(path));
    }

    Optional<Span> place(Passage passage, Stretch words) {
        return spans.flatMap(s -> s.within(passage.path(), words.start(), words.end()));
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Issue issue : determination.issues()) items.add(new Item(items.size(), issue));
        return items;
    }

    Passage summary() {
        return new Passage("clinicalCaseSummary", determination.summary().text());
    }

    /** The summary and every rationale, in the letter's order. */
    List<Passage> prose() {
        return Stream.concat(Stream.of(summary()), items().stream().flatMap(item -> item.rationale().stream()))
                .toList();
    }

    /** The request behind an item, where the case file has it. */
    Optional<RequestedItem> requested(Item item) {
        return file.flatMap(facts -> facts.requested(item.number()));
    }

    /**
     * The day by which an item is judged: its request's, else the utilization review's, else the assignment's. Which
     * of them selects a guideline's version no text says; the request's is our choice.
     */
    Optional<LocalDate> lawDay(Item item) {
        KeyDates dates = determination.dates();
        return requested(item)
                .map(RequestedItem::requestedOn)
                .or(dates::urDenialDate)
                .or(dates::applicationReceived)
                .or(dates::dateAssigned);
    }
}
