package org.openimr.panel.rules;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.law.Chapter;
import org.openimr.law.Rule;
import org.openimr.law.RuleSet;

/** The register of rules on reviewers and on the review organization. The day of the question says which judge. */
public final class SeatRules {
    /** Every rule that a reviewer has to pass, with the usual settings, where nothing was found out beyond the file. */
    public static final RuleSet<SeatRule> ALL = of(SeatSettings.defaults(), Established.nothing());

    /** What ranks those who pass. */
    public static final RuleSet<Preference> PREFERENCES = new RuleSet<>(List.of(new CaliforniaPreferred()));

    /** What the review organization itself has to pass. */
    public static final RuleSet<OrganizationRule> ORGANIZATION = new RuleSet<>(List.of(
            new IndependentOrganization(),
            new NoSharedPeople(),
            new OwnersDisclosed(),
            new NoteHoldersDisclosed(),
            new StatementsDisclosed(),
            new ClientChangesDisclosed()));

    private SeatRules() {}

    /** Every rule that a reviewer has to pass to be seated, in the order in which they are shown. */
    public static RuleSet<SeatRule> of(SeatSettings settings, Established established) {
        return new RuleSet<>(List.of(
                new LicensedPhysician(),
                new UnrestrictedLicense(),
                new BoardCertified(),
                new KnowledgeableClinician(),
                new NeverDisciplined(),
                new PrivilegesNeverLost(),
                new NoEvaluatorAppointment(),
                new LongPractice(settings.practiceYears()),
                new WeeklyPractice(settings.practiceHours()),
                new VerifiedInTime(settings.reverifyYears()),
                new ContractInForce(),
                new NotSeatedBefore(),
                new PartiesKnown(),
                new NoPartInDispute(established),
                new NotUtilizationReviewer(),
                new NoProfessionalTie(established),
                new NoFamilialTie(established),
                new NoFinancialTie(established),
                new ConcernsJudged(established),
                new EveryLineAnswered(),
                new NoTieAttested(),
                new AttestationGiven()));
    }

    /** Those of {@code rules} that can be asked before a dispute is offered: all but that the reviewer has attested. */
    public static RuleSet<SeatRule> beforeOffer(RuleSet<SeatRule> rules) {
        return new RuleSet<>(rules.rules().stream()
                .filter(rule -> !(rule instanceof AttestationGiven))
                .toList());
    }

    /** All of them with the given settings, for the pages of law. */
    public static Chapter chapter(SeatSettings settings) {
        return new Chapter(
                "Reviewers",
                "A reviewer and the review organization are judged by the law of the day on which it is asked whether"
                        + " they may take a dispute.",
                register(settings));
    }

    /** The rules of that chapter, in its order. */
    public static List<Rule> register(SeatSettings settings) {
        return Stream.<List<? extends Rule>>of(
                        of(settings, Established.nothing()).rules(),
                        PREFERENCES.rules(),
                        ORGANIZATION.rules(),
                        List.of(new OrganizationWithoutTie(Established.nothing())))
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
