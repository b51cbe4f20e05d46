package org.openimr.server.pages.statistics;

import java.util.List;
import org.openimr.archive.statistics.Selection;
import org.openimr.archive.statistics.StatisticsQuery;
import org.openimr.server.pages.Words;

/** A question in a list of them. */
record QuestionView(String title, String address) {
    static List<QuestionView> of(List<StatisticsQuery> queries, boolean ofLetters, Selection selection, Words words) {
        return queries.stream()
                .filter(query -> query.isOfLetters() == ofLetters)
                .map(query -> new QuestionView(
                        words.say("statistics.title." + query.name()),
                        "/statistics/" + query.name() + (ofLetters ? Filters.address(selection) : "")))
                .toList();
    }
}
