package org.openimr.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.query.Expression.All;
import org.openimr.archive.query.Expression.Any;
import org.openimr.archive.query.Expression.Not;
import org.openimr.archive.query.Expression.Words;
import org.openimr.archive.query.QueryReading.Refused;
import org.openimr.archive.query.QueryReading.Understood;
import org.openimr.archive.search.SearchRefusal;

class QueryReaderTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "knee MRI            | (knee & MRI)",
                "knee AND MRI        | (knee & MRI)",
                "knee && MRI         | (knee & MRI)",
                "knee OR hip         | (knee / hip)",
                "a b OR c d          | ((a & b) / (c & d))",
                "a (b OR c)          | (a & (b / c))",
                "a -b                | (a & !b)",
                "a NOT b             | (a & !b)",
                "a NOT NOT b         | (a & b)",
                "-(a OR b) c         | (!(a / b) & c)",
                "-\"x y\" z          | (!'x y' & z)",
                "\"facet joint\" MRI  | ('facet joint' & MRI)",
                "“facet joint”       | 'facet joint'",
                "L4-5                | L4-5",
                "pain - knee         | (pain & knee)",
                "--a                 | !a",
                "and or not          | (and & or & not)",
                "a AND OR b          | (a / b)",
                "OR a OR             | a",
                "AND                 | ``",
                "NOT                 | ``",
                "()                  | ``",
                "a () b              | (a & b)",
                "((a))               | a",
            })
    void reads(String typed, String expected) {
        assertThat(QueryReader.read(typed))
                .isInstanceOfSatisfying(
                        Understood.class,
                        u -> assertThat(u.expression()
                                        .map(QueryReaderTest::print)
                                        .orElse(""))
                                .isEqualTo(expected));
    }

    @Test
    void an_open_quotation_mark_takes_the_rest_and_says_so() {
        assertThat(QueryReader.read("knee \"facet joint")).isInstanceOfSatisfying(Understood.class, u -> {
            assertThat(u.expression().map(QueryReaderTest::print)).contains("(knee & 'facet joint')");
            assertThat(u.notices()).singleElement().asString().contains("quotation mark is not closed");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a (b", "a) b"})
    void unmatched_parentheses_are_mended_and_told(String typed) {
        assertThat(QueryReader.read(typed)).isInstanceOfSatisfying(Understood.class, u -> {
            assertThat(u.expression().map(QueryReaderTest::print)).contains("(a & b)");
            assertThat(u.notices()).hasSize(1);
        });
    }

    @Test
    void limits_are_refused_one_past_them_and_not_before() {
        assertThat(QueryReader.read("a".repeat(1000))).isInstanceOf(Understood.class);
        assertThat(QueryReader.read("a".repeat(1001))).isEqualTo(new Refused(SearchRefusal.TOO_LONG));
        assertThat(QueryReader.read("a ".repeat(64))).isInstanceOf(Understood.class);
        assertThat(QueryReader.read("a ".repeat(65))).isEqualTo(new Refused(SearchRefusal.TOO_MANY_WORDS));
        assertThat(QueryReader.read("(".repeat(20) + "a")).isInstanceOf(Understood.class);
        assertThat(QueryReader.read("(".repeat(21) + "a")).isEqualTo(new Refused(SearchRefusal.TOO_NESTED));
    }

    private static String print(Expression expression) {
        return switch (expression) {
            case Words(String text, boolean quoted) -> quoted ? "'" + text + "'" : text;
            case Not(Expression inner) -> "!" + print(inner);
            case All(var parts) ->
                parts.stream().map(QueryReaderTest::print).collect(Collectors.joining(" & ", "(", ")"));
            case Any(var parts) ->
                parts.stream().map(QueryReaderTest::print).collect(Collectors.joining(" / ", "(", ")"));
        };
    }
}
