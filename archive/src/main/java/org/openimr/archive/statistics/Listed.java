package org.openimr.archive.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openimr.archive.dataset.Csv;

/** Values of a column that holds several. */
final class Listed {
    private static final Pattern BAR = Pattern.compile(Pattern.quote(Csv.BAR));

    private Listed() {}

    /** Each once; for nothing stated one empty value. */
    static List<String> values(String written) {
        return Arrays.stream(BAR.split(written, -1)).distinct().toList();
    }
}
