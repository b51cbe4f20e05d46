package org.openimr.panel.ties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name in plain words.
 *
 * @param given   in their order; initials are one letter
 * @param family  in their order, with particles
 * @param core    those of the family name that are no particles; all where there are no others
 * @param suffix  "jr", "sr", "ii", ...
 * @param wholeGiven   all given names without a space between them
 * @param wholeFamily  the family name without a space
 */
record PersonName(
        List<String> given,
        List<String> family,
        Set<String> core,
        Optional<String> suffix,
        String wholeGiven,
        String wholeFamily) {
    private static final Map<String, String> SUFFIXES = Map.of(
            "jr", "jr", "junior", "jr", "sr", "sr", "senior", "sr", "ii", "ii", "2nd", "ii", "iii", "iii", "3rd", "iii",
            "iv", "iv");
    private static final Set<String> DEGREES = Set.of("md", "phd", "psyd", "dds", "dmd", "dpm", "lac", "esq", "rn");
    private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms", "prof");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "das", "du", "la", "las", "los", "le", "van", "von", "vander",
            "der", "den", "ter", "al", "el", "bin", "ibn", "y", "e");

    static PersonName of(Party.Person person) {
        List<String> given = new ArrayList<>(Spelling.words(person.given()));
        while (given.size() > 1 && TITLES.contains(given.getFirst())) given.removeFirst();
        List<String> family = new ArrayList<>(Spelling.words(person.family().replace(".", "")));
        while (family.size() > 1 && DEGREES.contains(family.getLast())) family.removeLast();
        if (family.isEmpty()) family.add(person.family().strip());
        Optional<String> suffix = takeSuffix(family).or(() -> takeSuffix(given));
        Set<String> core = new LinkedHashSet<>(family);
        core.removeAll(PARTICLES);
        return new PersonName(
                List.copyOf(given),
                List.copyOf(family),
                Collections.unmodifiableSet(core.isEmpty() ? new LinkedHashSet<>(family) : core),
                suffix,
                String.join("", given),
                String.join("", family));
    }

    private static Optional<String> takeSuffix(List<String> words) {
        if (words.size() < 2) return Optional.empty();
        Optional<String> suffix = Optional.ofNullable(SUFFIXES.get(words.getLast()));
        if (suffix.isPresent()) words.removeLast();
        return suffix;
    }

    /** Both have one, and they are not the same: father and son. */
    boolean hasOtherSuffix(PersonName other) {
        return suffix.isPresent() && other.suffix.isPresent() && !suffix.equals(other.suffix);
    }
}
