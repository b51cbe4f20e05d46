package org.openimr.server.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.log.CommandId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out case numbers, each once. */
public final class CaseNumbers {
    private static final int CENTURY = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public CaseNumbers(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The next number of that year, passing over numbers that applications brought along; the same to the same. */
    CaseNumber give(CommandId command, Instant receivedAt) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            int year = CaliforniaTime.dayOf(receivedAt).getYear() % CENTURY;
            // The counter's row lock makes the same command in two threads wait for itself.
            jdbc.sql("insert into case_number_counter (year, last) values (?, 0) on conflict do nothing")
                    .param(year)
                    .update();
            jdbc.sql("select last from case_number_counter where year = ? for update")
                    .param(year)
                    .query(Integer.class)
                    .single();
            return given(command).orElseGet(() -> next(command, year));
        }));
    }

    private Optional<CaseNumber> given(CommandId command) {
        return jdbc.sql("select number from case_number_given where command_id = ?")
                .param(command.value())
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    private CaseNumber next(CommandId command, int year) {
        CaseNumber number;
        do {
            int serial = jdbc.sql("update case_number_counter set last = last + 1 where year = ? returning last")
                    .param(year)
                    .query(Integer.class)
                    .single();
            number = new CaseNumber(String.format(Locale.ROOT, "CM%02d-%07d", year, serial));
        } while (taken(number));
        jdbc.sql("insert into case_number_given (command_id, number) values (?, ?)")
                .param(command.value())
                .param(number.value())
                .update();
        return number;
    }

    private boolean taken(CaseNumber number) {
        return jdbc.sql("select exists (select from event where stream = ?)")
                .param(CaseHistory.stream(number).value())
                .query(Boolean.class)
                .single();
    }
}
