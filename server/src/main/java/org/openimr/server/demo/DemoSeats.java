package org.openimr.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.SuitedFields;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.log.CommandId;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.seating.SeatingAnswer;
import org.openimr.server.panel.seating.Seatings;
import org.openimr.server.panel.seating.Seekers;
import org.openimr.server.security.Accounts;
import org.springframework.stereotype.Component;

/** Brings the cases of the demonstration to their reviewers, by the same steps as anyone's. */
@Component
final class DemoSeats {
    private final Seatings seatings;
    private final Seekers seekers;
    private final SeekingCases cases;
    private final Parties parties;
    private final SuitedFields suited;
    private final Taxonomy taxonomy;
    private final Accounts accounts;

    DemoSeats(
            Seatings seatings,
            Seekers seekers,
            SeekingCases cases,
            Parties parties,
            SuitedFields suited,
            Taxonomy taxonomy,
            Accounts accounts) {
        this.seatings = seatings;
        this.seekers = seekers;
        this.cases = cases;
        this.parties = parties;
        this.suited = suited;
        this.taxonomy = taxonomy;
        this.accounts = accounts;
    }

    /** Says what the dispute asks of its reviewer, and whose: all that the application names. */
    DisputeProfile described(CaseNumber number, DemoAccounts reviewer, Instant at) {
        SeekingCase seeking = cases.of(number).orElseThrow();
        DisputeProfile profile = new DisputeProfile(
                own(reviewer),
                fields(seeking, reviewer),
                seeking.parties().stream()
                        .flatMap(party -> part(party.role()).stream()
                                .map(as -> new Involved(as, entered(party.role(), party.name(), at))))
                        .toList());
        done(seatings.describe(
                number, profile, DemoAccounts.CASE_MANAGER.actor(accounts), command(number, "describe"), at));
        return profile;
    }

    /** Offers the case to the reviewer, who attests that no tie exists and takes it. */
    void seated(CaseNumber number, DemoAccounts reviewer, Instant at) {
        DisputeProfile profile = described(number, reviewer, at);
        ReviewerId id = new ReviewerId(reviewer.id(accounts));
        done(seatings.offer(
                number,
                id,
                Optional.of("One of the two reviewers of the demonstration who have accounts."),
                DemoAccounts.CASE_MANAGER.actor(accounts),
                command(number, "offer"),
                at));
        List<Attestation.Line> asked =
                Attestation.asked(seekers.dispute(cases.of(number).orElseThrow(), profile));
        Attestation none = new Attestation(
                at, asked.stream().collect(Collectors.toMap(Function.identity(), _ -> Attestation.Answer.NO_TIE)));
        done(seatings.accept(number, none, reviewer.actor(accounts), command(number, "accept"), at));
    }

    private Set<Field> own(DemoAccounts reviewer) {
        return reviewer.qualifications().specialties().stream()
                .flatMap(name -> taxonomy.find(name).stream())
                .collect(Collectors.toSet());
    }

    private Set<Field> fields(SeekingCase seeking, DemoAccounts reviewer) {
        Set<Field> fields = new TreeSet<>(own(reviewer));
        seeking.items()
                .forEach(item ->
                        fields.addAll(suited.forTreatment(item.service()).fields()));
        return fields;
    }

    private static Optional<Involvement> part(PartyRole role) {
        return switch (role) {
            case INJURED_WORKER -> Optional.of(Involvement.EMPLOYEE);
            case WORKERS_ATTORNEY -> Optional.of(Involvement.ATTORNEY_OF_EMPLOYEE);
            case REQUESTING_PHYSICIAN -> Optional.of(Involvement.PHYSICIAN);
            case EMPLOYER -> Optional.of(Involvement.EMPLOYER);
            case CLAIMS_ADMINISTRATOR -> Optional.of(Involvement.CLAIMS_ADMINISTRATOR);
        };
    }

    private PartyId entered(PartyRole role, String name, Instant at) {
        Optional<PartyId> known = parties.now().parties().stream()
                .filter(party -> PartyWords.name(party).equals(name))
                .map(Party::id)
                .findFirst();
        if (known.isPresent()) return known.get();
        PartyId id = new PartyId("party:demonstration " + name);
        parties.give(
                new EnterParty(party(role, id, name)),
                DemoAccounts.CREDENTIALING.id(accounts).toString(),
                new CommandId(UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8))),
                at);
        return id;
    }

    private static Party party(PartyRole role, PartyId id, String name) {
        return switch (role) {
            case INJURED_WORKER, WORKERS_ATTORNEY, REQUESTING_PHYSICIAN -> person(id, name);
            case EMPLOYER, CLAIMS_ADMINISTRATOR -> new Party.Organization(id, name, Set.of(), List.of());
        };
    }

    private static Party person(PartyId id, String name) {
        int space = name.lastIndexOf(' ');
        return new Party.Person(
                id, name.substring(0, space), name.substring(space + 1), Optional.empty(), Set.of(), List.of());
    }

    private static CommandId command(CaseNumber number, String step) {
        return new CommandId(
                UUID.nameUUIDFromBytes(("demonstration/" + number + "/" + step).getBytes(StandardCharsets.UTF_8)));
    }

    private static void done(SeatingAnswer answer) {
        if (!(answer instanceof SeatingAnswer.Done))
            throw new IllegalStateException("a step of the demonstration was answered " + answer);
    }
}
