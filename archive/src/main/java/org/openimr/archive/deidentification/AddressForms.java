package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which an address is written: whole, without its city, its words spelled out or shortened. */
final class AddressForms {
    private static final Pattern PARTS = Pattern.compile("\\s*[,\\n]\\s*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+\\.?");
    private static final Pattern STATE_AND_ZIP =
            Pattern.compile("(?i)^(?:[A-Z]{2}|california)\\.?\\s*(?:\\d{5}(?:-\\d{4})?)?$");
    private static final List<List<String>> SAME = List.of(
            List.of("Street", "St"),
            List.of("Avenue", "Ave", "Av"),
            List.of("Boulevard", "Blvd"),
            List.of("Road", "Rd"),
            List.of("Drive", "Dr"),
            List.of("Lane", "Ln"),
            List.of("Court", "Ct"),
            List.of("Place", "Pl"),
            List.of("Parkway", "Pkwy"),
            List.of("Highway", "Hwy"),
            List.of("Circle", "Cir"),
            List.of("Suite", "Ste"),
            List.of("Apartment", "Apt"),
            List.of("North", "N"),
            List.of("South", "S"),
            List.of("East", "E"),
            List.of("West", "W"),
            List.of("California", "CA"));

    private AddressForms() {}

    static Set<String> of(String address) {
        List<String> parts = new ArrayList<>(List.of(PARTS.split(address.strip(), -1)));
        Set<String> forms = new LinkedHashSet<>();
        forms.add(address);
        forms.add(parts.getFirst());
        if (parts.size() > 2) forms.add(parts.getFirst() + " " + parts.get(1));
        for (String part : parts.subList(1, parts.size())) {
            boolean tells =
                    !STATE_AND_ZIP.matcher(part).matches() && part.chars().noneMatch(Character::isDigit);
            if (tells) forms.add(part);
        }
        Set<String> all = new LinkedHashSet<>(forms);
        for (String form : forms) {
            all.add(withWords(form, 0));
            all.add(withWords(form, 1));
        }
        return all;
    }

    /** Every word in its long form (0) or its short one (1). */
    private static String withWords(String form, int which) {
        return WORD.matcher(form).replaceAll(match -> Matcher.quoteReplacement(other(match.group(), which)));
    }

    private static String other(String word, int which) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return SAME.stream()
                .filter(same -> same.stream().anyMatch(bare::equalsIgnoreCase))
                .map(same -> same.get(which))
                .findFirst()
                .orElse(word);
    }
}
