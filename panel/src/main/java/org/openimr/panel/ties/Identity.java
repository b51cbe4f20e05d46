package org.openimr.panel.ties;

import java.util.Optional;
import org.openimr.panel.ties.Likeness.Certain;
import org.openimr.panel.ties.Likeness.Different;
import org.openimr.panel.ties.Likeness.Likely;
import org.openimr.panel.ties.Likeness.NotEnough;
import org.openimr.panel.ties.Traits.OfOrganization;
import org.openimr.panel.ties.Traits.OfPerson;

/**
 * Tells whether two entries are one and the same. No law says when; all of it is choice. [D]
 *
 * <p>Of persons: another birth date, another number of the same register, or another of "Jr." and "Sr." is another
 * person, whatever else they share. The same number is the same person. A name, or a variant of it, needs the same birth
 * date, or an address at the same time; where only one is called "Jr.", the birth date. The same given name, birth date and
 * address are the same person under another family name.
 *
 * <p>Of organizations: the same tax number is the same organization, which may have several of other registers;
 * otherwise another number is another organization, the same number the same. A name needs an address at the same time.
 */
public final class Identity {
    private static final String SAME_BIRTH_DATE = "the same birth date";
    private static final String SAME_ADDRESS = "the same address at the same time";

    private static final String UNDER_ANOTHER_NAME =
            "the same given name, " + SAME_BIRTH_DATE + " and " + SAME_ADDRESS + " under another name";

    private final PersonNames names;

    /** @param longName  letters from which on one typing error in a person's name is taken for one */
    public Identity(Nicknames nicknames, int longName) {
        this.names = new PersonNames(nicknames, longName);
    }

    /** What the two have in common, or apart; symmetric. */
    public Likeness compare(Party one, Party other) {
        return compare(Traits.of(one), Traits.of(other));
    }

    Likeness compare(Traits one, Traits other) {
        return switch (one) {
            case OfPerson person ->
                switch (other) {
                    case OfPerson second -> persons(person, second);
                    case OfOrganization second -> numbers(person, second);
                };
            case OfOrganization organization ->
                switch (other) {
                    case OfPerson second -> numbers(organization, second);
                    case OfOrganization second -> organizations(organization, second);
                };
        };
    }

    private Likeness persons(OfPerson one, OfPerson other) {
        if (one.isBornOnOtherDay(other)) return new Different("another birth date");
        Optional<String> number = one.numbers().different(other.numbers());
        if (number.isPresent()) return new Different(number.get());
        if (one.name().hasOtherSuffix(other.name())) return new Different("another of Jr. and Sr.");
        Optional<String> shared = one.numbers().shared(other.numbers());
        return shared.isPresent() ? new Certain(shared.get()) : personsByName(one, other);
    }

    private Likeness personsByName(OfPerson one, OfPerson other) {
        Optional<NameMatch> match = names.match(one.name(), other.name());
        boolean born = one.isBornWith(other);
        boolean place = one.sharePlace(other);
        boolean fatherOrSon = !one.name().suffix().equals(other.name().suffix());
        String words = match.map(NameMatch::words).orElse("");
        if (born && match.filter(NameMatch::isEnoughWithBirthDate).isPresent())
            return new Likely(
                    place ? listed(words + ", " + SAME_BIRTH_DATE, SAME_ADDRESS) : listed(words, SAME_BIRTH_DATE));
        if (place
                && !fatherOrSon
                && match.filter(NameMatch::isEnoughWithAddress).isPresent())
            return new Likely(listed(words, SAME_ADDRESS));
        if (born && place && names.shareGivenName(one.name(), other.name())) return new Likely(UNDER_ANOTHER_NAME);
        return new NotEnough(words);
    }

    private static Likeness organizations(OfOrganization one, OfOrganization other) {
        if (one.numbers().shareTaxNumber(other.numbers())) return new Certain("the same tax number");
        Likeness byNumber = numbers(one, other);
        return switch (byNumber) {
            case Certain _, Likely _, Different _ -> byNumber;
            case NotEnough _ -> organizationsByName(one, other);
        };
    }

    private static Likeness organizationsByName(OfOrganization one, OfOrganization other) {
        boolean same = one.name().equals(other.name());
        if (!same && !one.name().isOneErrorFrom(other.name())) return new NotEnough("");
        String words = same ? "the same name" : "a name that differs only by a letter";
        return one.sharePlace(other) ? new Likely(listed(words, SAME_ADDRESS)) : new NotEnough(words);
    }

    /** A person who practices under a company of one has one number for both. */
    private static Likeness numbers(Traits one, Traits other) {
        Optional<String> different = one.numbers().different(other.numbers());
        if (different.isPresent()) return new Different(different.get());
        return one.numbers().shared(other.numbers()).<Likeness>map(Certain::new).orElseGet(() -> new NotEnough(""));
    }

    private static String listed(String first, String last) {
        return first + " and " + last;
    }
}
