package org.openimr.server.demo;

import static org.openimr.panel.ties.Tie.Kind.CONTRACTOR_OF;
import static org.openimr.panel.ties.Tie.Kind.EMPLOYED_BY;
import static org.openimr.panel.ties.Tie.Kind.MAKER_OF;
import static org.openimr.panel.ties.Tie.Kind.MEMBER_OF_NETWORK;
import static org.openimr.panel.ties.Tie.Kind.OFFICER_OF;
import static org.openimr.panel.ties.Tie.Kind.OWNER;
import static org.openimr.panel.ties.Tie.Kind.PAID_BY;
import static org.openimr.panel.ties.Tie.Kind.PATIENT_OF;
import static org.openimr.panel.ties.Tie.Kind.SHAREHOLDER;
import static org.openimr.panel.ties.Tie.Kind.SIBLING;
import static org.openimr.panel.ties.Tie.Kind.STAFF_PRIVILEGES_AT;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.During;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyCommand.CorrectParty;
import org.openimr.panel.parties.PartyCommand.EndTie;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.PartyCommand.NameReviewOrganization;
import org.openimr.panel.parties.PartyCommand.WithdrawTie;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.server.log.CommandId;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.parties.PartyAnswer;

/**
 * Who has a part in the disputes of the demonstration, and what ties them; none of them exists. Three reviewers have ties:
 * one to the maker of a device in one dispute, one through a brother to the employer, one under another entry to the
 * utilization review. The others have some that are none of the law, or are over.
 */
final class DemoParties {
    static final PartyId EMPLOYER = new PartyId("party:fictional-works");
    static final PartyId INSURER = new PartyId("party:fictional-insurance");
    static final PartyId CLAIMS_ADMINISTRATOR = new PartyId("party:fictional-mutual");
    static final PartyId UTILIZATION_REVIEW = new PartyId("party:made-up-review");
    static final PartyId NETWORK = new PartyId("party:invented-network");
    static final PartyId PHYSICIAN = new PartyId("party:imaginary");
    static final PartyId GROUP = new PartyId("party:imaginary-group");
    static final PartyId FACILITY = new PartyId("party:nowhere-surgery");
    static final PartyId DEVICE_MAKER = new PartyId("party:fabricated-devices");
    static final PartyId DEVICE = new PartyId("party:ankle-anchor");
    static final PartyId REVIEW_ORGANIZATION = new PartyId("party:this-organization");

    /** Of {@link DemoDisputes#NEEDS_REVIEWER}, in which the device is used. */
    static final PartyId WORKER = new PartyId("party:finley");

    private static final PartyId OFFICER = new PartyId("party:featherwhistle");
    private static final PartyId NAMESAKE = new PartyId("party:marmaladefinch");

    private static final int ENTERED = 880;
    private static final int MOVED = 200;
    private static final int LEFT = 400;
    private static final int WITHDRAWN = 30;

    private final Parties parties;
    private final String staff;
    private final Instant now;
    private final UUID surgeon;
    private final UUID physiatrist;
    private final List<PartyCommand> commands = new ArrayList<>();
    private int given;

    /**
     * @param staff        account of who enters them
     * @param now          when the demonstration begins
     * @param surgeon      of the reviewers, who has an account
     * @param physiatrist  of the reviewers, who has an account
     */
    DemoParties(Parties parties, String staff, Instant now, UUID surgeon, UUID physiatrist) {
        this.parties = parties;
        this.staff = staff;
        this.now = now;
        this.surgeon = surgeon;
        this.physiatrist = physiatrist;
    }

    /** As the register of the demonstration names it. */
    static PartyId reviewer(UUID id) {
        return new PartyId("reviewer:" + id);
    }

    /** Of a reviewer without an account. */
    static PartyId reviewer(String family) {
        return reviewer(uuid("demonstration/reviewer/" + family));
    }

    void enter() {
        organizations();
        persons();
        amongThemselves();
        ofReviewers();
        give(ENTERED);
        changes();
    }

    private void organizations() {
        organization(EMPLOYER, "Fictional Works", "900000001", "1 Fabrication Road");
        organization(INSURER, "Fictional Insurance Exchange", "900000002", "2 Invented Plaza");
        organization(CLAIMS_ADMINISTRATOR, "Fictional Mutual", "900000003", "2 Invented Plaza, Suite 300");
        organization(UTILIZATION_REVIEW, "Made-Up Utilization Review", "900000004", "40 Pretend Street");
        organization(NETWORK, "Invented Provider Network", "900000005", "41 Pretend Street");
        organization(GROUP, "Imaginary Spine and Joint Medical Group", "900000006", "7 Nowhere Avenue");
        organization(FACILITY, "Nowhere Surgery Center", "900000007", "9 Nowhere Avenue");
        organization(DEVICE_MAKER, "Fabricated Devices, Inc.", "900000008", "100 Makebelieve Parkway");
        organization(REVIEW_ORGANIZATION, "This Review Organization (fictional)", "900000009", "5 Fiction Square");
        commands.add(new EnterParty(
                new Party.Organization(DEVICE, "Fabricated ankle suture anchor (device)", Set.of(), List.of())));
        commands.add(new NameReviewOrganization(REVIEW_ORGANIZATION, "its own articles (fictional)"));
    }

