package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HeadingsTest {
    @TestFactory
    Stream<DynamicTest> a_heading_is_placed_in_the_tree_and_counted() throws IOException {
        return Asked.rows("fictional-headings.tsv")
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> {
                    UnderstoodItem item = Asked.heading(row.getFirst());
                    assertThat(List.of(Asked.category(item), Asked.quantity(item)))
                            .isEqualTo(row.subList(1, 3));
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_derived_from_a_heading_stands_there_word_for_word() throws IOException {
        return Asked.rows("fictional-headings.tsv")
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> {
                    String heading = row.getFirst();
                    UnderstoodItem item = Asked.heading(heading);
                    Stream.of(
                                    item.category().stream(),
                                    item.quantity().stream(),
                                    item.refills().stream(),
                                    item.places().parts().stream(),
                                    item.places().sides().stream(),
                                    item.places().levels().stream(),
                                    item.drugs().stream().map(DrugAsked::name),
                                    item.drugs().stream().flatMap(drug -> drug.strength().stream()))
                            .flatMap(all -> all)
                            .map(Derived::from)
                            .forEach(from -> {
                                String words = from.where()
                                        .words(
                                                Asked.letter(heading),
                                                Asked.letter(heading).issues().getFirst())
                                        .orElseThrow();
                                assertThat(words).isNotBlank();
                                assertThat(heading).contains(words);
                            });
                }));
    }
}
