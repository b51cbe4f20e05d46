package org.openimr.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.AvailabilityCommand;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.log.CommandId;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.register.RegisterAnswer;

/** Takes the file of one fictional reviewer through its years, by commands like anyone's. */
final class DemoReviewer {
    private final Register register;
    private final Author staff;
    private final Instant now;
    private final ReviewerId id;
    private final String given;
    private final String family;
    private int commands;

    /** @param staff  who keeps the register */
    DemoReviewer(Register register, Author staff, Instant now, ReviewerId id, String given, String family) {
        this.register = register;
        this.staff = staff;
        this.now = now;
        this.id = id;
        this.given = given;
        this.family = family;
    }

    ReviewerId id() {
        return id;
    }

    /** Calendar date in California. */
    LocalDate day(int daysAgo) {
        return CaliforniaTime.dayOf(at(daysAgo));
    }

    DemoCredentials verified(int daysAgo) {
        return new DemoCredentials(family, day(daysAgo), staff.account());
    }

    /** @param npi  fictional: NPPES gives out numbers that begin with 1 */
    DemoReviewer enrolled(int daysAgo, Degree degree, String npi) {
        return staff(
                daysAgo,
                new EnrolReviewer(
                        id,
                        new Person(
                                new PartyId("reviewer:" + id.value()),
                                given,
                                family,
                                Optional.empty(),
                                Set.of(new RegisterNumber(RegisterNumber.Kind.NPI, npi)),
                                List.of(new Address(
                                        Math.floorMod(family.hashCode(), 900) + 100 + " Invented Way",
                                        "Nowhere",
                                        "CA",
                                        "00000",
                                        During.always()))),
                        degree));
    }

    DemoReviewer recorded(int daysAgo, List<? extends Credential> usual, Credential... others) {
        List<RegisterCommand> records = new ArrayList<>();
        for (Credential credential : others) records.add(new RecordCredential(id, credential));
        for (Credential credential : usual) records.add(new RecordCredential(id, credential));
        return staff(daysAgo, records.toArray(RegisterCommand[]::new));
    }

    DemoReviewer takes(int daysAgo, int open, int weekly, String... languages) {
        return staff(daysAgo, new SetCapacity(id, new Capacity(open, weekly)), new SetLanguages(id, Set.of(languages)));
    }

    DemoReviewer staff(int daysAgo, RegisterCommand... given) {
        return give(daysAgo, staff, given);
    }

    /** By the reviewer, who has an account. */
    DemoReviewer self(int daysAgo, AvailabilityCommand... given) {
        return give(daysAgo, new Author.Self(id.value().toString(), id), given);
    }

    private DemoReviewer give(int daysAgo, Author by, RegisterCommand... given) {
        Instant at = at(daysAgo);
        List<RegisterOrder> orders = Arrays.stream(given)
                .map(command -> new RegisterOrder(command, at, by))
                .toList();
        RegisterAnswer answer = register.giveAll(orders, command(), at);
        if (!(answer instanceof RegisterAnswer.Done)) {
            throw new IllegalStateException(
                    "the demonstration's own file of " + family + " was not kept: it was answered " + answer);
        }
        return this;
    }

    private Instant at(int daysAgo) {
        return now.minus(Duration.ofDays(daysAgo));
    }

    private CommandId command() {
        String name = "demonstration/reviewer/" + family + "/" + ++commands;
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
