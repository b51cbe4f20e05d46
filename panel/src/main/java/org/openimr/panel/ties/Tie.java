package org.openimr.panel.ties;

import java.math.BigDecimal;
import java.util.Optional;
import org.openimr.panel.During;

/**
 * What ties one party to another.
 *
 * @param from    the one that the kind speaks of: the spouse, the employer, the owner
 * @param when    days on which it held
 * @param share   part of the total annual revenue or income of the one {@code from} speaks of, 0 to 1; empty where no
 *     money is known to flow, or not how much
 * @param source  where it is known from
 */
public record Tie(PartyId from, Kind kind, PartyId to, During when, Optional<BigDecimal> share, String source) {
    public Tie {
        if (from.equals(to)) throw new IllegalArgumentException("nobody is tied to himself: " + from);
        if (share.filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0)
                .isPresent()) throw new IllegalArgumentException("a share is between 0 and 1: " + share.get());
        if (source.isBlank()) throw new IllegalArgumentException("a tie is known from somewhere");
    }

    /** Lab. Code 139.5(d)(6), and what leads from one party to another without being a tie of the law itself. */
    public enum Kind {
        SPOUSE(Nature.FAMILIAL),
        PARENT(Nature.FAMILIAL),
        SIBLING(Nature.FAMILIAL),
        /** Owns a part, holds shares, holds a note. */
        OWNER(Nature.FINANCIAL),
        /** Receives income: fees, rents, royalties, grants. */
        PAID_BY(Nature.FINANCIAL),
        PATIENT_OF(Nature.PROFESSIONAL),
        PARTNER(Nature.PROFESSIONAL),
        EMPLOYED_BY(Nature.PROFESSIONAL),
        /** Of a professional corporation. */
        SHAREHOLDER(Nature.PROFESSIONAL),
        CONTRACTOR_OF(Nature.PROFESSIONAL),
        OFFICER_OF(Nature.LEADS_ON),
        DIRECTOR_OF(Nature.LEADS_ON),
        MEMBER_OF_NETWORK(Nature.LEADS_ON),
        /** Mere staff privileges are no tie, Lab. Code 139.5(d)(6). */
        STAFF_PRIVILEGES_AT(Nature.NONE),
        MAKER_OF(Nature.LEADS_ON);

        private final Nature nature;

        Kind(Nature nature) {
            this.nature = nature;
        }

        public Nature nature() {
            return nature;
        }
    }

    /** Whether a tie counts by itself. */
    public enum Nature {
        FAMILIAL,
        FINANCIAL,
        PROFESSIONAL,
        /** No tie of the three by itself, but a step on the way to one. */
        LEADS_ON,
        NONE
    }
}
