package org.openimr.panel.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.During;

/**
 * An address in plain words.
 *
 * @param building  ZIP code, number and street
 * @param unit      suite or apartment; empty where none is written
 */
record Place(String building, Optional<String> unit, During when) {
    private static final Set<String> UNITS =
            Set.of("suite", "ste", "unit", "apt", "apartment", "room", "rm", "no", "number");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("boulevard", "blvd"),
            Map.entry("road", "rd"),
            Map.entry("drive", "dr"),
            Map.entry("lane", "ln"),
            Map.entry("court", "ct"),
            Map.entry("place", "pl"),
            Map.entry("parkway", "pkwy"),
            Map.entry("highway", "hwy"),
            Map.entry("square", "sq"),
            Map.entry("terrace", "ter"),
            Map.entry("circle", "cir"),
            Map.entry("north", "n"),
            Map.entry("south", "s"),
            Map.entry("east", "e"),
            Map.entry("west", "w"));

    static Place of(Address address) {
        List<String> words = Spelling.words(address.street().replace(".", "").replace("#", " unit "));
        List<String> street = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        boolean inUnit = false;
        for (String word : words) {
            if (street.size() > 1 && UNITS.contains(word)) inUnit = true;
            else if (inUnit) unit.append(word);
            else street.add(WORDS.getOrDefault(word, word));
        }
        return new Place(
                address.zip() + " " + String.join(" ", street),
                Optional.of(unit.toString()).filter(text -> !text.isEmpty()),
                address.when());
    }

    /** Two units of one house are two places; where one is not written, it may be any. */
    boolean isSharedWith(Place other) {
        boolean otherUnit = unit.isPresent() && other.unit.isPresent() && !unit.equals(other.unit);
        return !otherUnit && building.equals(other.building) && when.overlaps(other.when);
    }
}
