package org.openimr.panel.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.Money;
import org.openimr.panel.During;
import org.openimr.panel.ties.PartyId;

/**
 * The review organization as Lab. Code 139.5(d)(1) and (2) ask about it.
 *
 * @param party         who it is, in the graph of persons and organizations
 * @param academic      an academic medical center
 * @param affiliations  with insurers, claims administrators and their associations
 * @param owners        all, of however small a part
 * @param noteHolders   all, of whatever amount
 * @param statements    what else was disclosed, and since when
 * @param clientChanges changes in whom it works for, in any order
 */
public record ReviewOrganization(
        PartyId party,
        boolean academic,
        List<Affiliation> affiliations,
        List<Owner> owners,
        List<NoteHolder> noteHolders,
        Map<Statement, LocalDate> statements,
        List<ClientChange> clientChanges) {
    public ReviewOrganization {
        affiliations = List.copyOf(affiliations);
        owners = List.copyOf(owners);
        noteHolders = List.copyOf(noteHolders);
        statements = Map.copyOf(statements);
        clientChanges = List.copyOf(clientChanges);
    }

    /** A link to one of those from whom it has to be independent. */
    public record Affiliation(Link link, Kind with, During when) {
        /** In which way. */
        public enum Link {
            OWNED_BY("owned by"),
            CONTROLLED_BY("controlled by"),
            AFFILIATED_WITH("affiliated with"),
            SHARES_DIRECTOR("sharing a member of the board with"),
            SHARES_OFFICER("sharing an officer with"),
            SHARES_EMPLOYEE("sharing an employee with");

            private final String printed;

            Link(String printed) {
                this.printed = printed;
            }

            /** In a sentence: "owned by". */
            public String printed() {
                return printed;
            }
        }

        /** With whom. */
        public enum Kind {
            INSURER("an insurer"),
            CLAIMS_ADMINISTRATOR("a claims administrator"),
            TRADE_ASSOCIATION("an association of insurers or claims administrators");

            private final String printed;

            Kind(String printed) {
                this.printed = printed;
            }

            /** In a sentence: "an insurer". */
            public String printed() {
                return printed;
            }
        }
    }

    /**
     * Someone who owns a part.
     *
     * @param share        0 to 1
     * @param disclosedOn  empty where it was not
     */
    public record Owner(PartyId who, BigDecimal share, Optional<LocalDate> disclosedOn) {
        public Owner {
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)
                throw new IllegalArgumentException("a share is between 0 and 1: " + share);
        }
    }

    /**
     * Someone to whom it owes money on a note.
     *
     * @param disclosedOn  empty where it was not
     */
    public record NoteHolder(PartyId who, Money amount, Optional<LocalDate> disclosedOn) {}

    /** What has to be disclosed beside owners and holders of notes. */
    public enum Statement {
        CONTROLLED_ENTITIES("the entities that it controls"),
        BIOGRAPHIES("the biographies"),
        REVENUE_FROM_REVIEWS("the part of the revenue that comes from reviews"),
        CLIENTS("the clients"),
        MATCHING("how reviewers are matched to disputes"),
        CONFLICTS("how conflicts of interest are found");

        private final String printed;

        Statement(String printed) {
            this.printed = printed;
        }

        /** In a sentence: "the clients". */
        public String printed() {
            return printed;
        }
    }

    /**
     * A client that came or went.
     *
     * @param disclosedOn  empty where it was not yet
     */
    public record ClientChange(LocalDate on, Optional<LocalDate> disclosedOn) {}
}
