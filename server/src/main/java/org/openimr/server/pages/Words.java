package org.openimr.server.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.springframework.context.MessageSource;

/** What a page says in one language: its messages, days and numbers. Days are California's. */
public final class Words {
    private static final Locale SPANISH = PageLanguage.SPANISH.locale();
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);
    private static final DateTimeFormatter PLAZO = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, EEEE", SPANISH);
    private static final DateTimeFormatter LAST_DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("h:mm", SPANISH);
    private static final int NOON = 12;

    private final MessageSource messages;
    private final PageLanguage language;

    Words(MessageSource messages, PageLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    public PageLanguage language() {
        return language;
    }

    /**
     * The message under that key.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none: the tests find that out
     */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }

    /** The message under a key that comes from outside these pages, where there is one. */
    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(messages.getMessage(key, values, null, language.locale()));
    }

    /** {@code lang} of words that are English whatever the page's language is; empty on an English page. */
    public String english() {
        return language == PageLanguage.ENGLISH ? "" : PageLanguage.ENGLISH.getTag();
    }

    /** "Dec 9, 2016"; "9 de diciembre de 2016". */
    public String day(LocalDate day) {
        return switch (language) {
            case ENGLISH -> DayWords.of(day);
            case SPANISH -> DIA.format(day);
        };
    }

    /** A last day: "Friday, December 9, 2016"; "9 de diciembre de 2016, viernes". */
    public String lastDay(LocalDate day) {
        return switch (language) {
            case ENGLISH -> LAST_DAY.format(day);
            case SPANISH -> PLAZO.format(day);
        };
    }

    /** "December 9, 2016"; "9 de diciembre de 2016". */
    public String dayInFull(LocalDate day) {
        return switch (language) {
            case ENGLISH -> IN_FULL.format(day);
            case SPANISH -> DIA.format(day);
        };
    }

    /** "December"; "diciembre". */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** "Dec 9, 2016, 4:30 PM"; "9 de diciembre de 2016, 4:30 p. m.". */
    public String moment(Instant moment) {
        return switch (language) {
            case ENGLISH -> DayWords.of(moment);
            case SPANISH -> {
                var there = moment.atZone(CaliforniaTime.ZONE);
                yield DIA.format(there) + ", " + HORA.format(there) + (there.getHour() < NOON ? " a. m." : " p. m.");
            }
        };
    }

    /** "12 days later", "the same day". */
    public String later(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 0 ? say("day.sameDay") : say("day.later", days);
    }

    /** "1,234". */
    public String number(long n) {
        return String.format(language.locale(), "%,d", n);
    }

    /** "12%". */
    public String percent(double share) {
        return String.format(language.locale(), "%.0f%%", share * 100);
    }
}
