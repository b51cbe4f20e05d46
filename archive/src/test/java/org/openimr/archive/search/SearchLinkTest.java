package org.openimr.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchLinkTest {
    @Test
    void everything_has_the_empty_link() {
        assertThat(SearchLink.write(SearchRequest.everything())).isEmpty();
        assertThat(SearchLink.read("")).isEqualTo(SearchRequest.everything());
        assertThat(SearchLink.read("?")).isEqualTo(SearchRequest.everything());
    }

    @Test
    void a_link_is_readable_and_its_names_are_permanent() {
        SearchRequest request = SearchRequest.of("\"facet injection\" -opioid")
                .narrow(Facet.YEAR, "2017")
                .narrow(Facet.YEAR, "2016")
                .narrow(Facet.OUTCOME, "upheld")
                .narrow(Facet.SPECIALTY, "Public Health & General Preventive Medicine")
                .narrow(Facet.BASIS, "non-mtus")
                .narrow(Facet.GUIDELINE, "ODG Pain")
                .inOrder(SearchOrder.NEWEST)
                .withPageSize(50)
                .onPage(3);
        assertThat(SearchLink.write(request))
                .isEqualTo("q=%22facet+injection%22+-opioid&outcome=upheld&year=2016&year=2017"
                        + "&specialty=Public+Health+%26+General+Preventive+Medicine&basis=non-mtus&guideline=ODG+Pain"
                        + "&sort=newest&page=3&per=50");
        assertThat(SearchLink.read(SearchLink.write(request))).isEqualTo(request);
    }

    @Test
    void what_is_unknown_or_malformed_gives_the_usual() {
        assertThat(SearchLink.read("?page=0&per=5000&sort=best&colour=red&year=&=&&q&%zz=1&page=-3"))
                .isEqualTo(SearchRequest.everything());
    }

    @Test
    void a_stray_percent_sign_stands_for_itself() {
        assertThat(SearchLink.read("q=50%").text()).isEqualTo("50%");
    }

    @Test
    void widening_undoes_narrowing() {
        SearchRequest request = SearchRequest.of("knee");
        assertThat(request.narrow(Facet.YEAR, "2017").widen(Facet.YEAR, "2017")).isEqualTo(request);
    }

    @Test
    void narrowing_goes_back_to_the_first_page() {
        assertThat(SearchRequest.of("knee").onPage(4).narrow(Facet.YEAR, "2017").page())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void reading_a_written_link_gives_the_request(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            SearchRequest request = SearchRequest.of(text(random).strip());
            for (Facet facet : Facet.values()) {
                for (int n = random.nextInt(3); n > 0; n--) request = request.narrow(facet, "v" + text(random));
            }
            request = request.inOrder(List.of(SearchOrder.values()).get(random.nextInt(3)))
                    .withPageSize(1 + random.nextInt(100))
                    .onPage(1 + random.nextInt(10_000));
            assertThat(SearchLink.read(SearchLink.write(request))).isEqualTo(request);
            assertThat(SearchLink.write(SearchLink.read(SearchLink.write(request))))
                    .isEqualTo(SearchLink.write(request));
        }
    }

    private static String text(Random random) {
        String alphabet = "ab &=?%+#\"'é…𝄞;/\\<>";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) text.appendCodePoint(points[random.nextInt(points.length)]);
        return text.toString();
    }

    @Test
    void half_of_a_character_gives_one_question_with_one_link() { // found by fuzzing: its link was read as another one
        SearchRequest read = SearchLink.read(Map.of("q", List.of("knee \ud83d")));
        assertThat(SearchLink.read(SearchLink.write(read))).isEqualTo(read);
        assertThat(SearchLink.read("q=\ude00").text()).isEqualTo("?");
    }
}
