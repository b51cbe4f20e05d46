package org.openimr.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.query.Expression.All;
import org.openimr.archive.query.Expression.Any;
import org.openimr.archive.query.Expression.Beginning;
import org.openimr.archive.query.Expression.In;
import org.openimr.archive.query.Expression.Near;
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
                "lumb*               | lumb~",
                "service:knee        | service[knee]",
                "-service:\"a b\" c | (!service['a b'] & c)",
                "Rationale:(a OR b)  | rationale[(a / b)]",
                "year:2015..2017     | year[2015..2017]",
                "drug:oxy*           | drug[oxy~]",
                "service: knee       | (service: & knee)",
                "service:OR          | service[OR]",
                "exact:ESI           | 'ESI'",
                "service:exact:ESI   | service[exact:ESI]",
                "exact:(a -b)        | ('a' & !'b')",
                "colour:red          | (colour & red)",
                "\"a b\"~3          | a b ~3",
                "\"a b\"~0          | 'a b'",
                "\"a b\"~99         | a b ~20",
                "\"a b\" ~3         | ('a b' & ~3)",
                "lu*                 | lu",
                "*bar lum*ar         | (bar & lum ar)",
                "service:()          | ``",
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

    @ParameterizedTest
    @CsvSource({"colour:red,no field “colour”", "lu*,at least three letters", "*bar,at least three letters"})
    void what_is_read_otherwise_than_typed_is_told(String typed, String notice) {
        assertThat(QueryReader.read(typed))
                .isInstanceOfSatisfying(
                        Understood.class,
                        u -> assertThat(u.notices()).singleElement().asString().contains(notice));
    }

    @Test
    void the_eleventh_word_with_a_star_is_refused() {
        assertThat(QueryReader.read("lumb* ".repeat(10))).isInstanceOf(Understood.class);
        assertThat(QueryReader.read("lumb* ".repeat(11))).isEqualTo(new Refused(SearchRefusal.TOO_MANY_BEGINNINGS));
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
            case Beginning(String letters) -> letters + "~";
            case Near(String text, int within) -> text + " ~" + within;
            case In(SearchField field, Expression inner) -> field.typed() + "[" + print(inner) + "]";
            case Not(Expression inner) -> "!" + print(inner);
            case All(var parts) ->
                parts.stream().map(QueryReaderTest::print).collect(Collectors.joining(" & ", "(", ")"));
            case Any(var parts) ->
                parts.stream().map(QueryReaderTest::print).collect(Collectors.joining(" / ", "(", ")"));
        };
    }
}
