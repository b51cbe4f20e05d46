package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The fill that is disputed, under the drug formulary (8 CCR 9792.27.1 ff.).
 *
 * @param dispensedOn  day of dispensing, or planned for
 * @param standing     the drug's class in the list used; empty while nobody looked it up
 * @param listVersion  first day of the list version used
 * @param kind         of fill
 * @param anchor       injury for a special fill, surgery for a perioperative one
 */
public record DrugFill(
        LocalDate dispensedOn,
        Optional<Standing> standing,
        Optional<LocalDate> listVersion,
        Kind kind,
        Optional<LocalDate> anchor) {
    /** Class of a drug in the formulary. */
    public enum Standing {
        EXEMPT,
        NON_EXEMPT,
        UNLISTED,
        COMPOUNDED
    }

    /** Under which rule a fill needs no prospective review. */
    public enum Kind {
        ORDINARY,
        SPECIAL,
        PERIOPERATIVE
    }
}
