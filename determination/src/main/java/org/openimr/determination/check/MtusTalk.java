package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Stretch;

/** What a rationale says of the Medical Treatment Utilization Schedule. */
final class MtusTalk {
    private static final String NAME = "\\bmtus\\b|medical treatment utilization schedule";
    private static final Pattern NAMED = Pattern.compile(NAME);
    private static final Pattern SILENT = Pattern.compile(
            "\\bmtus\\b[^.;]{0,60}?\\b(?:is|are|was|were|remains?)\\b(?: \\w+){0,2} silent"
                    + "|\\bmtus\\b[^.;]{0,80}?\\b(?:does|do|did) not (?:\\w+ ){0,2}(?:address|discuss|cover|mention|contain|provide|include|reference|comment|speak|offer|make|have|apply|give)"
                    + "|\\bmtus\\b[^.;]{0,80}?\\b(?:fails? to|lacks?|has no|have no|makes? no|is not addressed|provides? no|without)\\b"
                    + "|not (?:\\w+ ){0,2}(?:addressed|discussed|covered|mentioned|found|referenced|specified) (?:\\w+ )?(?:in|by|within) (?:the )?(?:\\w+ )?(?:ca |california )?mtus"
                    + "|\\bmtus\\b[^.;]{0,40}(?:not applicable|n/a|no applicable)"
                    + "|\\b(?:alternative|other|non-mtus|alternate) (?:\\w+ ){0,2}guidelines? (?:\\w+ ){0,2}(?:were|was|are|is|will be) (?:\\w+ )?(?:utilized|used|consulted|cited|referenced|applied|employed)");
    /** It is followed as an authority, not only named. */
    private static final Pattern FOLLOWED = Pattern.compile(
            "(?:\\bper\\b|according to|as noted (?:in|on)|based on|pursuant to|under|in accordance with|with)\\s[^.,;]{0,40}\\bmtus\\b"
                    + "|\\bmtus\\b[^.;]{0,60}?\\b(?:recommends?|states?|supports?|indicates?|notes?|allows?|requires?|advises?|endorses?|suggests?|specif(?:y|ies)|considers?|guidelines? (?:for|on))\\b");

    /** It is told for whom it was made, not what it recommends. */
    private static final Pattern SCOPE =
            Pattern.compile("\\b(?:intended (?:to|for)|scope|applies only|limited to|defines?)\\b");

    private MtusTalk() {}

    /** The first sentence that says that the schedule has nothing on the matter. */
    static Optional<Stretch> silence(Passage rationale) {
        return first(rationale, MtusTalk::saysSilent);
    }

    /** Sentences that rest on the schedule. */
    static List<Stretch> argued(Passage rationale) {
        List<Stretch> argued = new ArrayList<>();
        for (Stretch sentence : rationale.sentences()) {
            String words = LowerCase.of(sentence.of(rationale.text()));
            if (NAMED.matcher(words).find()
                    && !saysSilent(words)
                    && !SCOPE.matcher(words).find()
                    && FOLLOWED.matcher(words).find()) argued.add(sentence);
        }
        return argued;
    }

    private static boolean saysSilent(String lowerCaseSentence) {
        return SILENT.matcher(lowerCaseSentence).find();
    }

    private static Optional<Stretch> first(Passage rationale, Predicate<String> says) {
        return rationale.sentences().stream()
                .filter(sentence -> says.test(LowerCase.of(sentence.of(rationale.text()))))
                .findFirst();
    }
}
