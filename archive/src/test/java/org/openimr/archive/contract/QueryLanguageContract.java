package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.archive.Fictional.letter;
import static org.openimr.archive.Fictional.mtus;
import static org.openimr.archive.Fictional.outside;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.text.Fragment;

/** Fields, ranges, beginnings, near words, synonyms, mistyped words, and the facets of what was understood. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueryLanguageContract {
    private final Adapter adapter;
    private ArchiveIndex index;

    QueryLanguageContract(Adapter adapter) {
        this.adapter = adapter;
    }

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = adapter.open(folder);
        index.add(letter(1)
                .decided(LocalDate.of(2015, 6, 30))
                .by("Pain Management")
                .summary("A 50 year old with back pain after lifting a crate of melons.")
                .upheld(
                        "Lumbar epidural steroid injection at L4-5",
                        "No radiculopathy is recorded at the level asked for.",
                        mtus("Low Back Complaints"))
                .overturned(
                        "Ultram 50mg #60", "Function improved with the drug.", mtus("Chronic Pain Medical Treatment"))
                .published());
        index.add(letter(2)
                .decided(LocalDate.of(2016, 1, 1))
                .by("Orthopedic Surgery")
                .summary("A 31 year old with a sprained left knee; an ESI was never given.")
                .upheld("MRI of the left knee", "The joint is stable.", outside("Knee & Leg"))
                .published());
        index.add(letter(3)
                .decided(LocalDate.of(2017, 12, 31))
                .by("Physical Medicine and Rehabilitation")
                .summary("A 44 year old after a fall from a ladder.")
                .overturned("Physical therapy, 6 visits, right shoulder", "Visits are within what is recommended.")
                .published());
        index.refresh();
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "service:knee                      | 2/1",
                "summary:knee                      | 2/1",
                "rationale:knee                    | ``",
                "rationale:\"level asked for\"   | 1/1",
                "summary:melons -service:ultram    | 1/1",
                "service:(knee OR shoulder)        | 2/1 3/1",
                "cites:chronic-pain-2016 | 1/2",
                "cites:chronic                     | 1/2",
                "cites:odg/knee-and-leg            | 2/1",
                "cites:odg*                        | 2/1",
                "cited:chronic-pain-2016           | 1/2",
                "cited:chronic                     | ``",
                "cited:odg/knee-and-leg            | 2/1",
                "cited:odg                         | ``",
                "specialty:pain                    | 1/1 1/2",
                "specialty:\"physical medicine\" | 3/1",
                "specialty:ortho*                  | 2/1",
                "outcome:overturned                | 1/2 3/1",
                "year:2016                         | 2/1",
                "year:2015..2016                   | 1/1 1/2 2/1",
                "year:2016..                       | 2/1 3/1",
                "year:..2015                       | 1/1 1/2",
                "decided:2015-06-30..2016-01-01    | 1/1 1/2 2/1",
                "decided:2015-07..2016-01          | 2/1",
                "decided:2017-12-31                | 3/1",
                "decided:2018-01-01..              | ``",
                "level:L5                          | 1/1",
                "level:L4-5                        | 1/1",
                "level:L3-4                        | ``",
                "side:left                         | 2/1",
                "side:bilateral                    | ``",
                "part:shoulder                     | 3/1",
                "part:lumbar                       | 1/1",
                "part:\"low back\"               | 1/1",
                "drug:tramadol                     | 1/2",
                "drug:opioid                       | 1/2",
                "drug:tram*                        | 1/2",
                "category:injection                | 1/1",
                "category:injection/epidural-steroid | 1/1",
                "category:\"physical therapy\"   | 3/1",
                "case:CM17-0000002                 | 2/1",
                "case:cm17*                        | 1/1 1/2 2/1 3/1",
                "-year:2015                        | 2/1 3/1",
                "knee OR drug:opioid               | 1/2 2/1",
                "lumb*                             | 1/1",
                "injection*                        | 1/1",
                "-lumb*                            | 1/2 2/1 3/1",
                "service:phys*                     | 3/1",
                "rationale:phys*                   | ``",
                "\"epidural injection\"~1        | 1/1",
                "\"epidural injection\"          | ``",
                "\"lifting melons\"~4            | 1/1 1/2",
                "\"lifting melons\"~2            | ``",
                "ESI                               | 1/1 2/1",
                "\"ESI\"                         | 2/1",
                "exact:ESI                         | 2/1",
                "service:ESI                       | 1/1",
                "epidural steroid injection        | 1/1",
                "PT                                | 3/1",
                "PT shoulder                       | 3/1",
                "physiotherapy                     | 3/1",
                "tramadol                          | 1/2",
                "magnetic resonance imaging        | 2/1",
                "-ESI                              | 1/2 3/1",
            })
    void finds(String typed, String expected) {
        assertThat(found(SearchRequest.of(typed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year:soon",
                "decided:2016-13-01",
                "outcome:denied",
                "side:up",
                "level:knee",
                "colour:knee",
                "year:199*"
            })
    void what_a_field_cannot_be_is_told_and_searched_as_words(String typed) {
        SearchResult result = result(SearchRequest.of(typed));
        assertThat(result.notices())
                .isNotEmpty()
                .first()
                .asString()
                .containsAnyOf("Write " + typed.substring(0, typed.indexOf(':')), "no field");
        assertThat(result.items()).isEqualTo(typed.startsWith("level") ? 1 : 0);
    }

    @Test
    void synonyms_are_told_with_the_way_to_search_without_them() {
        assertThat(result(SearchRequest.of("ESI")).notices())
                .singleElement()
                .asString()
                .startsWith("“ESI” was also searched for as “epidural steroid injection”")
                .endsWith("Put it in quotation marks to search only for what you typed.");
        assertThat(result(SearchRequest.of("\"ESI\"")).notices()).isEmpty();
    }

    @Test
    void what_synonyms_and_beginnings_found_is_marked() {
        assertThat(hits(SearchRequest.of("ESI -ultram -knee"))).containsExactly("epidural", "steroid", "injection");
        assertThat(hits(SearchRequest.of("lumb* injection*"))).containsExactly("Lumbar", "injection");
        assertThat(hits(SearchRequest.of("\"epidural injection\"~1"))).containsExactly("epidural", "injection");
        assertThat(hits(SearchRequest.of("category:injection"))).isEmpty();
    }

    @Test
    void a_mistyped_word_is_mended_where_there_would_be_nothing_and_told() {
        SearchResult result = result(SearchRequest.of("shuolder thrapy"));
        assertThat(result.items()).isEqualTo(1);
        assertThat(result.request().text()).isEqualTo("shuolder thrapy");
        assertThat(result.meant()).contains("shoulder therapy");
        assertThat(result.notices()).first().asString().contains("“shoulder” and “therapy” was searched for instead");
        assertThat(result.rows().getFirst().service().stream()
                        .filter(Fragment::hit)
                        .map(Fragment::text))
                .containsExactly("therapy", "shoulder");
    }

    @Test
    void a_word_in_quotation_marks_is_never_mended() {
        SearchResult result = result(SearchRequest.of("\"shuolder\""));
        assertThat(result.items()).isZero();
        assertThat(result.meant()).isEmpty();
        assertThat(result.notices()).isEmpty();
    }

    @Test
    void a_word_like_no_other_is_not_mended() {
        assertThat(result(SearchRequest.of("xylophone")).meant()).isEmpty();
    }

    @Test
    void a_mended_word_that_finds_nothing_either_is_only_proposed() {
        SearchResult result = result(SearchRequest.of("shuolder melons"));
        assertThat(result.items()).isZero();
        assertThat(result.meant()).contains("shoulder melons");
        assertThat(result.notices()).containsExactly("Did you mean “shoulder”?");
    }

    @Test
    void what_was_understood_is_counted_and_narrows() {
        SearchResult all = result(SearchRequest.everything());
        assertThat(all.facets().get(Facet.TREATMENT))
                .contains(
                        new FacetCount("injection", 1, false),
                        new FacetCount("injection/epidural-steroid", 1, false),
                        new FacetCount("drug/opioid", 1, false));
        assertThat(all.facets().get(Facet.PART))
                .contains(new FacetCount("low-back", 1, false), new FacetCount("not-stated", 1, false));
        assertThat(all.facets().get(Facet.SECTION)).contains(new FacetCount("odg/knee-and-leg", 1, false));
        assertThat(all.facets().get(Facet.DRUG_CLASS))
                .containsExactly(new FacetCount("not-stated", 3, false), new FacetCount("opioid", 1, false));
        assertThat(found(SearchRequest.everything().narrow(Facet.TREATMENT, "injection")))
                .isEqualTo("1/1");
        assertThat(found(SearchRequest.everything().narrow(Facet.PART, "knee").narrow(Facet.PART, "shoulder")))
                .isEqualTo("2/1 3/1");
    }

    @Test
    void a_row_says_what_was_asked_for() {
        assertThat(result(SearchRequest.of("category:injection"))
                        .rows()
                        .getFirst()
                        .treatment())
                .contains("injection/epidural-steroid");
    }

    @Test
    void rows_can_be_ordered_by_case() {
        assertThat(result(SearchRequest.everything().inOrder(SearchOrder.CASE)).rows().stream()
                        .map(Finding::place))
                .containsExactly("1/1", "1/2", "2/1", "3/1");
    }

    private List<String> hits(SearchRequest request) {
        return Finding.hits(result(request).rows().getFirst().service());
    }

    private String found(SearchRequest request) {
        return Finding.places(result(request));
    }

    private SearchResult result(SearchRequest request) {
        return Finding.result(index, request);
    }
}
