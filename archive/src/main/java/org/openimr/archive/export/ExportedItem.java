package org.openimr.archive.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/**
 * One disputed item as a row. What the letter gives stands beside what was derived from it.
 *
 * @param item       place in its letter, from 1
 * @param category   path in the tree of services, derived
 * @param cited      keys of the sections the utilization review relied on, derived
 * @param relied     keys of the sections the expert reviewer relied on, derived
 * @param dependsOn  number of the item that this one falls with, derived
 */
public record ExportedItem(
        PublishedId id,
        int item,
        Optional<LocalDate> decidedOn,
        LocalDate publishedOn,
        Optional<Outcome> outcome,
        String service,
        Optional<String> serviceInDispute,
        Optional<String> category,
        List<String> bodyParts,
        List<String> levels,
        List<String> sides,
        List<String> drugs,
        Optional<String> quantity,
        OptionalInt dependsOn,
        List<String> cited,
        List<String> relied,
        List<String> specialties,
        Optional<String> rationale) {

    public ExportedItem {
        bodyParts = List.copyOf(bodyParts);
        levels = List.copyOf(levels);
        sides = List.copyOf(sides);
        drugs = List.copyOf(drugs);
        cited = List.copyOf(cited);
        relied = List.copyOf(relied);
        specialties = List.copyOf(specialties);
    }

    /** An item of a letter, and what was understood of it. */
    public static ExportedItem of(PublishedDetermination published, Issue item, UnderstoodItem understood) {
        if (item.number() != understood.number()) throw new IllegalArgumentException("two different items");
        Determination letter = published.determination();
        return new ExportedItem(
                published.id(),
                item.number(),
                letter.dates().decisionDate(),
                published.publishedOn(),
                item.decision(),
                item.service(),
                item.serviceInDispute(),
                understood.category().map(one -> one.value().id()),
                understood.places().parts().stream()
                        .map(one -> one.value().printed())
                        .toList(),
                understood.places().levels().stream()
                        .map(one -> one.value().toString())
                        .toList(),
                understood.places().sides().stream()
                        .map(one -> one.value().name().toLowerCase(Locale.ROOT))
                        .toList(),
                understood.drugs().stream()
                        .flatMap(drug -> drug.ingredients().stream().sorted())
                        .distinct()
                        .toList(),
                understood.quantity().map(one -> one.value().toString()),
                understood.dependsOn().map(one -> OptionalInt.of(one.value())).orElse(OptionalInt.empty()),
                keys(understood.claimsAdministratorCited()),
                keys(understood.reviewerCited()),
                letter.reviewer().specialties(),
                item.rationale());
    }

    private static List<String> keys(List<Derived<CitedSection>> cited) {
        return cited.stream().map(one -> one.value().key()).distinct().toList();
    }

    /** Where a person reads it, below the address of the archive. */
    public String path() {
        return "/decisions/" + id + "#item-" + item;
    }
}
