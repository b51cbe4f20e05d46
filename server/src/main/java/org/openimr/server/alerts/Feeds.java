package org.openimr.server.alerts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.export.AtomFeed;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.Outcome;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.Letterhead;
import org.openimr.server.alerts.UnderstoodLetters.Item;

/** Feeds of what somebody may want to be told of: the newest decisions first, at most {@link #MOST}. */
public final class Feeds {
    public static final int MOST = 50;

    private final WholeResult results;
    private final String author;

    Feeds(WholeResult results, Letterhead letterhead) {
        this.results = results;
        this.author = letterhead.organization();
    }

    /** A feed, or why the search was refused. */
    public sealed interface Answer {
        record Feed(AtomFeed feed) implements Answer {}

        record Refused(SearchRefusal refusal) implements Answer {}
    }

    /** @param site  where this archive answers, without a final slash */
    public Answer of(AlertSubject subject, String site) {
        return switch (results.begin(subject.request())) {
            case SearchRefusal refusal -> new Answer.Refused(refusal);
            case SearchResult first -> new Answer.Feed(feed(subject, site, firstOf(first)));
        };
    }

    private List<Item> firstOf(SearchResult first) {
        SearchResult onlyPage = new SearchResult(
                first.request(),
                Math.min(first.items(), first.rows().size()),
                first.rows().stream().limit(MOST).toList(),
                first.facets(),
                first.split(),
                first.notices());
        List<Item> items = new ArrayList<>();
        try {
            results.forEach(onlyPage, items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    private AtomFeed feed(AlertSubject subject, String site, List<Item> items) {
        String named = subject.kind() + "?" + subject.kept();
        return new AtomFeed(
                "urn:openimr:feed:"
                        + ContentHash.of(named.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .hex(),
                title(subject),
                site + subject.feed(),
                site + subject.path(),
                author,
                Instant.EPOCH,
                items.stream().map(item -> entry(item, site)).toList());
    }

    private static String title(AlertSubject subject) {
        return switch (subject) {
            case AlertSubject.Search search -> search.words().isEmpty() ? "Decisions" : "Decisions: " + search.words();
            case AlertSubject.Citing(SectionKey key) -> "Decisions citing " + key;
        };
    }

    static AtomFeed.Entry entry(Item item, String site) {
        String id = item.published().id().value();
        int number = item.issue().number();
        Instant published = startOf(item.published().publishedOn());
        return new AtomFeed.Entry(
                "urn:openimr:item:" + id + ":" + number,
                outcome(item) + ": " + item.issue().service(),
                site + "/decisions/" + id + "#item-" + number,
                published,
                published,
                item.issue().decision().map(one -> one.name().toLowerCase(Locale.ROOT)),
                item.published()
                                .determination()
                                .dates()
                                .decisionDate()
                                .map(on -> "Decided on " + on + ". ")
                                .orElse("")
                        + item.issue().rationale().orElse(""));
    }

    private static String outcome(Item item) {
        Optional<Outcome> outcome = item.issue().decision();
        if (outcome.isEmpty()) return "Not stated";
        return switch (outcome.get()) {
            case UPHELD -> "Upheld";
            case OVERTURNED -> "Overturned";
        };
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CaliforniaTime.ZONE).toInstant();
    }
}
