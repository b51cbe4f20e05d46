package org.openimr.panel.ties;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.ties.NameMatch.Bend;

/**
 * Tells whether two names may be one person's. All of it is choice. [D]
 *
 * @param longName  letters from which on one typing error is taken for one
 */
record PersonNames(Nicknames nicknames, int longName) {
    /** A part of a name by which a person can be known. */
    private static final int SHORTEST_PART = 3;

    /** Empty where they are two people's names; symmetric. */
    Optional<NameMatch> match(PersonName one, PersonName other) {
        if (one.hasOtherSuffix(other)) return Optional.empty();
        Optional<Set<Bend>> family = family(one, other);
        Optional<Set<Bend>> match =
                family.flatMap(bends -> given(one.given(), other.given()).map(more -> union(bends, more)));
        return match.or(() -> maiden(one, other)).or(() -> swapped(one, other)).map(NameMatch::new);
    }

    /** Whether the first given names are one person's, whatever the family names are. */
    boolean shareGivenName(PersonName one, PersonName other) {
        if (one.given().isEmpty() || other.given().isEmpty()) return false;
        String first = one.given().getFirst();
        String second = other.given().getFirst();
        return (first.length() > 1 && first.equals(second)) || nicknames.areVariants(first, second);
    }

    private Optional<Set<Bend>> family(PersonName one, PersonName other) {
        String whole = one.wholeFamily();
        String otherWhole = other.wholeFamily();
        if (whole.equals(otherWhole)) return Optional.of(Set.of());
        if (isPart(one.core(), other.core()) || isPart(other.core(), one.core()))
            return Optional.of(EnumSet.of(Bend.FAMILY_PART));
        return isTypingError(whole, otherWhole) ? Optional.of(EnumSet.of(Bend.FAMILY_ERROR)) : Optional.empty();
    }

    private static boolean isPart(Set<String> part, Set<String> whole) {
        return whole.containsAll(part) && part.stream().anyMatch(word -> word.length() >= SHORTEST_PART);
    }

    /** The first letter is seldom mistaken, and tells families apart. */
    private boolean isTypingError(String one, String other) {
        return Math.min(one.length(), other.length()) >= longName
                && one.charAt(0) == other.charAt(0)
                && Spelling.isOneErrorApart(one, other);
    }

    /** The last letter of a given name makes another name of it: Daniel and Daniela. */
    private boolean isTypingErrorInGiven(String one, String other) {
        return isTypingError(one, other) && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    private Optional<Set<Bend>> given(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) return Optional.empty();
        if (isJoined(one, other)) return agreeing(one.subList(2, one.size()), other.subList(1, other.size()), Set.of());
        if (isJoined(other, one)) return agreeing(one.subList(1, one.size()), other.subList(2, other.size()), Set.of());
        Optional<Set<Bend>> first = word(one.getFirst(), other.getFirst());
        return first.isPresent()
                ? agreeing(one.subList(1, one.size()), other.subList(1, other.size()), first.get())
                : middle(one, other);
    }

    /** "Mary Ann" and "Maryann". */
    private static boolean isJoined(List<String> parted, List<String> joined) {
        return parted.size() > 1
                && parted.get(1).length() > 1
                && (parted.getFirst() + parted.get(1)).equals(joined.getFirst());
    }

    /** Further given names may be missing, but not be others. */
    private Optional<Set<Bend>> agreeing(List<String> one, List<String> other, Set<Bend> bends) {
        if (one.isEmpty() || other.isEmpty()) return Optional.of(bends);
        return word(one.getFirst(), other.getFirst()).map(_ -> bends);
    }

    private Optional<Set<Bend>> word(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        if (initial) return one.charAt(0) == other.charAt(0) ? Optional.of(EnumSet.of(Bend.INITIAL)) : Optional.empty();
        if (one.equals(other)) return Optional.of(Set.of());
        if (nicknames.areVariants(one, other)) return Optional.of(EnumSet.of(Bend.NICKNAME));
        return isTypingErrorInGiven(one, other) ? Optional.of(EnumSet.of(Bend.GIVEN_ERROR)) : Optional.empty();
    }

    /** "Robert" for "James Robert". */
    private static Optional<Set<Bend>> middle(List<String> one, List<String> other) {
        boolean used = isSecond(one, other) || isSecond(other, one);
        return used ? Optional.of(EnumSet.of(Bend.MIDDLE_NAME)) : Optional.empty();
    }

    private static boolean isSecond(List<String> used, List<String> all) {
        return used.size() == 1
                && all.size() > 1
                && used.getFirst().length() >= SHORTEST_PART
                && used.getFirst().equals(all.get(1));
    }

    /** "Ana Ruiz" who became "Ana Ruiz Keller". */
    private Optional<Set<Bend>> maiden(PersonName one, PersonName other) {
        boolean kept = shareGivenName(one, other) && (keeps(one, other) || keeps(other, one));
        return kept ? Optional.of(EnumSet.of(Bend.MAIDEN_NAME)) : Optional.empty();
    }

    private static boolean keeps(PersonName after, PersonName before) {
        return after.given().subList(1, after.given().size()).containsAll(before.core())
                && before.core().stream().anyMatch(word -> word.length() >= SHORTEST_PART);
    }

    private static Optional<Set<Bend>> swapped(PersonName one, PersonName other) {
        return isGivenOf(one, other) && isGivenOf(other, one)
                ? Optional.of(EnumSet.of(Bend.SWAPPED))
                : Optional.empty();
    }

    private static boolean isGivenOf(PersonName one, PersonName other) {
        String family = one.wholeFamily();
        return family.length() > 1
                && !other.given().isEmpty()
                && (family.equals(other.wholeGiven())
                        || family.equals(other.given().getFirst()));
    }

    private static Set<Bend> union(Set<Bend> some, Set<Bend> more) {
        Set<Bend> union = EnumSet.noneOf(Bend.class);
        union.addAll(some);
        union.addAll(more);
        return union;
    }
}
