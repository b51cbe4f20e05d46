package org.openimr.bench.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;

/**
 * A disputed item as the other sides keep it: the same words to search and the same values to count as the archive, and
 * what a row shows.
 *
 * @param sections  all that is searched
 */
record FlatItem(
        String id,
        int number,
        String service,
        String rationale,
        List<String> sections,
        Map<Facet, List<String>> facets) {

    static List<FlatItem> of(GeneratedDetermination letter) {
        return of(letter.determination());
    }

    static List<FlatItem> of(Determination determination) {
        String id = determination.caseNumber().orElseThrow().value();
        List<UnderstoodItem> understood = Lexicon.builtIn().understanding().of(determination);
        return IntStream.range(0, understood.size())
                .mapToObj(i -> of(id, determination, determination.issues().get(i), understood.get(i)))
                .toList();
    }

    private static FlatItem of(String id, Determination determination, Issue item, UnderstoodItem understood) {
        return new FlatItem(
                id,
                item.number(),
                item.service(),
                item.rationale().orElse(""),
                sections(determination, item),
                ItemFacets.of(determination, item, understood));
    }

    /** The values of a facet in one string, for a row. */
    String shown(Facet facet) {
        return String.join("; ", facets.getOrDefault(facet, List.of()));
    }

    private static List<String> sections(Determination determination, Issue item) {
        return Stream.of(
                        Stream.of(item.service()),
                        item.rationale().stream(),
                        citations(item.claimsAdministratorBasis()),
                        citations(item.reviewerBasis()),
                        determination.reviewer().specialties().stream(),
                        determination.reviewer().subspecialties().stream(),
                        Stream.of(determination.summary().text()))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> citations(Optional<Basis> basis) {
        return basis.stream().flatMap(b -> b.citations().stream()).map(GuidelineCitation::text);
    }
}
