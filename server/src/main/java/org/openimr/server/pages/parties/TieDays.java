package org.openimr.server.pages.parties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openimr.panel.During;
import org.openimr.server.pages.DayWords;

/** Days and shares of ties as pages print them. */
final class TieDays {
    private TieDays() {}

    /** "Since Jan 1, 2019", "Jan 1, 2019 to Dec 31, 2020", "Until Dec 31, 2020", "Days not known". */
    static String of(During when) {
        String words = words(when);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same within a sentence. */
    static String words(During when) {
        Optional<String> last = when.last().map(DayWords::of);
        Optional<String> first = when.first().map(DayWords::of);
        if (first.isPresent())
            return last.map(day -> first.get() + " to " + day).orElse("since " + first.get());
        return last.map(day -> "until " + day).orElse("days not known");
    }

    /** "12.5 %"; empty where no share is known. */
    static String share(Optional<BigDecimal> share) {
        return share.map(part -> part.movePointRight(2).stripTrailingZeros().toPlainString() + " %")
                .orElse("");
    }

    /** Whether it is over on that day. */
    static boolean isOver(During when, LocalDate today) {
        return when.last().filter(today::isAfter).isPresent();
    }

    /** Whether it holds on that day. */
    static String standing(During when, LocalDate today) {
        if (when.contains(today)) return "Holds";
        return isOver(when, today) ? "Over" : "Not begun";
    }
}
