package org.openimr.archive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
    private static final String WHOLE = """
            query drugs-of-two-years
              title Drugs of two years
              definition Items that ask for a drug.
              from disputed-items
              count items
              where category under drug
              where year from 2016 to 2017
              by each drugs
              show outcomes
              together below 11
            """;

    @Test
    void what_a_query_shows_of_itself_reads_back_as_the_same_query() {
        assertThat(Statistics.queries()).hasSizeGreaterThan(40).allSatisfy(query -> {
            String again = query.text() + "title " + query.title() + "\ndefinition " + query.definition();
            assertThat(QueryFile.read(again)).containsExactly(query);
        });
    }

    @Test
    void no_two_queries_have_one_name() {
        assertThat(Statistics.queries().stream().map(StatisticsQuery::name)).doesNotHaveDuplicates();
    }

    @Test
    void a_reader_s_conditions_stand_in_the_text_of_the_question() {
        StatisticsQuery query = QueryFile.read(WHOLE).getFirst();
        assertThat(query.also(List.of(
                                new Condition.Has("specialties", "Pain Medicine"),
                                query.where().getFirst()))
                        .text())
                .isEqualTo("""
                        query drugs-of-two-years
                          from disputed-items
                          count items
                          where category under drug
                          where year from 2016 to 2017
                          where specialties has Pain Medicine
                          by each drugs
                          show outcomes
                          together below 11
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "from disputed-items; from letters; there is no table letters",
                "count items; count claims; count claims",
                "count items; count decisions; disputed-items holds no decisions",
                "by each drugs; by colour; disputed-items has no column colour",
                "where category under drug; where category above drug; where category above drug",
                "where year from 2016 to 2017; where year from 2017 to 2016; where year from 2017 to 2016",
                "show outcomes; show median; show median",
                "show outcomes; show quartiles of items_in_letter; cannot be put together",
                "together below 11; together below 0; together below 0",
                "together below 11; apart; no query says 'apart'",
                "title Drugs of two years; # nothing; must say 'title' once"
            })
    void a_line_that_makes_no_sense_is_named(String line, String instead, String message) {
        assertThatThrownBy(() -> QueryFile.read(WHOLE.replace(line, instead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("drugs-of-two-years")
                .hasMessageContaining(message);
    }
}