    private void persons() {
        person(PHYSICIAN, "Dr.", "Imaginary", Optional.of("2000000150"));
        person(WORKER, "Finley", "Fictional", Optional.empty());
        person(OFFICER, "Algernon", "Featherwhistle", Optional.empty());
        // The register has this provider number too: the two entries are found to be the same person.
        person(NAMESAKE, "I.", "Marmaladefinch", Optional.of("2000000069"));
    }

    private void amongThemselves() {
        tie(INSURER, OWNER, CLAIMS_ADMINISTRATOR, 4000, "0.60", "annual report (fictional)");
        tie(UTILIZATION_REVIEW, CONTRACTOR_OF, CLAIMS_ADMINISTRATOR, 2000, "0.40", "service agreement (fictional)");
        tie(CLAIMS_ADMINISTRATOR, OWNER, NETWORK, 2500, "", "network approval (fictional)");
        tie(GROUP, MEMBER_OF_NETWORK, NETWORK, 1500, "", "network directory (fictional)");
        tie(PHYSICIAN, SHAREHOLDER, GROUP, 3000, "0.90", "statement of information (fictional)");
        tie(PHYSICIAN, STAFF_PRIVILEGES_AT, FACILITY, 2800, "", "list of medical staff (fictional)");
        tie(WORKER, EMPLOYED_BY, EMPLOYER, 1900, "", "application for review (fictional)");
        tie(WORKER, PATIENT_OF, PHYSICIAN, 300, "", "request for authorization (fictional)");
        tie(DEVICE_MAKER, MAKER_OF, DEVICE, 2200, "", "label of the device (fictional)");
        tie(OFFICER, OFFICER_OF, EMPLOYER, 1000, "", "statement of information (fictional)");
        tie(NAMESAKE, CONTRACTOR_OF, UTILIZATION_REVIEW, 700, "0.20", "signature on its decisions (fictional)");
    }

    private void ofReviewers() {
        tie(reviewer(surgeon), PAID_BY, DEVICE_MAKER, 750, "0.08", "disclosure of payments by makers (fictional)");
        tie(reviewer("Featherwhistle"), SIBLING, OFFICER, 9000, "", "own statement of the reviewer (fictional)");
        tie(reviewer(physiatrist), STAFF_PRIVILEGES_AT, FACILITY, 1200, "", "list of medical staff (fictional)");
        tie(reviewer("Wobblethorpe"), EMPLOYED_BY, GROUP, 2600, "1", "curriculum vitae (fictional)");
        tie(reviewer("Quibblewink"), PAID_BY, EMPLOYER, 950, "0.30", "a list of payees (fictional)");
    }

    private void changes() {
        commands.add(new EndTie(tieId(reviewer("Wobblethorpe"), GROUP), day(LEFT), "letter of the group (fictional)"));
        give(LEFT - 5);
        commands.add(new CorrectParty(
                named(
                        EMPLOYER,
                        "Fictional Works",
                        "900000001",
                        List.of(
                                address("1 Fabrication Road", new During(Optional.empty(), Optional.of(day(MOVED)))),
                                address("88 Fabrication Road", During.since(day(MOVED - 1))))),
                "The employer moved (fictional)."));
        give(MOVED - 10);
        commands.add(new WithdrawTie(
                tieId(reviewer("Quibblewink"), EMPLOYER), "The payee was another person of that name (fictional)."));
        give(WITHDRAWN);
    }

    private void organization(PartyId id, String name, String tax, String street) {
        commands.add(new EnterParty(named(id, name, tax, List.of(address(street, During.always())))));
    }

    private static Party.Organization named(PartyId id, String name, String tax, List<Address> addresses) {
        return new Party.Organization(id, name, Set.of(new RegisterNumber(RegisterNumber.Kind.TAX, tax)), addresses);
    }

    private void person(PartyId id, String names, String family, Optional<String> npi) {
        commands.add(new EnterParty(new Party.Person(
                id,
                names,
                family,
                Optional.empty(),
                npi.map(number -> Set.of(new RegisterNumber(RegisterNumber.Kind.NPI, number)))
                        .orElse(Set.of()),
                List.of())));
    }

    private static Address address(String street, During when) {
        return new Address(street, "Nowhere", "CA", "00000", when);
    }

    /** @param share  empty where none is known */
    private void tie(PartyId from, Tie.Kind kind, PartyId to, int beganDaysAgo, String share, String source) {
        commands.add(new EnterTie(
                tieId(from, to),
                from,
                kind,
                to,
                Optional.of(day(beganDaysAgo)),
                Optional.empty(),
                Optional.of(share).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                source));
    }

    private static TieId tieId(PartyId from, PartyId to) {
        return new TieId(uuid("demonstration/tie/" + from + "/" + to));
    }

    private void give(int daysAgo) {
        CommandId command = new CommandId(uuid("demonstration/parties/" + ++given));
        PartyAnswer answer =
                parties.giveAll(List.copyOf(commands), staff, command, now.minus(Duration.ofDays(daysAgo)));
        if (!(answer instanceof PartyAnswer.Done))
            throw new IllegalStateException("the demonstration's own parties were not kept: " + answer);
        commands.clear();
    }

    private LocalDate day(int daysAgo) {
        return CaliforniaTime.dayOf(now.minus(Duration.ofDays(daysAgo)));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
