package org.openimr.panel.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.FoundTie.Step.Along;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.panel.ties.Tie.Kind;

/**
 * Reads a way by Lab. Code 139.5(c)(2), (d)(5) and (d)(6).
 *
 * <p>A single tie is what (d)(6) says of it. Several count by themselves where they lead to the spouse's parent or the
 * child's spouse, where income comes over all of them, and where the last leads from someone whom the law names beside
 * the party: its officer or director, a relative of the injured worker, the maker. Any other way is open: a person
 * judges it. That officers and directors of every party speak for it, and what of the longer ways counts, is our choice.
 *
 * @param academic             the one from whom the ways lead is an expert of an academic medical center or cancer center
 * @param reviewOrganizations  whose payments are the fee for reviews
 */
record TieReader(boolean academic, Set<PartyId> reviewOrganizations) {
    static TieReader of(PartyId from, Established established) {
        return new TieReader(established.academicExperts().contains(from), established.reviewOrganizations());
    }

    Reading read(Way way) {
        return read(way.ties(), way.end().as());
    }

    Reading read(List<Along> ties, Involvement as) {
        if (ties.isEmpty()) return new Reading.OwnPart();
        if (ties.stream().anyMatch(this::isFeeForReviews)) return new Reading.NoTie();
        if (ties.size() == 1) return one(ties.getFirst(), as);
        if (isCut(ties)) return new Reading.NoTie();
        return several(ties).orElseGet(() -> byThoseNamedBeside(ties, as));
    }

    private Reading one(Along step, Involvement as) {
        return switch (step.tie().kind()) {
            case SPOUSE, PARENT, SIBLING -> new Reading.Material(Tie.Nature.FAMILIAL);
            case OWNER, PAID_BY -> measured(step, Tie.Nature.FINANCIAL);
            case PATIENT_OF, PARTNER, EMPLOYED_BY, SHAREHOLDER -> new Reading.Material(Tie.Nature.PROFESSIONAL);
            case CONTRACTOR_OF ->
                academic && as == Involvement.MEDICAL_PROVIDER_NETWORK
                        ? new Reading.NoTie()
                        : measured(step, Tie.Nature.PROFESSIONAL);
            case MEMBER_OF_NETWORK -> academic ? new Reading.NoTie() : member(step);
            case OFFICER_OF, DIRECTOR_OF -> new Reading.OwnPart();
            case MAKER_OF -> isMaker(as) ? new Reading.OwnPart() : open();
            case STAFF_PRIVILEGES_AT -> new Reading.NoTie();
        };
    }

    private static Reading measured(Along step, Tie.Nature nature) {
        return step.tie()
                .share()
                .map(share -> weighed(share, nature))
                .orElseGet(() -> new Reading.ShareUnknown(nature));
    }

    private static Reading weighed(BigDecimal share, Tie.Nature nature) {
        return Income.isMaterial(share) ? new Reading.Material(nature) : new Reading.NoTie();
    }

    /** A contract as a provider is a tie by the money that comes with it; who is a member may have none. */
    private static Reading member(Along step) {
        return step.tie()
                .share()
                .map(share -> weighed(share, Tie.Nature.FINANCIAL))
                .orElseGet(() -> new Reading.Open(
                        "Does more than 5 percent of the reviewer's income come from being in the network?"));
    }

    /** Whether some step of the way is known to tie nobody to anybody. */
    private boolean isCut(List<Along> ties) {
        boolean asExpert = academic && ties.getFirst().tie().kind() == Kind.MEMBER_OF_NETWORK;
        return asExpert || ties.stream().anyMatch(step -> isNone(step) || Income.isSmall(step));
    }

    private static boolean isNone(Along step) {
        return step.tie().kind().nature() == Tie.Nature.NONE;
    }

    private boolean isFeeForReviews(Along step) {
        return step.tie().kind() == Kind.PAID_BY
                && (reviewOrganizations.contains(step.from()) || reviewOrganizations.contains(step.to()));
    }

    private static Optional<Reading> several(List<Along> ties) {
        if (Kinship.isInLaw(ties)) return Optional.of(new Reading.Material(Tie.Nature.FAMILIAL));
        return ties.stream().allMatch(Income::isIncome)
                ? Income.part(ties).map(part -> weighed(part, Tie.Nature.FINANCIAL))
                : Optional.empty();
    }

    private Reading byThoseNamedBeside(List<Along> ties, Involvement as) {
        Kind last = ties.getLast().tie().kind();
        if (!isNamedBeside(last, as)) return open();
        List<Along> before = ties.subList(0, ties.size() - 1);
        Reading toThem = before.size() == 1
                ? one(before.getFirst(), as)
                : several(before).orElseGet(TieReader::open);
        return last == Kind.EMPLOYED_BY && !(toThem instanceof Reading.NoTie)
                ? new Reading.Open("Is the one who works there in its management?")
                : toThem;
    }

    /** Whether the law names, beside the party, whoever has this tie to it. */
    private static boolean isNamedBeside(Kind last, Involvement as) {
        return switch (last) {
            case OFFICER_OF, DIRECTOR_OF, EMPLOYED_BY -> hasNamedOfficers(as);
            case SPOUSE, PARENT, SIBLING -> as == Involvement.EMPLOYEE;
            case MAKER_OF -> isMaker(as);
            case OWNER,
                    PAID_BY,
                    PATIENT_OF,
                    PARTNER,
                    SHAREHOLDER,
                    CONTRACTOR_OF,
                    MEMBER_OF_NETWORK,
                    STAFF_PRIVILEGES_AT -> false;
        };
    }

    private static boolean hasNamedOfficers(Involvement as) {
        return switch (as) {
            case EMPLOYER, INSURER, CLAIMS_ADMINISTRATOR, UTILIZATION_REVIEW_ORGANIZATION, MEDICAL_PROVIDER_NETWORK ->
                true;
            case UTILIZATION_REVIEWER,
                    OFFICER_OR_EMPLOYEE,
                    PHYSICIAN,
                    MEDICAL_GROUP,
                    OTHER_PROVIDER,
                    FACILITY,
                    FACILITY_OF_ALTERNATIVE,
                    MAKER,
                    MAKER_OF_ALTERNATIVE,
                    EMPLOYEE,
                    FAMILY_OF_EMPLOYEE,
                    ATTORNEY_OF_EMPLOYEE -> false;
        };
    }

    private static boolean isMaker(Involvement as) {
        return as == Involvement.MAKER || as == Involvement.MAKER_OF_ALTERNATIVE;
    }

    private static Reading open() {
        return new Reading.Open("Does this way amount to a professional, familial or financial tie?");
    }
}
