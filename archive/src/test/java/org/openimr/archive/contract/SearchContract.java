package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.archive.Fictional.letter;
import static org.openimr.archive.Fictional.mtus;
import static org.openimr.archive.Fictional.outside;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.Fictional;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.GuidelineRelied;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.text.Fragment;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/** What is found, in which order, and how it is shown. The index is filled once; a test that adds has one of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchContract {
    private final Adapter adapter;

    SearchContract(Adapter adapter) {
        this.adapter = adapter;
    }

    private ArchiveIndex index;

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = filled(folder);
    }

    private ArchiveIndex filled(Path folder) {
        ArchiveIndex index = adapter.open(folder);
        index.add(letter(1)
                .decided(LocalDate.of(2016, 12, 20))
                .by("Pain Management")
                .summary("A 50 year old with low back pain after lifting a crate of melons.")
                .upheld(
                        "Lumbar facet injections L4-5",
                        "Facet joint injections are limited to those without radicular signs. The request is not"
                                + " medically necessary.",
                        mtus("Low Back Complaints"))
                .overturned(
                        "MRI of the lumbar spine",
                        "Red flags are recorded. The imaging is medically necessary.",
                        mtus("Low Back Complaints"),
                        outside("Low Back"))
                .published());
        index.add(letter(2)
                .decided(LocalDate.of(2017, 1, 5))
                .by("Orthopedic Surgery", "Sports Medicine")
                .summary("A 31 year old with a knee sprain.")
                .upheld("MRI of the knee", "The joint is stable on examination. Imaging is not medically necessary.")
                .published());
        index.add(letter(3)
                .undated()
                .by()
                .item("Aquatic therapy", Optional.empty(), Optional.empty(), outside("Knee & Leg"))
                .published());
        index.refresh();
        return index;
    }

    @AfterAll
    void close() {
        index.close();
    }

    private void onItsOwn(Path folder, Runnable test) {
        ArchiveIndex shared = index;
        try (ArchiveIndex own = filled(folder)) {
            index = own;
            test.run();
        } finally {
            index = shared;
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "mri                                | 1/2 2/1",
                "MRIs                               | 1/2 2/1",
                "knee mri                           | 2/1",
                "injection                          | 1/1",
                "injected                           | 1/1",
                "knee                               | 2/1 3/1",
                "mri -knee                          | 1/2",
                "mri NOT knee                       | 1/2",
                "-mri                               | 1/1 3/1",
                "aquatic OR \"red flags\"           | 1/2 3/1",
                "\"facet joint\"                    | 1/1",
                "\"joint facet\"                    | ``",
                "facet joint                        | 1/1",
                "\"not medically necessary\"        | 1/1 2/1",
                "\"is medically necessary\"         | 1/2",
                "L4-5                               | 1/1",
                "\"L4 5\"                           | 1/1",
                "melons                             | 1/1 1/2",
                "sports                             | 2/1",
                "\"low back complaints\"            | 1/1 1/2",
                "the mri of a knee                  | 2/1",
                "\"knee orthopedic\"                | ``",
                "(mri OR aquatic) -(lumbar)         | 2/1 3/1",
                "unicorn                            | ``",
                "mri AND                            | 1/2 2/1",
            })
    void finds(String typed, String expected) {
        assertThat(found(SearchRequest.of(typed))).isEqualTo(expected);
    }

    @Test
    void an_empty_query_finds_every_item_newest_first() {
        SearchResult all = result(SearchRequest.everything());
        assertThat(all.items()).isEqualTo(4);
        assertThat(all.rows().stream().map(Finding::place)).containsExactly("3/1", "2/1", "1/1", "1/2");
        assertThat(result(SearchRequest.everything().inOrder(SearchOrder.OLDEST)).rows().stream()
                        .map(Finding::place))
                .containsExactly("1/1", "1/2", "2/1", "3/1");
    }

    @Test
    void a_word_in_the_service_weighs_more_than_the_same_word_in_the_story(@TempDir Path folder) {
        onItsOwn(folder, () -> {
            index.add(
                    letter(4).upheld("Crutches", "An MRI MRI was done before.").published());
            index.refresh();
            assertThat(result(SearchRequest.of("mri")).rows().getLast().id()).isEqualTo(Fictional.id(4));
        });
    }

    @Test
    void narrowing_within_a_facet_adds_and_across_facets_restricts() {
        SearchRequest mri = SearchRequest.of("mri");
        assertThat(found(mri.narrow(Facet.OUTCOME, "overturned"))).isEqualTo("1/2");
        assertThat(found(mri.narrow(Facet.OUTCOME, "overturned").narrow(Facet.OUTCOME, "upheld")))
                .isEqualTo("1/2 2/1");
        assertThat(found(mri.narrow(Facet.OUTCOME, "overturned").narrow(Facet.YEAR, "2017")))
                .isEmpty();
        assertThat(found(SearchRequest.everything().narrow(Facet.YEAR, Facet.NOT_STATED)))
                .isEqualTo("3/1");
        assertThat(found(SearchRequest.everything().narrow(Facet.SPECIALTY, "Sports Medicine")))
                .isEqualTo("2/1");
        assertThat(found(SearchRequest.everything().narrow(Facet.BASIS, "mtus")))
                .isEqualTo("1/1 1/2");
        assertThat(found(SearchRequest.everything().narrow(Facet.BASIS, "nothing-cited")))
                .isEqualTo("2/1");
        assertThat(found(SearchRequest.everything().narrow(Facet.GUIDELINE, "ODG Knee & Leg")))
                .isEqualTo("3/1");
        assertThat(found(SearchRequest.everything().narrow(Facet.GUIDELINE, "no such")))
                .isEmpty();
    }

    @Test
    void a_narrowed_facet_still_counts_its_other_values() {
        SearchResult result = result(SearchRequest.of("mri").narrow(Facet.OUTCOME, "overturned"));
        assertThat(result.items()).isEqualTo(1);
        assertThat(result.facets().get(Facet.OUTCOME))
                .containsExactly(new FacetCount("overturned", 1, true), new FacetCount("upheld", 1, false));
        assertThat(result.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2016", 1, false));
        assertThat(result.split()).isEqualTo(new OutcomeSplit(1, 1, 0));
    }

    @Test
    void a_selected_value_without_items_is_shown_so_that_it_can_be_taken_away() {
        assertThat(result(SearchRequest.of("mri").narrow(Facet.YEAR, "1999"))
                        .facets()
                        .get(Facet.YEAR))
                .containsExactly(
                        new FacetCount("2017", 1, false),
                        new FacetCount("2016", 1, false),
                        new FacetCount("1999", 0, true));
    }

    @Test
    void a_row_says_what_was_decided_and_why_with_the_hits_marked() {
        ItemRow row = result(SearchRequest.of("facet radicular")).rows().getFirst();
        assertThat(row.caseNumber().map(Object::toString)).contains("CM17-0000001");
        assertThat(row.itemNumber()).isEqualTo(1);
        assertThat(row.outcome()).contains(Outcome.UPHELD);
        assertThat(row.decidedIn()).isEqualTo(OptionalInt.of(2016));
        assertThat(row.specialties()).containsExactly("Pain Management");
        assertThat(row.guidelines()).containsExactly(new GuidelineRelied(Kind.MTUS, "MTUS Low Back Complaints"));
        assertThat(joined(row.service())).isEqualTo("Lumbar facet injections L4-5");
        assertThat(Finding.hits(row.service())).containsExactly("facet");
        assertThat(Finding.hits(row.reason())).containsExactly("Facet", "radicular");
        assertThat(joined(row.reason()))
                .isEqualTo("Facet joint injections are limited to those without radicular signs.");
    }

    @Test
    void the_service_in_dispute_is_shown_where_part_was_authorised(@TempDir Path folder) {
        onItsOwn(folder, () -> {
            index.add(letter(5)
                    .upheld("Twelve visits was the original request. Six visits is", "No gain.")
                    .but(i -> new Issue(
                            i.number(),
                            i.service(),
                            Optional.of("Six visits"),
                            i.decision(),
                            i.claimsAdministratorBasis(),
                            i.reviewerBasis(),
                            i.rationale(),
                            i.dependsOn()))
                    .published());
            index.refresh();
            assertThat(joined(
                            result(SearchRequest.of("twelve")).rows().getFirst().service()))
                    .isEqualTo("Six visits");
        });
    }

    @Test
    void what_must_not_occur_is_not_marked() {
        SearchResult result = result(SearchRequest.of("lumbar -(radicular OR \"red balloons\")"));
        assertThat(result.rows().stream().flatMap(r -> Finding.hits(r.reason()).stream()))
                .doesNotContain("Red");
        assertThat(found(SearchRequest.of("lumbar -(radicular OR \"red balloons\")")))
                .isEqualTo("1/2");
    }

    @Test
    void common_words_are_left_out_and_told_unless_there_is_nothing_else() {
        assertThat(result(SearchRequest.of("the knee")).notices())
                .singleElement()
                .asString()
                .startsWith("Common words were left out: the.");
        assertThat(result(SearchRequest.of("of")).items()).isEqualTo(3);
        assertThat(result(SearchRequest.of("of")).notices()).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_gap_or_overlap(@TempDir Path folder) {
        onItsOwn(folder, () -> {
            for (int i = 10; i < 60; i++)
                index.add(letter(i).upheld("Massage", "Knee massage.").published());
            index.refresh();
            SearchRequest request = SearchRequest.of("massage").withPageSize(7);
            List<String> paged = IntStream.rangeClosed(1, 8)
                    .mapToObj(page -> result(request.onPage(page)))
                    .flatMap(r -> r.rows().stream().map(Finding::place))
                    .toList();
            assertThat(paged).hasSize(50).doesNotHaveDuplicates();
            assertThat(result(request).pages()).isEqualTo(8);
            assertThat(result(request.onPage(9)).rows()).isEmpty();
            assertThat(paged)
                    .isEqualTo(result(SearchRequest.of("massage").withPageSize(50)).rows().stream()
                            .map(Finding::place)
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "-", "\"\"", "()", "AND", "- !", "… §"})
    void text_without_a_word_is_refused_with_what_to_do(String typed) {
        assertThat(index.search(SearchRequest.of(typed))).isEqualTo(SearchRefusal.NO_WORDS);
    }

    @Test
    void pages_reach_the_ten_thousandth_item_and_not_further() {
        assertThat(index.search(SearchRequest.everything().withPageSize(100).onPage(100)))
                .isInstanceOf(SearchResult.class);
        assertThat(index.search(SearchRequest.everything().withPageSize(100).onPage(101)))
                .isEqualTo(SearchRefusal.TOO_FAR);
        assertThat(index.search(SearchRequest.everything().onPage(Integer.MAX_VALUE)))
                .isEqualTo(SearchRefusal.TOO_FAR);
    }

    /** Three hundred values, each of two items, and one that is rare wherever the index has parts. */
    @Test
    void values_are_counted_exactly_however_many_there_are_and_a_selected_one_beyond_those_shown(@TempDir Path folder) {
        onItsOwn(folder, () -> {
            for (int i = 1000; i < 1600; i++) {
                index.add(letter(i)
                        .by("Specialty " + i % 300, i % 100 == 0 ? "Rare" : "Usual " + i % 7)
                        .upheld("Brace", "No.")
                        .published());
            }
            index.refresh();
            SearchResult result = result(SearchRequest.of("brace").narrow(Facet.SPECIALTY, "Specialty 299"));
            assertThat(result.items()).isEqualTo(2);
            assertThat(result.facets().get(Facet.SPECIALTY))
                    .contains(new FacetCount("Rare", 6, false), new FacetCount("Specialty 299", 2, true))
                    .hasSize(SearchResult.MOST_VALUES + 1);
        });
    }

    private String found(SearchRequest request) {
        return Finding.places(result(request));
    }

    private SearchResult result(SearchRequest request) {
        return Finding.result(index, request);
    }

    private static String joined(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
