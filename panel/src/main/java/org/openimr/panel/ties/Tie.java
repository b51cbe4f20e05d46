package org.openimr.panel.ties;

import java.math.BigDecimal;
import java.util.Optional;
import org.openimr.panel.During;

/**
 * What ties one party to another. It reads "{@code from} is {@code kind} {@code to}": the one who works there, employed by
 * the employer; the owner, of what is owned; the parent, of the child.
 *
 * @param from    whom the kind describes: the employee, the owner, the patient, the parent; each {@link Kind} says it
 * @param to      whose employee, owner, patient or parent that is
 * @param when    days on which it held
 * @param share   part of the total annual revenue or income of {@code from} that hangs on the tie, 0 to 1; empty where no
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
        /** The two are married, whichever is {@code from}. */
        SPOUSE(Nature.FAMILIAL),
        /** {@code from} is the parent, {@code to} the child. */
        PARENT(Nature.FAMILIAL),
        /** Brothers and sisters, whichever is {@code from}. */
        SIBLING(Nature.FAMILIAL),
        /** {@code from} owns a part of {@code to}, holds its shares or a note of it. */
        OWNER(Nature.FINANCIAL),
        /** {@code from} receives income from {@code to}: fees, rents, royalties, grants. */
        PAID_BY(Nature.FINANCIAL),
        /** {@code from} is the patient, {@code to} the physician. */
        PATIENT_OF(Nature.PROFESSIONAL),
        /** The two are in partnership, whichever is {@code from}. */
        PARTNER(Nature.PROFESSIONAL),
        /** {@code from} works for {@code to}, the employer. */
        EMPLOYED_BY(Nature.PROFESSIONAL),
        /** {@code from} holds shares of {@code to}, a professional corporation. */
        SHAREHOLDER(Nature.PROFESSIONAL),
        /** {@code from} works for {@code to} under contract, not as an employee. */
        CONTRACTOR_OF(Nature.PROFESSIONAL),
        /** {@code from} is an officer of {@code to}. */
        OFFICER_OF(Nature.LEADS_ON),
        /** {@code from} sits on the board of {@code to}. */
        DIRECTOR_OF(Nature.LEADS_ON),
        /** {@code from} is a provider in {@code to}, the network. */
        MEMBER_OF_NETWORK(Nature.LEADS_ON),
        /** {@code from} may treat at {@code to}. Mere staff privileges are no tie, Lab. Code 139.5(d)(6). */
        STAFF_PRIVILEGES_AT(Nature.NONE),
        /** {@code from} develops or makes {@code to}: a drug, a device, a procedure. */
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
