package org.openimr.bench.pgbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {
    private static final String LOG = """
            71|LOG:  statement:\s
            71|LOG:  statement: BEGIN
            71|LOG:  execute S_15: insert into shelf (number, words, day)
            \tvalues ($1, $2, $3)
            80|LOG:  execute <unnamed>: select 1
            71|DETAIL:  Parameters: $1 = '7', $2 = 'It''s $1 and
            \tmore, $2 = ''x''', $3 = NULL
            80|DETAIL:  Parameters: $1 = 'f'
            71|LOG:  execute S_2: COMMIT
            71|WARNING:  there is no transaction in progress
            """;

    @Test
    void statements_are_read_with_their_values_whatever_stands_between() {
        List<Statement> read = StatementLog.read(LOG);
        assertThat(read)
                .extracting(Statement::sql)
                .containsExactly(
                        "BEGIN", "insert into shelf (number, words, day)\nvalues ($1, $2, $3)", "select 1", "COMMIT");
        assertThat(read.get(1).parameters())
                .extracting(value -> value.orElse("-"))
                .containsExactly("7", "It's $1 and\nmore, $2 = 'x'", "-");
    }

    @Test
    void a_script_holds_each_value_in_its_place() {
        assertThat(StatementLog.read(LOG).get(1).script())
                .isEqualTo(
                        "insert into shelf (number, words, day)\nvalues (E'7', E'It''s $1 and\nmore, $2 = ''x''', null);\n");
    }
}
