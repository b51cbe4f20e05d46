package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.Rule;
import org.openimr.law.RuleId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.FoundTie.Step.Along;
import org.openimr.panel.ties.Tie;

/**
 * Lab. Code 139.5(c)(2), (d)(5), (d)(6): in one dispute neither the review organization nor its officers, directors and
 * employees have a tie. An academic medical center may be under contract to the insurer if it neither provides the
 * service nor made the treatment.
 *
 * @param established  which ways a person judged to be none
 */
public record OrganizationWithoutTie(Established established) implements Rule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(c)(2)"), 3),
            "The review organization, its officers, directors and employees must have no material tie to anyone whom the law names in the dispute.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "assigning a reviewer, ties that were found");

    @Override
    public Norm norm() {
        return NORM;
    }

    /**
     * What speaks against the organization in this dispute.
     *
     * @param ways  found from the organization to those involved
     */
    public Optional<Objection> check(ReviewOrganization organization, Dispute dispute, List<FoundTie> ways) {
        TieReader reader = TieReader.of(organization.party(), established);
        List<Way> all = Way.all(organization.party(), dispute, ways);
        boolean free = organization.academic() && all.stream().noneMatch(way -> isProviderOrMaker(reader, way));
        return all.stream()
                .filter(way -> !(free && isContract(way)))
                .filter(way -> isTie(reader, dispute, way))
                .findFirst()
                .flatMap(
                        way -> Objection.that(
                                "The review organization, or one of its people, has a tie in this dispute. "
                                        + way.told(),
                                "Tell the Administrative Director; if the tie has ended or is wrong, correct it with its source."));
    }

    private boolean isTie(TieReader reader, Dispute dispute, Way way) {
        Reading reading = read(reader, way);
        return switch (reading) {
            case Reading.OwnPart _ -> true;
            case Reading.Material _ -> true;
            case Reading.ShareUnknown _ -> true;
            case Reading.NoTie _ -> false;
            case Reading.Open _ ->
                new ReadWay(way, reading)
                        .concern(dispute.number())
                        .filter(concern -> !established.judged().noTies().contains(concern))
                        .isPresent();
        };
    }

    /** What an officer, a director or an employee is tied to counts as if the organization were. */
    private static Reading read(TieReader reader, Way way) {
        List<Along> ties = way.ties();
        boolean ofItsPeople = !ties.isEmpty() && isOwnPerson(ties.getFirst());
        return reader.read(
                ofItsPeople ? ties.subList(1, ties.size()) : ties, way.end().as());
    }

    private static boolean isOwnPerson(Along first) {
        Tie.Kind kind = first.tie().kind();
        return first.against()
                && (kind == Tie.Kind.OFFICER_OF || kind == Tie.Kind.DIRECTOR_OF || kind == Tie.Kind.EMPLOYED_BY);
    }

    private static boolean isContract(Way way) {
        List<Along> ties = way.ties();
        return way.end().as() == Involvement.INSURER
                && ties.size() == 1
                && ties.getFirst().tie().kind() == Tie.Kind.CONTRACTOR_OF;
    }

    private static boolean isProviderOrMaker(TieReader reader, Way way) {
        return providesOrMakes(way.end().as()) && read(reader, way) instanceof Reading.OwnPart;
    }

    private static boolean providesOrMakes(Involvement as) {
        return switch (as) {
            case PHYSICIAN,
                    MEDICAL_GROUP,
                    OTHER_PROVIDER,
                    FACILITY,
                    FACILITY_OF_ALTERNATIVE,
                    MAKER,
                    MAKER_OF_ALTERNATIVE -> true;
            case EMPLOYER,
                    INSURER,
                    CLAIMS_ADMINISTRATOR,
                    UTILIZATION_REVIEW_ORGANIZATION,
                    UTILIZATION_REVIEWER,
                    MEDICAL_PROVIDER_NETWORK,
                    OFFICER_OR_EMPLOYEE,
                    EMPLOYEE,
                    FAMILY_OF_EMPLOYEE,
                    ATTORNEY_OF_EMPLOYEE -> false;
        };
    }
}
