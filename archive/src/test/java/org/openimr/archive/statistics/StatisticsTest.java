package org.openimr.archive.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openimr.archive.dataset.ProgramDecision;
import org.openimr.determination.Outcome;

class StatisticsTest {
    private final List<ProgramDecision> decisions = new ArrayList<>();

    private void decided(int times, int year, String diagnosis, Outcome outcome, int days) {
        for (int i = 0; i < times; i++) {
            decisions.add(new ProgramDecision(
                    "example",
                    "X" + decisions.size(),
                    year,
                    outcome,
                    "EXPERIMENTAL",
                    Optional.of(diagnosis).filter(one -> !one.isEmpty()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    days < 0 ? OptionalInt.empty() : OptionalInt.of(days)));
        }
    }

    private String ask(String... lines) {
        String text = "query asked\ntitle Asked\ndefinition Asked by a test.\nfrom program-decisions\ncount decisions\n"
                + String.join("\n", lines);
        StatisticsQuery query = QueryFile.read(text).getFirst();
        return AnswerText.csv(Statistics.answer(query, CodedTable.of(decisions, List.of(query))));
    }

    @Test
    void shares_have_their_interval_and_small_samples_are_marked() {
        decided(27, 2016, "spine", Outcome.OVERTURNED, 1);
        decided(199, 2016, "spine", Outcome.UPHELD, 1);
        decided(10, 2017, "spine", Outcome.UPHELD, 1);
        // 27 of 226 and 0 of 10, reckoned by hand from Wilson's formula
        assertThat(ask("by year", "show outcomes")).isEqualTo("""
                year,count,upheld,overturned,not_stated,overturned_share,interval_low,interval_high,small_sample
                2016,226,199,27,0,0.119469,0.083419,0.168240,
                2017,10,10,0,0,0.000000,0.000000,0.277533,small
                all,236,209,27,0,0.114407,0.079828,0.161337,
                """);
    }

    @Test
    void years_go_upwards_other_groups_by_size_and_what_is_not_stated_says_so() {
        decided(1, 2017, "knee", Outcome.UPHELD, 1);
        decided(2, 2016, "", Outcome.UPHELD, 1);
        decided(3, 2017, "spine", Outcome.UPHELD, 1);
        assertThat(ask("by year", "by diagnosis", "show shares")).isEqualTo("""
                year,diagnosis,count,share
                2016,not stated,2,0.333333
                2017,spine,3,0.500000
                2017,knee,1,0.166667
                all,,6,1.000000
                """);
    }

    @Test
    void small_groups_are_shown_together_and_never_one_alone() {
        decided(40, 2016, "spine", Outcome.UPHELD, 1);
        decided(12, 2016, "knee", Outcome.OVERTURNED, 1);
        decided(3, 2016, "hip", Outcome.UPHELD, 1);
        assertThat(ask("by diagnosis", "show shares", "together below 11")).isEqualTo("""
                diagnosis,count,share
                spine,40,0.727273
                2 groups below 11 each,15,0.272727
                all,55,1.000000
                """);
    }

    @Test
    void groups_that_are_too_small_even_together_are_not_shown() {
        decided(3, 2016, "hip", Outcome.UPHELD, 1);
        assertThat(ask("by diagnosis", "show shares", "together below 11")).isEqualTo("""
                diagnosis,count,share
                all,3,1.000000
                """);
    }

    @Test
    void the_largest_groups_are_counted_and_not_named() {
        decided(5, 2016, "spine", Outcome.UPHELD, 1);
        decided(4, 2016, "knee", Outcome.UPHELD, 1);
        decided(1, 2016, "hip", Outcome.UPHELD, 1);
        assertThat(ask("by diagnosis", "show held by the largest 1 2 9")).isEqualTo("""
                largest,count,share
                1 of 3,5,0.500000
                2 of 3,9,0.900000
                all,10,1.000000
                """);
    }

    @Test
    void quartiles_lie_in_proportion_between_values() {
        for (int days : List.of(1, 2, 3, 10)) decided(1, 2016, "spine", Outcome.UPHELD, days);
        decided(1, 2016, "spine", Outcome.UPHELD, -1);
        decided(1, 2017, "spine", Outcome.UPHELD, -1);
        assertThat(ask("by year", "show quartiles of days_to_review")).isEqualTo("""
                year,count,without,least,first_quartile,median,third_quartile,most,mean
                2016,4,1,1,1.75,2.50,4.75,10,4.00
                2017,0,1,,,,,,
                all,4,2,1,1.75,2.50,4.75,10,4.00
                """);
    }

    @Test
    void only_rows_that_meet_every_condition_count() {
        decided(5, 2015, "spine", Outcome.UPHELD, 1);
        decided(4, 2016, "spine", Outcome.UPHELD, 1);
        decided(3, 2016, "knee", Outcome.UPHELD, 1);
        decided(2, 2016, "", Outcome.UPHELD, 1);
        assertThat(ask("where year from 2016 to 2017", "where diagnosis stated", "show shares"))
                .isEqualTo("all,count,share\nall,7,1.000000\n");
        assertThat(ask("where diagnosis is knee", "show shares")).contains("all,3,");
        assertThat(ask("where diagnosis under spine", "show shares")).contains("all,9,");
        assertThat(ask("where diagnosis has spine", "show shares")).contains("all,9,");
    }

    @Test
    void nothing_at_all_is_an_answer_too() {
        assertThat(ask("by year", "show outcomes")).contains("\nall,0,0,0,0,,,,small\n");
        assertThat(ask("show shares")).endsWith("all,0,\n");
    }
}
