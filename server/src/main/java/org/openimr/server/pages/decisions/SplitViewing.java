package org.openimr.server.pages.decisions;

import java.util.Optional;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.WilsonInterval;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.decisions.ResultsView.Split;

/** How a set of items came out, as a bar and a sentence. */
record SplitViewing(Words words) {
    private static final int WHOLE = 1000;

    /** Empty where nothing was decided. */
    Optional<Split> of(OutcomeSplit split) {
        return split.overturnedShare().map(share -> {
            int overturned = at(share.share());
            return new Split(
                    words.number(split.overturned()),
                    words.number(split.upheld()),
                    sentence(share),
                    overturned,
                    WHOLE - overturned,
                    at(share.low()),
                    Math.max(1, at(share.high()) - at(share.low())));
        });
    }

    private String sentence(WilsonInterval share) {
        return words.say(
                "results.share", words.percent(share.share()), words.percent(share.low()), words.percent(share.high()));
    }

    private static int at(double share) {
        return (int) Math.round(share * WHOLE);
    }
}
