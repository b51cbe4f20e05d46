package org.openimr.archive.query;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.search.SearchRefusal;

/** What the reader made of a typed query. */
public sealed interface QueryReading {
    /**
     * An expression.
     *
     * @param expression  empty: nothing was typed that could be searched for
     * @param notices     where the reader went beyond the letter, for the person who typed it
     */
    record Understood(Optional<Expression> expression, List<String> notices) implements QueryReading {
        public Understood {
            notices = List.copyOf(notices);
        }
    }

    record Refused(SearchRefusal why) implements QueryReading {}
}
