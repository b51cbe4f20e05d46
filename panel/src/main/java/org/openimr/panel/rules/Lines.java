package org.openimr.panel.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.ties.Tie;

/** The lines of an attestation. */
final class Lines {
    private static final List<Tie.Nature> NATURES =
            List.of(Tie.Nature.PROFESSIONAL, Tie.Nature.FAMILIAL, Tie.Nature.FINANCIAL);

    private Lines() {}

    /** All that a dispute asks: each nature of tie to each kind of party that it knows, in the order of the law. */
    static List<Attestation.Line> of(Dispute dispute) {
        return dispute.involved().stream()
                .map(Involved::as)
                .distinct()
                .sorted()
                .flatMap(to -> NATURES.stream().map(nature -> new Attestation.Line(nature, to)))
                .toList();
    }

    /** "familial to the employer, financial to the insurer", in the order of the law. */
    static String printed(Collection<Attestation.Line> lines) {
        return sorted(lines)
                .map(line -> line.nature().name().toLowerCase(Locale.ROOT) + " to "
                        + line.to().printed())
                .collect(Collectors.joining(", "));
    }

    private static Stream<Attestation.Line> sorted(Collection<Attestation.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(Attestation.Line::to)
                        .thenComparingInt(line -> NATURES.indexOf(line.nature())));
    }
}
