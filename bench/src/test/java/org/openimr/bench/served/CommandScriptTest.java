package org.openimr.bench.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.bench.pgbench.Statement;

class CommandScriptTest {
    private static final String APPEND = "select outcome from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    private static final List<Statement> SENT = List.of(
            sent(1, "select id from account where login = $1", "fictional-manager"),
            sent(1, "BEGIN"),
            sent(2, "select * from scheduled_tasks where picked = $1", "f"),
            sent(
                    1,
                    APPEND,
                    "case/CM26-0000007",
                    "4",
                    "\\xab",
                    "{T}",
                    "{1}",
                    "{\"{}\"}",
                    "{\"\\\\xcd\"}",
                    "id",
                    "by",
                    "2026-03-02 17:30:00+00"),
            sent(1, "insert into scheduled_tasks values ($1, $2)", "CM26-0000007/5", "1970-01-01 00:00:00+00"),
            sent(1, "COMMIT"),
            sent(1, "select 1"));

    private static Statement sent(int connection, String sql, String... values) {
        return new Statement(
                connection, sql, Arrays.stream(values).map(Optional::of).toList());
    }

    @Test
    void a_command_is_its_look_up_and_its_transaction_and_nothing_of_another_connection() {
        assertThat(CommandScript.command(SENT))
                .extracting(Statement::sql)
                .containsExactly(SENT.get(0).sql(), "BEGIN", APPEND, SENT.get(4).sql(), "COMMIT");
    }

    @Test
    void where_no_command_was_sent_none_is_made_up() {
        assertThatThrownBy(() -> CommandScript.command(SENT.subList(0, 3))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CommandScript.command(SENT.subList(0, 5))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void each_run_is_the_next_command_of_a_case_of_its_own() {
        String script = new CommandScript("CM26-0000007", 20).of(CommandScript.command(SENT));
        assertThat(script)
                .contains("(:v + 1) % 20")
                .contains("append_events((E'case/CM26-' || :c::text || E''), :v, ")
                .contains("gen_random_uuid()")
                .contains("(E'CM26-' || :c::text || '/' || (:v + 1)::text), E'2999-01-01 00\\x3A00\\x3A00+00'")
                .doesNotContain("0000007", "abcd", "1970");
    }
}
