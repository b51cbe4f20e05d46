package org.openimr.determination.read;

import java.util.List;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;

/** Takes the words of one citation apart into the sources they name; what follows no known form gives none. */
public final class SourceParser {
    private SourceParser() {}

    /** The sources, in order. */
    public static List<Source> parse(Kind kind, String text) {
        return switch (kind) {
            case MTUS -> MtusSources.parse(text);
            case NON_MTUS -> OtherSources.parse(text);
        };
    }
}
