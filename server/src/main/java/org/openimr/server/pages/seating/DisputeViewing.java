package org.openimr.server.pages.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.Party;
import org.openimr.process.Role;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.pages.Crumb;
import org.openimr.server.panel.parties.Everyone;

/** Lays out the form by which a dispute is described. */
record DisputeViewing(SoughtCase sought, SeekingCase seeking, Everyone everyone, Taxonomy taxonomy) {
    DisputeView of(DisputeForm form, FieldProposals proposed, UUID command) {
        PartySearch search = new PartySearch(everyone.book().parties());
        return new DisputeView(
                sought.seating().profile().isEmpty() ? "Describe the dispute" : "Describe the dispute again",
                Crumb.trail("Reviewer of " + sought.number(), sought.address(), "The dispute"),
                sought.number().value(),
                sought.view().act().parties(),
                seeking.items().stream().map(DisputedItem::service).toList(),
                new DisputeView.Choice(
                        "condition",
                        ticks(proposed.forCondition(), form.forCondition()),
                        proposed.conditionWhy(),
                        form.conditionMore()),
                new DisputeView.Choice(
                        "treatment",
                        ticks(proposed.forTreatment(), form.forTreatment()),
                        proposed.treatmentWhy(),
                        form.treatmentMore()),
                taxonomy.fields().stream().map(Field::name).toList(),
                form.involved().stream()
                        .sorted(Comparator.comparing(Involved::as))
                        .map(one -> chosen(one, true))
                        .toList(),
                named(form, search),
                form.find(),
                search.of(form.find()).stream()
                        .map(party -> new DisputeView.Found(
                                party.id().value(), PartyWords.name(party), People.toTellApart(party)))
                        .toList(),
                Arrays.stream(Involvement.values())
                        .map(as -> new DisputeView.Part(as.name(), as.printed()))
                        .toList(),
                sought.reader().role() == Role.CREDENTIALING,
                command.toString());
    }

    private static List<DisputeView.Tick> ticks(Set<Field> proposed, Set<Field> chosen) {
        Set<Field> both = new TreeSet<>(proposed);
        both.addAll(chosen);
        return both.stream()
                .map(field -> new DisputeView.Tick(field.name(), chosen.contains(field)))
                .toList();
    }

    private DisputeView.Chosen chosen(Involved one, boolean on) {
        return new DisputeView.Chosen(
                DisputeForm.value(one),
                one.as().printed(),
                everyone.name(one.party()),
                everyone.party(one.party()).map(People::toTellApart).orElse("nobody is entered under this identifier"),
                on);
    }

    /** Whom the applications name, but for those who are chosen already. */
    private List<DisputeView.Named> named(DisputeForm form, PartySearch search) {
        List<DisputeView.Named> named = new ArrayList<>();
        for (var party : seeking.parties()) {
            Involvement as = as(party.role());
            List<Party> matches = search.of(party.name());
            boolean done = matches.stream().anyMatch(one -> form.involved().contains(new Involved(as, one.id())));
            if (done) continue;
            named.add(new DisputeView.Named(
                    party.role().title(),
                    party.name(),
                    matches.stream()
                            .map(one -> chosen(new Involved(as, one.id()), false))
                            .toList()));
        }
        return named;
    }

    private static Involvement as(PartyRole role) {
        return switch (role) {
            case INJURED_WORKER -> Involvement.EMPLOYEE;
            case WORKERS_ATTORNEY -> Involvement.ATTORNEY_OF_EMPLOYEE;
            case REQUESTING_PHYSICIAN -> Involvement.PHYSICIAN;
            case EMPLOYER -> Involvement.EMPLOYER;
            case CLAIMS_ADMINISTRATOR -> Involvement.CLAIMS_ADMINISTRATOR;
        };
    }
}
