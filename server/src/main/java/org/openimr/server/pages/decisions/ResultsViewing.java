package org.openimr.server.pages.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.archive.search.GuidelineRelied;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.search.WilsonInterval;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.decisions.ResultsView.Kept;
import org.openimr.server.pages.decisions.ResultsView.Paging;
import org.openimr.server.pages.decisions.ResultsView.Row;
import org.openimr.server.pages.decisions.ResultsView.Split;

/** An answer of the archive as a page prints it. */
final class ResultsViewing {
    private static final int WHOLE = 1000;
    private static final int MOST_GUIDELINES = 3;

    private ResultsViewing() {}

    static ResultsView of(SearchResult result) {
        SearchRequest asked = result.request();
        return new ResultsView(
                title(result),
                Crumb.trail("Decisions"),
                asked.text(),
                FacetViewing.address(asked),
                kept(asked),
                Optional.empty(),
                FacetViewing.of(result),
                FacetViewing.chosen(asked),
                result.notices(),
                split(result.split()),
                result.rows().stream().map(ResultsViewing::row).toList(),
                (asked.page() - 1) * asked.pageSize() + 1,
                paging(result),
                result.items() == 0 && asked.equals(SearchRequest.everything()));
    }

    static ResultsView of(SearchRequest asked, SearchRefusal refusal) {
        return new ResultsView(
                "The search was not done",
                Crumb.trail("Decisions"),
                asked.text(),
                FacetViewing.address(asked),
                kept(asked),
                Optional.of(new ResultsView.Refusal(refusal.code(), refusal.message())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                1,
                new Paging(1, 1, "", ""),
                false);
    }

    private static String title(SearchResult result) {
        SearchRequest asked = result.request();
        if (asked.text().isEmpty()) {
            return result.items() == 0
                    ? "No disputed treatment to show"
                    : DayWords.count(result.items(), "disputed treatment, decided", "disputed treatments, decided");
        }
        String about = " “" + asked.text() + "”";
        return result.items() == 0
                ? "Nothing matches" + about
                : DayWords.count(result.items(), "disputed treatment matches", "disputed treatments match") + about;
    }

    private static List<Kept> kept(SearchRequest asked) {
        List<Kept> kept = new ArrayList<>();
        asked.narrowed().forEach((facet, values) -> values.forEach(v -> kept.add(new Kept(facet.parameter(), v))));
        if (asked.order() != SearchOrder.RELEVANCE)
            kept.add(new Kept("sort", asked.order().parameter()));
        return kept;
    }

    private static Optional<Split> split(OutcomeSplit split) {
        return split.overturnedShare().map(share -> {
            int overturned = at(share.share());
            return new Split(
                    FacetViewing.number(split.overturned()),
                    FacetViewing.number(split.upheld()),
                    sentence(share),
                    overturned,
                    WHOLE - overturned,
                    at(share.low()),
                    Math.max(1, at(share.high()) - at(share.low())));
        });
    }

    private static String sentence(WilsonInterval share) {
        return percent(share.share()) + " overturned. Seen as a sample of such disputes, the share lies between "
                + percent(share.low()) + " and " + percent(share.high()) + " (95% interval, the dark line).";
    }

    private static Row row(ItemRow row) {
        return new Row(
                "/decisions/" + row.id() + "#item-" + row.itemNumber(),
                OutcomeTag.of(row.outcome()),
                row.decidedIn().isPresent() ? Integer.toString(row.decidedIn().getAsInt()) : "",
                row.service(),
                row.reason(),
                row.guidelines().stream()
                        .map(GuidelineRelied::label)
                        .limit(MOST_GUIDELINES)
                        .toList(),
                row.caseNumber()
                        .map(number -> "Item " + row.itemNumber() + " of " + number)
                        .orElse("Item " + row.itemNumber() + " of a letter without a case number"));
    }

    private static Paging paging(SearchResult result) {
        SearchRequest asked = result.request();
        return new Paging(
                asked.page(),
                result.pages(),
                asked.page() > 1 ? FacetViewing.address(asked.onPage(asked.page() - 1)) : "",
                asked.page() < result.pages() ? FacetViewing.address(asked.onPage(asked.page() + 1)) : "");
    }

    private static int at(double share) {
        return (int) Math.round(share * WHOLE);
    }

    private static String percent(double share) {
        return String.format(Locale.US, "%.0f%%", share * 100);
    }
}
