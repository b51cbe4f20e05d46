package org.openimr.records.chronology;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dose, frequency and quantity written after the name of a drug. */
record Directions(Optional<String> dose, Optional<String> frequency, Optional<String> quantity) {
    private static final Pattern DOSE = Pattern.compile(
            "(?i)(?<![#\\d/.-])(\\d{1,4}(?:\\.\\d+)?(?:/\\d{2,3}(?:\\.\\d+)?)?) ?(mg|mcg|ug|g|gm|units?|meq|%)(?![a-z])");
    /** A bare number right after the name: "gabapentin 300 tid", "Norco 5/325". */
    private static final Pattern BARE = Pattern.compile(
            "^,? (\\d{2,4}(?! ?(?:h|hours?|days?|weeks?|tabs?|visits)\\b)(?= ?(?:[A-Za-z,.#(]|$))|\\d{1,2}/\\d{3})(?! ?%)");

    private static final Pattern COUNT = Pattern.compile("#\\s?(\\d{1,3})\\b|\\bQty:? ?(\\d{1,3})\\b");
    private static final Pattern TUBE = Pattern.compile("(?<=[ ,])(\\d{2,3}) ?(?:g|gm|grams|ml|patches)\\b");
    private static final Pattern HOURS = Pattern.compile(
            "(?i)\\b(?:q|every|cada) ?(\\d{1,2})(?: ?(?:-|to|a) ?(\\d{1,2}))? ?(?:h|hrs?|hours?|horas)\\b");

    /** Of the text from the end of the name to the next drug or the end of the passage. */
    static Directions of(Reading reading, int from, int to) {
        String text = reading.text().substring(from, to);
        Matcher dose = DOSE.matcher(text);
        Matcher bare = BARE.matcher(text);
        Optional<String> strength = Optional.empty();
        if (bare.find() && !isDose(text, bare)) strength = Optional.of(bare.group(1) + " mg");
        else if (dose.find() && dose.start() < 30) strength = Optional.of(written(dose));
        return new Directions(strength, frequency(reading, text, from, to), quantity(text, strength));
    }

    private static boolean isDose(String text, Matcher bare) {
        Matcher dose = DOSE.matcher(text);
        return dose.find() && dose.start(1) == bare.start(1);
    }

    private static String written(Matcher dose) {
        String unit = dose.group(2).toLowerCase(Locale.ROOT);
        return dose.group(1) + (unit.equals("%") ? "%" : " " + unit);
    }

    private static Optional<String> quantity(String text, Optional<String> dose) {
        Matcher count = COUNT.matcher(text);
        if (count.find()) return Optional.of(count.group(1) == null ? count.group(2) : count.group(1));
        boolean rubbed = dose.filter(d -> d.endsWith("%")).isPresent();
        Matcher tube = TUBE.matcher(text);
        return rubbed && tube.find() ? Optional.of(tube.group(1) + " g") : Optional.empty();
    }

    private static Optional<String> frequency(Reading reading, String text, int from, int to) {
        Set<String> names = new LinkedHashSet<>();
        boolean needed = false;
        for (Hit hit : reading.of(TermList.FREQUENCIES)) {
            if (hit.start() < from || hit.end() > to) continue;
            if (hit.name().equals("PRN")) needed = true;
            else if (names.isEmpty()) names.add(hit.name());
        }
        Matcher hours = HOURS.matcher(text);
        if (names.isEmpty() && hours.find()) names.add(hourly(hours));
        String said = String.join("-", names);
        if (said.isEmpty()) return needed ? Optional.of("PRN") : Optional.empty();
        return Optional.of(needed ? said + " PRN" : said);
    }

    private static String hourly(Matcher hours) {
        if (hours.group(2) != null) return "Q" + hours.group(1) + "-" + hours.group(2) + "H";
        return switch (hours.group(1)) {
            case "24" -> "QD";
            case "12" -> "BID";
            default -> "Q" + hours.group(1) + "H";
        };
    }
}
