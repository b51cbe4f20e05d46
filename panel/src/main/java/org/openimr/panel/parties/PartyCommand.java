package org.openimr.panel.parties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** What can be asked of the book of parties. Days, shares and texts are as they were given; the process tests them. */
public sealed interface PartyCommand {
    /** Puts a person or an organization into the book. A reviewer stands in the register, not here. */
    record EnterParty(Party party) implements PartyCommand {}

    /** The party as it is now known: another name, a new address, a mistake put right. */
    record CorrectParty(Party party, String reason) implements PartyCommand {}

    /**
     * Puts a tie on file; it reads "{@code from} is {@code kind} {@code to}".
     *
     * @param tie    new
     * @param first  first day on which it held; empty where it is not known
     * @param last   last day, inclusive; empty while no end is known
     * @param share  see {@link Tie#share()}
     */
    record EnterTie(
            TieId tie,
            PartyId from,
            Tie.Kind kind,
            PartyId to,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Optional<BigDecimal> share,
            String source)
            implements PartyCommand {}

    /**
     * A tie is over, or will be.
     *
     * @param last    last day on which it holds
     * @param source  where the end is known from
     */
    record EndTie(TieId tie, LocalDate last, String source) implements PartyCommand {}

    /** A tie never was: it was entered by mistake. It stays in the history. */
    record WithdrawTie(TieId tie, String reason) implements PartyCommand {}

    /** A person works at a center of which Lab. Code 139.5(d)(6) speaks. */
    record EstablishAcademicWork(PartyId party, AcademicWork work, String source) implements PartyCommand {}

    /** The person does not work there, or no more. */
    record RevokeAcademicWork(PartyId party, String reason) implements PartyCommand {}

    /** The organization is the one whose payments are the fee for reviews, Lab. Code 139.5(d)(6). */
    record NameReviewOrganization(PartyId party, String source) implements PartyCommand {}

    /** The organization is not the review organization, or no more. */
    record RevokeReviewOrganization(PartyId party, String reason) implements PartyCommand {}
}
