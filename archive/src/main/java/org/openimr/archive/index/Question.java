package org.openimr.archive.index;

import java.util.Optional;
import org.openimr.archive.query.QueryReader;
import org.openimr.archive.query.QueryReading;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;

/** What a request asks of an index, once its text is read. */
public sealed interface Question {
    /** Rows that pages reach. */
    int FARTHEST = 10_000;

    /** It can be asked. */
    record Asked(Sought sought) implements Question {}

    /** It cannot, whatever the index holds. */
    record Refused(SearchRefusal why) implements Question {}

    /** The same for every index. */
    static Question of(SearchRequest request, Lexicon lexicon) {
        if ((long) request.page() * request.pageSize() > FARTHEST) return new Refused(SearchRefusal.TOO_FAR);
        return switch (QueryReader.read(request.text())) {
            case QueryReading.Refused(SearchRefusal why) -> new Refused(why);
            case QueryReading.Understood understood -> {
                if (request.text().isBlank()) yield new Asked(Sought.everything());
                Optional<Sought> sought = ConditionReader.of(understood, lexicon.synonyms());
                yield sought.isPresent() ? new Asked(sought.get()) : new Refused(SearchRefusal.NO_WORDS);
            }
        };
    }
}
