package org.openimr.archive.deidentification;

import java.util.List;

/**
 * What a letter may have to lose. Nothing can be published from it: a person decides first, {@link #review()}.
 *
 * @param spans  in the text's order, none over another
 */
public record ProposedRedactions(String text, Mode mode, Substitute substitute, List<ProposedRedaction> spans) {
    public ProposedRedactions {
        spans = List.copyOf(spans);
        int last = 0;
        for (ProposedRedaction span : spans) {
            if (span.where().start() < last || span.where().end() > text.length())
                throw new IllegalArgumentException("out of order, over another or outside the text: " + span);
            last = span.where().end();
        }
    }

    /** The words of one proposal. */
    public String words(ProposedRedaction span) {
        return text.substring(span.where().start(), span.where().end());
    }

    /** A review in which nothing is decided yet. */
    public RedactionReview review() {
        return new RedactionReview(this, List.of());
    }
}
