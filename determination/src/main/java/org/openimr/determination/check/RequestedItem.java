package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Count;
import org.openimr.determination.prose.Dose;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.SpineLevel;

/**
 * A disputed item as it was requested.
 *
 * @param number        in the application, from 1; the letter's item has the same
 * @param service       as the request for authorization words it
 * @param requestedOn   day of the request for authorization
 * @param quantity      pieces, visits or repetitions asked for and still disputed
 * @param parts         body parts
 * @param sides         of the body
 * @param levels        of the spine
 * @param drug          name of the drug
 * @param dose          strength of the drug
 * @param givenBefore   visits of this kind already given for the injury
 * @param terminated    withdrawn, authorized or settled: no longer to be decided
 * @param evidence      the reviewer's evidence record
 * @param fill          for a drug under the formulary
 */
public record RequestedItem(
        int number,
        String service,
        LocalDate requestedOn,
        OptionalInt quantity,
        Set<BodyPart> parts,
        Set<Laterality> sides,
        Set<SpineLevel> levels,
        Optional<String> drug,
        Optional<Dose> dose,
        OptionalInt givenBefore,
        boolean terminated,
        Optional<EvidenceRecord> evidence,
        Optional<DrugFill> fill) {
    public RequestedItem {
        if (number < 1) throw new IllegalArgumentException("items are numbered from 1: " + number);
        // In their own order: a message names them, and one letter gets one message.
        parts = Collections.unmodifiableSet(new TreeSet<>(parts));
        sides = Collections.unmodifiableSet(new TreeSet<>(sides));
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
    }

    /** What the words of a request say of quantity, body part, side, level and strength. */
    public static RequestedItem read(int number, String service, LocalDate requestedOn) {
        return new RequestedItem(
                number,
                service,
                requestedOn,
                Count.in(service).stream()
                        .map(Seen::what)
                        .mapToInt(Count::number)
                        .findFirst(),
                BodyPart.allIn(service),
                Laterality.allIn(service),
                SpineLevel.allIn(service),
                Optional.empty(),
                Dose.in(service).stream().map(Seen::what).findFirst(),
                OptionalInt.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    public RequestedItem with(EvidenceRecord record) {
        return new RequestedItem(
                number,
                service,
                requestedOn,
                quantity,
                parts,
                sides,
                levels,
                drug,
                dose,
                givenBefore,
                terminated,
                Optional.of(record),
                fill);
    }
}
