package org.openimr.server.desk;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.read.SourceParser;

/** What one side relied on, from how it was typed: one citation a line, the schedule's own begin with "MTUS". */
final class TypedBasis {
    private static final String MTUS = "MTUS";

    private TypedBasis() {}

    static Basis of(String typed) {
        List<GuidelineCitation> citations =
                Prose.lines(typed).stream().map(TypedBasis::citation).toList();
        boolean usesMtus = citations.stream().anyMatch(citation -> citation.kind() == Kind.MTUS);
        return citations.isEmpty()
                ? Basis.nothingCited()
                : new Basis(Optional.of(usesMtus), citations, Optional.empty());
    }

    private static GuidelineCitation citation(String line) {
        boolean mtus = line.startsWith(MTUS);
        Kind kind = mtus ? Kind.MTUS : Kind.NON_MTUS;
        String named = mtus ? line.substring(MTUS.length()).strip() : line;
        return new GuidelineCitation(kind, line, SourceParser.parse(kind, named));
    }
}
