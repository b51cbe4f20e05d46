package org.openimr.panel.pseudonym;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.panel.ReviewerId;

/**
 * Who is called what in one series, kept from one publication to the next. Of two reviewers whom the key calls the same,
 * the one who came first keeps it, and the other is called something else for ever; only therefore the book is kept, and
 * it is as secret as the names.
 *
 * @param called  no two the same
 */
public record PseudonymBook(Map<ReviewerId, Pseudonym> called) {
    public PseudonymBook {
        called = Map.copyOf(called);
        if (new HashSet<>(called.values()).size() != called.size())
            throw new IllegalArgumentException("two reviewers are called the same");
    }

    public static PseudonymBook empty() {
        return new PseudonymBook(Map.of());
    }

    /** This book with those of {@code reviewers} who are not in it yet; who is in it keeps the pseudonym. */
    public PseudonymBook with(Collection<ReviewerId> reviewers, PseudonymSeries series) {
        Map<ReviewerId, Pseudonym> more = new HashMap<>(called);
        Set<Pseudonym> taken = new HashSet<>(called.values());
        for (ReviewerId reviewer : new TreeSet<>(reviewers)) {
            if (more.containsKey(reviewer)) continue;
            int attempt = 0;
            while (!taken.add(series.candidate(reviewer, attempt))) attempt++;
            more.put(reviewer, series.candidate(reviewer, attempt));
        }
        return new PseudonymBook(more);
    }

    public Optional<Pseudonym> of(ReviewerId reviewer) {
        return Optional.ofNullable(called.get(reviewer));
    }
}
