package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.letters.Markup.Element;

/**
 * The words of one language. Both languages of a sentence stand side by side in the code, so that neither can be
 * changed, or forgotten, alone.
 */
final class Wording {
    private static final int CENTS = 100;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DEADLINE = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter FECHA =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Language.SPANISH.locale());
    private static final DateTimeFormatter PLAZO =
            DateTimeFormatter.ofPattern("EEEE, d 'de' MMMM 'de' uuuu", Language.SPANISH.locale());
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** The sentence in this language. */
    String say(String english, String spanish) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }

    Element p(String english, String spanish) {
        return element("p", say(english, spanish));
    }

    Element h2(String english, String spanish) {
        return element("h2", say(english, spanish));
    }

    Element h3(String english, String spanish) {
        return element("h3", say(english, spanish));
    }

    Markup text(String english, String spanish) {
        return Markup.text(say(english, spanish));
    }

    /** "December 9, 2016"; "9 de diciembre de 2016". */
    String date(LocalDate day) {
        return say(DATE.format(day), FECHA.format(day));
    }

    /** "Friday, December 9, 2016"; "viernes, 9 de diciembre de 2016": a day by which somebody must act. */
    String deadline(LocalDate day) {
        return say(DEADLINE.format(day), PLAZO.format(day));
    }

    /** A moment in California’s time. */
    String moment(Instant moment) {
        return say(CaliforniaTime.inWords(moment), momento(moment));
    }

    private static String momento(Instant moment) {
        var there = ZonedDateTime.ofInstant(moment, CaliforniaTime.ZONE);
        int hour = there.getHour() % 12 == 0 ? 12 : there.getHour() % 12;
        return PLAZO.format(there) + (hour == 1 ? " a la " : " a las ") + hour
                + String.format(Locale.ROOT, ":%02d", there.getMinute())
                + (there.getHour() < 12 ? " a. m." : " p. m.") + ", hora del Pacífico (" + ZONE.format(there) + ")";
    }

    /** The last timely day or moment. */
    String due(Due due) {
        return switch (due) {
            case Due.ByDay day -> deadline(day.deadline().lastDay());
            case Due.ByHour hour -> moment(hour.deadline().lastInstant());
        };
    }

    /** "$1,500", "$345.50": amounts read the same in both languages in California. */
    static String dollars(long cents) {
        String whole = "$" + NumberFormat.getIntegerInstance(Locale.US).format(cents / CENTS);
        return cents % CENTS == 0 ? whole : whole + String.format(Locale.ROOT, ".%02d", cents % CENTS);
    }

    /** Between brackets: the clause, and how it is known where its text was not read. */
    String cited(Citation basis, Grade grade) {
        if (basis.code() == Citation.Code.DESIGN)
            return say(
                    " (a rule of this office; no text of law was found)",
                    " (una regla de esta oficina; no se encontró un texto legal)");
        return " (" + basis.printed() + known(grade) + ")";
    }

    private String known(Grade grade) {
        return switch (grade) {
            case TEXT_READ -> "";
            case SECONDARY -> say("; known from a secondary source", "; conocido por una fuente secundaria");
            case OBSERVED -> say("; as seen in practice", "; según la práctica observada");
            case DESIGN_CHOICE -> say("; as this office reads it", "; según lo interpreta esta oficina");
            case NOT_FOUND ->
                say(
                        "; text not found, a setting of this office",
                        "; texto no encontrado, un valor fijado por esta oficina");
        };
    }

    /** What a person wrote, or a name: printed as it is, in its own language. */
    Element quoted(String words) {
        var quoted = element("span", words).styled("quoted");
        return language == Language.ENGLISH ? quoted : quoted.with("lang", Language.ENGLISH.tag());
    }

    /** One as it is, more as a list. */
    Markup quoted(List<String> words) {
        if (words.size() == 1) return quoted(words.getFirst());
        return Markup.bulleted(words.stream().map(this::quoted).toList());
    }
}
