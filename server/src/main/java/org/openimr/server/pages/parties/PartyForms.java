package org.openimr.server.pages.parties;

import static org.openimr.server.pages.parties.EntryField.Control.SELECTION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.panel.parties.AcademicWork;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyCommand.CorrectParty;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyCommand.EstablishAcademicWork;
import org.openimr.panel.parties.PartyCommand.NameReviewOrganization;
import org.openimr.panel.parties.PartyCommand.RevokeAcademicWork;
import org.openimr.panel.parties.PartyCommand.RevokeReviewOrganization;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.parties.intake.EntryReader;
import org.openimr.panel.register.intake.ImportProblem;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.pages.parties.EntryForm.Asked;
import org.openimr.server.pages.parties.EntryForm.Group;

/** Forms about one party. */
final class PartyForms {
    private static final String REASON = "reason";
    private static final String SOURCE = "source";
    private static final List<String> OF_AN_ADDRESS = List.of("street", "city", "state", "zip", "first", "last");

    static final EntryField SOURCE_FIELD = EntryField.text(
                    SOURCE, "How this is known", "The document, register or statement that shows it.")
            .needed();

    private PartyForms() {}

    /** @param fresh  names the new party: always the same for the same form that was sent */
    static EntryForm enter(boolean person, Function<Map<String, String>, PartyId> fresh) {
        return new EntryForm(
                person ? "Enter a person" : "Enter an organization",
                person
                        ? "A physician, an officer, a relative: anyone to whom a tie may lead. Reviewers are enrolled in the register."
                        : "An employer, insurer, medical group, maker. A drug, a device or a procedure is entered here too.",
                groups(person, 1, false),
                person ? "Enter this person" : "Enter this organization",
                Map.of(),
                typed -> party(typed, person, fresh.apply(typed), 1, EnterParty::new));
    }

    static EntryForm correct(Party party) {
        boolean person = PartyWords.isPerson(party);
        int addresses = party.addresses().size() + 1;
        return new EntryForm(
                "Correct " + PartyWords.name(party),
                "What stood there before stays in the history. Give an address that is over its last day instead of taking it"
                        + " out: ties are searched over time.",
                groups(person, addresses, true),
                "Correct this entry",
                preset(party),
                typed -> party(
                        typed,
                        person,
                        party.id(),
                        addresses,
                        read -> new CorrectParty(
                                read, typed.getOrDefault(REASON, "").strip())));
    }

    private static List<Group> groups(boolean person, int addresses, boolean reason) {
        List<Group> groups = new ArrayList<>();
        List<EntryField> who = new ArrayList<>();
        if (person) {
            who.add(EntryField.text("given", "Given names", ""));
            who.add(EntryField.text("family", "Family name", "With a suffix such as Jr.")
                    .needed());
            who.add(EntryField.day("born", "Day of birth", "Tells namesakes apart, if it is known."));
        } else {
            who.add(EntryField.text("name", "Name", "").needed());
        }
        groups.add(new Group("", who));
        groups.add(new Group(
                "Numbers",
                List.of(
                        EntryField.text("npi", "National provider identifier", "Ten digits; several with semicolons."),
                        EntryField.text("tax", "Tax number", "Nine digits; several with semicolons."),
                        EntryField.text("license", "License", "As in CA G 99999; several with semicolons."))));
        for (int i = 0; i < addresses; i++) groups.add(address(i, addresses));
        if (reason)
            groups.add(new Group(
                    "Why",
                    List.of(EntryField.text(REASON, "Reason", "What was wrong, or what changed.")
                            .needed())));
        return groups;
    }

    private static Group address(int place, int of) {
        String title = of == 1 ? "Address" : place == of - 1 ? "One more address" : "Address " + (place + 1);
        return new Group(
                title,
                List.of(
                        EntryField.text("street-" + place, "Street", "With number and suite."),
                        EntryField.text("city-" + place, "City", ""),
                        EntryField.text("state-" + place, "State", "Two letters or its name."),
                        EntryField.text("zip-" + place, "ZIP code", ""),
                        EntryField.day("first-" + place, "First day there", "Empty if it is not known."),
                        EntryField.day("last-" + place, "Last day there", "Empty while it goes on.")));
    }

    private static Map<String, String> preset(Party party) {
        Map<String, String> preset = new HashMap<>();
        switch (party) {
            case Party.Person person -> {
                preset.put("given", person.given());
                preset.put("family", person.family());
                preset.put("born", person.born().map(Object::toString).orElse(""));
            }
            case Party.Organization organization -> preset.put("name", organization.name());
        }
        preset.put("npi", numbers(party, RegisterNumber.Kind.NPI));
        preset.put("tax", numbers(party, RegisterNumber.Kind.TAX));
        preset.put("license", numbers(party, RegisterNumber.Kind.LICENSE));
        for (int i = 0; i < party.addresses().size(); i++) {
            Address address = party.addresses().get(i);
            preset.put("street-" + i, address.street());
            preset.put("city-" + i, address.city());
            preset.put("state-" + i, address.state());
            preset.put("zip-" + i, address.zip());
            preset.put(
                    "first-" + i, address.when().first().map(Object::toString).orElse(""));
            preset.put("last-" + i, address.when().last().map(Object::toString).orElse(""));
        }
        return preset;
    }

