package org.openimr.server.pages.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.SeatingRefusal;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.pages.RefusalView;

/**
 * A dispute as it is being described.
 *
 * @param conditionMore  typed; a field or nothing
 * @param find           typed, to look for a party
 */
record DisputeForm(
        Set<Field> forCondition,
        Set<Field> forTreatment,
        Set<Involved> involved,
        String conditionMore,
        String treatmentMore,
        String find) {
    private static final String AS = "as|";

    static DisputeForm of(DisputeProfile profile) {
        return new DisputeForm(
                profile.forCondition(), profile.forTreatment(), new LinkedHashSet<>(profile.involved()), "", "", "");
    }

    /** With everything that the lists propose. */
    static DisputeForm of(FieldProposals proposed) {
        return new DisputeForm(proposed.forCondition(), proposed.forTreatment(), Set.of(), "", "", "");
    }

    /** What was sent; a typed field that is known is taken at once. */
    static DisputeForm of(Sent sent, Taxonomy taxonomy) {
        Set<Field> condition = fields(sent.all("condition"), taxonomy);
        Set<Field> treatment = fields(sent.all("treatment"), taxonomy);
        return new DisputeForm(
                condition,
                treatment,
                involved(sent),
                taken(sent.value("condition-more"), condition, taxonomy),
                taken(sent.value("treatment-more"), treatment, taxonomy),
                sent.value("find"));
    }

    private static Set<Field> fields(List<String> names, Taxonomy taxonomy) {
        Set<Field> fields = new TreeSet<>();
        names.forEach(name -> taxonomy.find(name).ifPresent(fields::add));
        return fields;
    }

    private static String taken(String typed, Set<Field> into, Taxonomy taxonomy) {
        Optional<Field> field = typed.isEmpty() ? Optional.empty() : taxonomy.find(typed);
        field.ifPresent(into::add);
        return field.isPresent() ? "" : typed;
    }

    private static Set<Involved> involved(Sent sent) {
        Set<Involved> involved = new LinkedHashSet<>();
        sent.all("involved").forEach(value -> {
            int at = value.indexOf('|');
            if (at > 0)
                involved(value.substring(0, at), value.substring(at + 1)).ifPresent(involved::add);
        });
        sent.values().forEach((name, parts) -> {
            if (name.startsWith(AS))
                parts.forEach(
                        part -> involved(part, name.substring(AS.length())).ifPresent(involved::add));
        });
        return involved;
    }

    private static Optional<Involved> involved(String part, String party) {
        return Arrays.stream(Involvement.values())
                .filter(as -> as.name().equals(part) && !party.isBlank())
                .findFirst()
                .map(as -> new Involved(as, new PartyId(party)));
    }

    /** As the form sends it. */
    static String value(Involved one) {
        return one.as().name() + "|" + one.party();
    }

    /** Why it cannot be saved as it is; empty where it can. */
    Optional<RefusalView> lacking() {
        for (String typed : List.of(conditionMore, treatmentMore)) {
            if (!typed.isEmpty()) return Optional.of(RefusalView.of(new SeatingRefusal.FieldNotKnown(typed).words()));
        }
        return forCondition.isEmpty() || forTreatment.isEmpty()
                ? Optional.of(SeatingRefusals.noField())
                : Optional.empty();
    }

    DisputeProfile profile() {
        return new DisputeProfile(forCondition, forTreatment, new ArrayList<>(involved));
    }
}
