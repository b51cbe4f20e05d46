package org.openimr.server.panel.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.pseudonym.Pseudonym;
import org.openimr.panel.pseudonym.ShownTable;
import org.openimr.server.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every case is a copy of a fictional one of the demonstration under another number. */
class ReviewerOutcomesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("statistics.smallest-cell", "3"));

    private static int last;

    private static void decided(ReviewerId reviewer, int cases) {
        JdbcClient jdbc = SERVER.part(JdbcClient.class);
        for (int i = 0; i < cases; i++) {
            String number = "CM98-%07d".formatted(++last);
            jdbc.sql("insert into published_determination (number, determination, published_at)"
                            + " select ?, determination, published_at from published_determination"
                            + " order by published_at, number limit 1")
                    .param(number)
                    .update();
            jdbc.sql("insert into reviewer_seat (number, ordinal, round, seat, reviewer, taken_at)"
                            + " values (?, 1, 0, 1, ?, now())")
                    .param(number)
                    .param(reviewer.value())
                    .update();
        }
    }

    private static ReviewerId somebody() {
        return new ReviewerId(UUID.randomUUID());
    }

    private static Pseudonym called(ReviewerId reviewer, String series) {
        return SERVER.part(Pseudonyms.class)
                .called(series, List.of(reviewer))
                .of(reviewer)
                .orElseThrow();
    }

    private static ShownTable table() {
        return SERVER.part(ReviewerOutcomes.class).table().orElseThrow();
    }

    private static List<Optional<Integer>> row(ShownTable table, ReviewerId reviewer) {
        return table.cells()
                .get(table.rows()
                        .indexOf(called(reviewer, ReviewerOutcomes.SERIES).printed()));
    }

    @Test
    void a_reviewer_keeps_the_pseudonym_in_the_next_publication_and_has_another_one_in_another_series() {
        ReviewerId first = somebody();
        decided(first, 4);
        List<String> before = table().rows();
        Pseudonym called = called(first, ReviewerOutcomes.SERIES);
        assertThat(before).contains(called.printed());
        decided(somebody(), 4);
        decided(first, 1);
        assertThat(table().rows()).containsAll(before).hasSize(before.size() + 1);
        assertThat(called(first, ReviewerOutcomes.SERIES)).isEqualTo(called);
        assertThat(called(first, "another series")).isNotEqualTo(called);
    }

    @Test
    void who_left_the_case_before_it_was_decided_is_not_counted() {
        ReviewerId left = somebody();
        decided(left, 5);
        SERVER.part(JdbcClient.class)
                .sql("update reviewer_seat set left_at = now() where reviewer = ?")
                .param(left.value())
                .update();
        assertThat(table().rows())
                .doesNotContain(called(left, ReviewerOutcomes.SERIES).printed());
    }

    @Test
    void a_small_count_is_hidden_and_is_never_the_only_one_hidden_of_its_row_or_column() {
        ReviewerId small = somebody();
        ReviewerId large = somebody();
        decided(small, 1);
        decided(large, 40);
        ShownTable table = table();
        assertThat(row(table, small)).contains(Optional.empty());
        assertThat(row(table, large).stream().flatMap(Optional::stream)).isNotEmpty();
        List<List<Optional<Integer>>> lines = new ArrayList<>(table.cells());
        IntStream.range(0, table.columns().size() + 1)
                .mapToObj(column ->
                        table.cells().stream().map(row -> row.get(column)).toList())
                .forEach(lines::add);
        assertThat(lines)
                .noneSatisfy(line ->
                        assertThat(line.stream().filter(Optional::isEmpty)).hasSize(1));
        assertThat(table.cells().stream().flatMap(List::stream).flatMap(Optional::stream))
                .noneSatisfy(shown -> assertThat(shown).isBetween(1, 2));
    }

    @Test
    void the_file_holds_pseudonyms_counts_and_the_word_hidden_and_nothing_else() {
        decided(somebody(), 1);
        decided(somebody(), 7);
        String csv = OutcomesCsv.of(table());
        assertThat(csv.lines().findFirst()).contains("Reviewer,Upheld,Overturned,All");
        assertThat(csv.lines().skip(1))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line).matches("(R-[2-9B-DF-HJ-NP-TV-Z]{4}-\\d\\d|All)(,(\\d+|hidden)){3}"))
                .anySatisfy(line -> assertThat(line).contains("hidden"));
    }

    @Test
    void the_key_of_pseudonyms_is_not_kept_in_the_clear() {
        called(somebody(), ReviewerOutcomes.SERIES);
        byte[] kept = SERVER.part(JdbcClient.class)
                .sql("select key from pseudonym_key")
                .query((rs, _) -> rs.getBytes(1))
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContainPattern("[0-9a-f]{64}");
    }
}
