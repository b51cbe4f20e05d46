package org.openimr.server.panel.capacity;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.SuitedFields;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.panel.seating.Seatings;
import org.openimr.server.panel.seating.WaitingCases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which cases wait for a reviewer, and what came before: from the read models and the log. */
final class CaseCounts {
    private final JdbcClient jdbc;
    private final SeekingCases cases;
    private final WaitingCases waiting;
    private final Seatings seatings;
    private final SuitedFields suited;

    CaseCounts(JdbcClient jdbc, SeekingCases cases, WaitingCases waiting, Seatings seatings, SuitedFields suited) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.waiting = waiting;
        this.seatings = seatings;
        this.suited = suited;
    }

    List<ReadyCase> waiting() {
        return waiting.all().stream().map(this::ready).toList();
    }

    private ReadyCase ready(SeekingCase seeking) {
        return new ReadyCase(
                fields(seeking.number(), seeking.items()), seeking.readyOn(), seeking.dueOn(), seeking.vacant());
    }

    /** Of the weeks that end with that day. */
    CountedCases counted(LocalDate day, int weeks) {
        LocalDate since = day.minusWeeks(weeks).plusDays(1);
        int received = jdbc.sql("select count(*) from case_dates where received between ? and ? and duplicate is null")
                .param(since)
                .param(day)
                .query(Integer.class)
                .single();
        List<Set<Field>> ready = jdbc
                .sql("select number from case_dates where records_complete between ? and ? order by number")
                .param(since)
                .param(day)
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list()
                .stream()
                .map(number -> fields(number, cases.itemsOf(number)))
                .toList();
        return new CountedCases(since, weeks, received, ready);
    }

    private Set<Field> fields(CaseNumber number, List<DisputedItem> items) {
        return seatings.of(number).profile().map(CaseCounts::described).orElseGet(() -> ofTreatments(items));
    }

    /** A reviewer is of the condition's field and of the treatment's; where no one field is both, of the treatment's. */
    private static Set<Field> described(DisputeProfile profile) {
        Set<Field> both = new LinkedHashSet<>(profile.forTreatment());
        both.retainAll(profile.forCondition());
        return both.isEmpty() ? profile.forTreatment() : both;
    }

    /** A field that suits every item, where there is one; else each that suits any. */
    private Set<Field> ofTreatments(List<DisputedItem> items) {
        Set<Field> any = new LinkedHashSet<>();
        Set<Field> every = new LinkedHashSet<>();
        for (DisputedItem item : items) {
            Set<Field> fields = suited.forTreatment(item.service()).fields();
            if (fields.isEmpty()) continue;
            if (any.isEmpty()) every.addAll(fields);
            else every.retainAll(fields);
            any.addAll(fields);
        }
        return every.isEmpty() ? any : every;
    }
}
