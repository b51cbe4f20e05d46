package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Stretch;

/** The sentences of a rationale that say what was requested: the closing one and those that state the request. */
final class RequestSentences {
    private static final Pattern STATES_REQUEST = Pattern.compile(
            "\\b(?:the|this|current|requested?) request (?:is|was) (?:made )?for\\b|\\brequests? for (?:the )?\\S+(?: \\S+){0,12} (?:is|are) (?:not )?medically"
                    + "|\\b(?:physician|provider|surgeon) (?:is|was) requesting\\b|^the requested\\b");

    private RequestSentences() {}

    static List<Stretch> of(Item item) {
        List<Stretch> stating = new ArrayList<>();
        Optional<Stretch> closing = item.closing();
        item.rationale().ifPresent(rationale -> {
            for (Stretch sentence : rationale.sentences()) {
                String words = LowerCase.of(sentence.of(rationale.text()));
                if (closing.filter(sentence::equals).isPresent()
                        || (words.contains("request")
                                && STATES_REQUEST.matcher(words).find())) stating.add(sentence);
            }
        });
        return stating;
    }
}