    private static String numbers(Party party, RegisterNumber.Kind kind) {
        return party.numbers().stream()
                .filter(number -> number.kind() == kind)
                .map(RegisterNumber::value)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Asked party(
            Map<String, String> typed,
            boolean person,
            PartyId id,
            int addresses,
            Function<Party, PartyCommand> command) {
        List<ImportProblem> problems = new ArrayList<>();
        List<Address> read = new ArrayList<>();
        for (int i = 0; i < addresses; i++) {
            EntryReader reader = EntryReader.of(ofAddress(typed, i));
            read.addAll(reader.address());
            for (ImportProblem problem : reader.problems()) problems.add(at(problem, i));
        }
        EntryReader reader = EntryReader.of(typed);
        Optional<Party> party = person ? reader.person(id, read) : reader.organization(id, read);
        problems.addAll(reader.problems());
        return party.isPresent() && problems.isEmpty()
                ? new Asked.Give(command.apply(party.get()))
                : new Asked.Faulty(problems, List.of());
    }

    private static Map<String, String> ofAddress(Map<String, String> typed, int place) {
        Map<String, String> fields = new HashMap<>();
        for (String name : OF_AN_ADDRESS) fields.put(name, typed.getOrDefault(name + "-" + place, ""));
        return fields;
    }

    private static ImportProblem at(ImportProblem problem, int place) {
        return new ImportProblem(
                problem.line(),
                problem.column().map(name -> name + "-" + place),
                problem.code(),
                problem.what(),
                problem.remedy());
    }

    static EntryForm academicWork(PartyId party, String name) {
        return new EntryForm(
                "Where " + name + " works as an expert",
                "Of an expert at such a center the status of a contracting provider is no financial tie,"
                        + " Lab. Code 139.5(d)(6).",
                List.of(new Group(
                        "",
                        List.of(
                                EntryField.chosen(
                                        "kind",
                                        SELECTION,
                                        "The center is",
                                        Arrays.stream(AcademicWork.Kind.values())
                                                .map(kind -> EntryField.Choice.of(kind.name(), "an " + kind.printed()))
                                                .toList()),
                                EntryField.text("center", "Name of the center", "")
                                        .needed(),
                                SOURCE_FIELD))),
                "Note it",
                Map.of(),
                typed -> {
                    EntryReader reader = EntryReader.of(typed);
                    Optional<String> center = reader.text("center");
                    Optional<String> source = reader.text(SOURCE);
                    AcademicWork.Kind kind = Arrays.stream(AcademicWork.Kind.values())
                            .filter(one -> one.name().equals(typed.get("kind")))
                            .findFirst()
                            .orElse(AcademicWork.Kind.ACADEMIC_MEDICAL_CENTER);
                    return reader.isWhole()
                            ? new Asked.Give(new EstablishAcademicWork(
                                    party, new AcademicWork(kind, center.orElseThrow()), source.orElseThrow()))
                            : new Asked.Faulty(reader.problems(), List.of());
                });
    }

    static EntryForm noAcademicWork(PartyId party, String name) {
        return said(
                "Revoke that " + name + " works at the center",
                "From now on the exception of Lab. Code 139.5(d)(6) does not apply. The history keeps that it did.",
                EntryField.text(REASON, "Reason", "").needed(),
                "Revoke it",
                reason -> new RevokeAcademicWork(party, reason));
    }

    static EntryForm reviewOrganization(PartyId party, String name) {
        return said(
                "Is " + name + " the review organization?",
                "Its payments for reviews are the fee, which is no financial tie, Lab. Code 139.5(d)(6).",
                SOURCE_FIELD,
                "Yes, note it",
                source -> new NameReviewOrganization(party, source));
    }

    static EntryForm noReviewOrganization(PartyId party, String name) {
        return said(
                "Revoke that " + name + " is the review organization",
                "From now on its payments count as those of any other. The history keeps that they did not.",
                EntryField.text(REASON, "Reason", "").needed(),
                "Revoke it",
                reason -> new RevokeReviewOrganization(party, reason));
    }

    /** With one thing to say. */
    static EntryForm said(
            String title, String lead, EntryField field, String button, Function<String, PartyCommand> command) {
        return new EntryForm(title, lead, List.of(new Group("", List.of(field))), button, Map.of(), typed -> {
            EntryReader reader = EntryReader.of(typed);
            return reader.text(field.name())
                    .<Asked>map(text -> new Asked.Give(command.apply(text)))
                    .orElseGet(() -> new Asked.Faulty(reader.problems(), List.of()));
        });
    }
}
