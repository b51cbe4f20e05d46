package org.openimr.vocabulary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list of diagnosis codes. */
public enum CodeSystem {
    /** International Classification of Diseases, ninth revision, clinical modification; in use until Sep 30, 2015. */
    ICD_9_CM("ICD-9-CM", "(?:[0-9]{3}|V[0-9]{2}|E[0-9]{3})(?:\\.[0-9]{1,2})?"),
    /** The tenth revision, clinical modification; in use from Oct 1, 2015. */
    ICD_10_CM("ICD-10-CM", "[A-Z][0-9A-Z]{2}(?:\\.[0-9A-Z]{1,4})?");

    private static final LocalDate FIRST_DAY_OF_THE_TENTH = LocalDate.of(2015, 10, 1);

    private final String title;
    private final Pattern shape;

    CodeSystem(String title, String shape) {
        this.title = title;
        this.shape = Pattern.compile(shape);
    }

    /** As the field writes it: "ICD-9-CM". */
    public String title() {
        return title;
    }

    /** Whether services of that day were reported in this list (45 CFR 162.1002: the tenth from Oct 1, 2015). */
    public boolean inUseOn(LocalDate day) {
        boolean tenth = !day.isBefore(FIRST_DAY_OF_THE_TENTH);
        return switch (this) {
            case ICD_9_CM -> !tenth;
            case ICD_10_CM -> tenth;
        };
    }

    /** Whether this has the shape of a code of this list, with its point where it has one: "722.10", "M54.16", "I10". */
    public boolean hasShapeOf(String code) {
        return shape.matcher(code).matches();
    }

    /** A code given without its point, with it: 72210 is "722.10", E8120 is "E812.0", M5416 is "M54.16". */
    public String withPoint(String bare) {
        String code = bare.toUpperCase(Locale.ROOT);
        int point = this == ICD_9_CM && code.startsWith("E") ? 4 : 3;
        return code.length() > point ? code.substring(0, point) + "." + code.substring(point) : code;
    }

    /**
     * A code as it is written, in capitals without its point; empty where the point stands in another place than it
     * should. A point at the end says nothing: "311." is 311.
     */
    public Optional<String> withoutPoint(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (code.endsWith(".")) code = code.substring(0, code.length() - 1);
        int point = code.indexOf('.');
        if (point < 0) return Optional.of(code);
        String bare = code.substring(0, point) + code.substring(point + 1);
        return withPoint(bare).equals(code) ? Optional.of(bare) : Optional.empty();
    }
}
