package org.openimr.panel.ties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which given names are short for which: "Bob" and "Rob" for "Robert". One may be short for several, and is then short
 * for each; that two share a short name makes them no variants of one another.
 */
public final class Nicknames {
    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private Nicknames() {}

    /** Those that an installation knows while it loads no others. [D] */
    public static Nicknames usual() {
        return of(UsualNicknames.TEXT);
    }

    /**
     * Read from lines such as {@code robert: bob, bobby, rob}; blank lines and those that begin with a number sign say
     * nothing.
     *
     * @throws IllegalArgumentException where a line has no colon, or no name on one of its sides
     */
    public static Nicknames of(String text) {
        Nicknames nicknames = new Nicknames();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) continue;
            int colon = line.indexOf(':');
            List<String> whole = colon < 0 ? List.of() : Spelling.words(line.substring(0, colon));
            List<String> small = Spelling.words(line.substring(colon + 1));
            if (whole.size() != 1 || small.isEmpty())
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " of the nicknames is not \"name: short name," + " short name\": " + line);
            nicknames.put(whole.getFirst(), i);
            for (String name : small) nicknames.put(name, i);
        }
        return nicknames;
    }

    private void put(String name, int group) {
        groups.computeIfAbsent(name, _ -> new HashSet<>()).add(group);
    }

    /** Whether one is short for the other, or both for a third; words as {@link Spelling} has them. */
    boolean areVariants(String one, String other) {
        Set<Integer> ofOne = groups.getOrDefault(one, Set.of());
        return !ofOne.isEmpty() && groups.getOrDefault(other, Set.of()).stream().anyMatch(ofOne::contains);
    }
}
