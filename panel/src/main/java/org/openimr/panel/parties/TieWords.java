package org.openimr.panel.parties;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.panel.During;
import org.openimr.panel.ties.Tie;

/** A kind of tie in words. */
public final class TieWords {
    private TieWords() {}

    /** Between the names of its two ends: "employed by" in "Dr. A is employed by the B Clinic". */
    public static String of(Tie.Kind kind) {
        return switch (kind) {
            case SPOUSE -> "spouse of";
            case PARENT -> "parent of";
            case SIBLING -> "brother or sister of";
            case OWNER -> "owner of";
            case PAID_BY -> "paid by";
            case PATIENT_OF -> "patient of";
            case PARTNER -> "partner of";
            case EMPLOYED_BY -> "employed by";
            case SHAREHOLDER -> "shareholder of";
            case CONTRACTOR_OF -> "contractor of";
            case OFFICER_OF -> "officer of";
            case DIRECTOR_OF -> "director of";
            case MEMBER_OF_NETWORK -> "member of the network of";
            case STAFF_PRIVILEGES_AT -> "on the staff, with privileges only, of";
            case MAKER_OF -> "maker of";
        };
    }

    /** The same from the other end: "employs" in "the B Clinic employs Dr. A". */
    public static String turned(Tie.Kind kind) {
        return switch (kind) {
            case SPOUSE -> "spouse of";
            case PARENT -> "child of";
            case SIBLING -> "brother or sister of";
            case OWNER -> "owned by";
            case PAID_BY -> "pays";
            case PATIENT_OF -> "physician of";
            case PARTNER -> "partner of";
            case EMPLOYED_BY -> "employs";
            case SHAREHOLDER -> "has as shareholder";
            case CONTRACTOR_OF -> "contracts with";
            case OFFICER_OF -> "has as officer";
            case DIRECTOR_OF -> "has as director";
            case MEMBER_OF_NETWORK -> "has in its network";
            case STAFF_PRIVILEGES_AT -> "gave staff privileges, and no more, to";
            case MAKER_OF -> "made by";
        };
    }

    /** Its days, both inclusive: "since 2019-01-01", "from 2019-01-01 to 2020-12-31", "until 2020-12-31". */
    public static String of(During when) {
        Optional<String> last = when.last().map(LocalDate::toString);
        Optional<String> first = when.first().map(LocalDate::toString);
        if (first.isPresent())
            return last.map(day -> "from " + first.get() + " to " + day).orElse("since " + first.get());
        return last.map(day -> "until " + day).orElse("of which neither beginning nor end is known");
    }

    /** Whether it holds of both alike, so that it does not matter which of the two it is from. */
    public static boolean goesBothWays(Tie.Kind kind) {
        return switch (kind) {
            case SPOUSE, SIBLING, PARTNER -> true;
            case PARENT,
                    OWNER,
                    PAID_BY,
                    PATIENT_OF,
                    EMPLOYED_BY,
                    SHAREHOLDER,
                    CONTRACTOR_OF,
                    OFFICER_OF,
                    DIRECTOR_OF,
                    MEMBER_OF_NETWORK,
                    STAFF_PRIVILEGES_AT,
                    MAKER_OF -> false;
        };
    }

    /** Whether only persons can be at its beginning. */
    public static boolean isFromPerson(Tie.Kind kind) {
        return switch (kind) {
            case SPOUSE, PARENT, SIBLING, PATIENT_OF, EMPLOYED_BY, OFFICER_OF, DIRECTOR_OF, STAFF_PRIVILEGES_AT -> true;
            case OWNER, PAID_BY, PARTNER, SHAREHOLDER, CONTRACTOR_OF, MEMBER_OF_NETWORK, MAKER_OF -> false;
        };
    }

    /** What can be at its end. */
    public static End end(Tie.Kind kind) {
        return switch (kind) {
            case SPOUSE, PARENT, SIBLING -> End.PERSON;
            case OWNER, SHAREHOLDER, OFFICER_OF, DIRECTOR_OF, MEMBER_OF_NETWORK, STAFF_PRIVILEGES_AT, MAKER_OF ->
                End.ORGANIZATION;
            case PAID_BY, PATIENT_OF, PARTNER, EMPLOYED_BY, CONTRACTOR_OF -> End.EITHER;
        };
    }

    /** Of what sort a party at the end of a tie is. A drug, a device or a procedure is entered as an organization is. */
    public enum End {
        PERSON,
        ORGANIZATION,
        EITHER;

        /** Whether a party of that sort can be there. */
        public boolean takes(boolean person) {
            return switch (this) {
                case PERSON -> person;
                case ORGANIZATION -> !person;
                case EITHER -> true;
            };
        }
    }
}
