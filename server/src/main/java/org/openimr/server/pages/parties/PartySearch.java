package org.openimr.server.pages.parties;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.ties.Party;
import org.openimr.server.panel.parties.Everyone;

/** Finds parties and reviewers by what a person types: words of a name, a number, an identifier. */
record PartySearch(Everyone everyone) {
    private static final int SHORTEST_PART_OF_NUMBER = 4;

    /** All whom the text fits, by name; everyone where it is empty. */
    List<Party> find(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return all().filter(party -> fits(party, typed))
                .sorted(Comparator.comparing(PartySearch::sortName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Party::id))
                .toList();
    }

    /** Those who are called exactly so or have exactly that number or identifier; where there are none, all whom it fits. */
    List<Party> meant(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        List<Party> exactly = all().filter(party -> party.id().value().equalsIgnoreCase(typed)
                        || PartyWords.name(party).equalsIgnoreCase(typed)
                        || hasNumber(party, plain(typed)))
                .toList();
        return exactly.isEmpty() ? find(text) : exactly;
    }

    private Stream<Party> all() {
        return Stream.concat(everyone.book().parties().stream(), everyone.reviewers().stream());
    }

    /** "Quill, Amaranta", "Marrowby Medical Group". */
    static String sortName(Party party) {
        return switch (party) {
            case Party.Person person ->
                person.given().isEmpty() ? person.family() : person.family() + ", " + person.given();
            case Party.Organization organization -> organization.name();
        };
    }

    private static boolean fits(Party party, String typed) {
        if (typed.isEmpty() || party.id().value().equalsIgnoreCase(typed)) return true;
        String name = PartyWords.name(party).toLowerCase(Locale.ROOT);
        if (Arrays.stream(typed.split("[\\s,]+")).allMatch(name::contains)) return true;
        String number = plain(typed);
        return number.length() >= SHORTEST_PART_OF_NUMBER
                && number.chars().anyMatch(Character::isDigit)
                && party.numbers().stream().anyMatch(one -> one.value().contains(number));
    }

    private static boolean hasNumber(Party party, String number) {
        return party.numbers().stream().anyMatch(one -> one.value().equals(number));
    }

    /** "npi 1000000012" and "90-0000001" as registers keep them. */
    private static String plain(String typed) {
        return typed.replaceFirst("^(npi|tax|license)\\s+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
    }
}
