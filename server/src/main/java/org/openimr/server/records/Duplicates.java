package org.openimr.server.records;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.records.index.PageRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of a case that came more than once, and what a person makes of them. */
public final class Duplicates {
    private final SamePages same;
    private final CaseIndex index;
    private final LeftOutTable table;
    private final TransactionTemplate transaction;

    public Duplicates(SamePages same, CaseIndex index, JdbcClient jdbc, TransactionTemplate transaction) {
        this.same = same;
        this.index = index;
        this.table = new LeftOutTable(jdbc);
        this.transaction = transaction;
    }

    /** Pages in a row that came before and are in the index twice. */
    public List<SameRun> of(CaseNumber number) {
        List<LeftOut> left = table.of(number);
        return same.of(number).stream()
                .filter(run -> left.stream().noneMatch(out -> touches(out.run(), run.later(), run.pages())))
                .toList();
    }

    /** What is left out now. */
    public List<LeftOut> leftOut(CaseNumber number) {
        List<ListedExhibit> listed = index.listed(number);
        return table.of(number).stream()
                .filter(out ->
                        listed.stream().noneMatch(one -> one.isSealed() && touches(out.run(), one.file(), one.pages())))
                .toList();
    }

    /**
     * Leaves pages out of the index that is not sealed yet. They stay kept, and can be put back until their file is
     * sealed.
     *
     * @param first  of the pages, in their file
     */
    public LeavingOut leaveOut(CaseNumber number, FileId file, int first, Actor by, Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            table.lock(number);
            if (table.of(file).stream().anyMatch(out -> out.run().pages().first() == first)) return LeavingOut.DONE;
            Optional<SameRun> run = of(number).stream()
                    .filter(one -> one.later().equals(file) && one.pages().first() == first)
                    .findFirst();
            if (run.isEmpty()) return LeavingOut.NOT_THE_SAME;
            if (!index.isOpen(number, file)) return LeavingOut.SEALED;
            if (isLastCopy(number, run.get())) return LeavingOut.LAST_COPY;
            table.add(number, run.get(), by, now);
            return LeavingOut.DONE;
        }));
    }

    private boolean isLastCopy(CaseNumber number, SameRun run) {
        boolean standsForOthers = table.of(number).stream()
                .anyMatch(out -> out.run().earlier().equals(run.later())
                        && overlap(out.run().earlierPages(), run.pages()));
        return standsForOthers || !index.holds(number, run.earlier(), run.earlierPages());
    }

    /** Puts pages back into the index. */
    public LeavingOut putBack(CaseNumber number, FileId file, long id, Actor by, Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            table.lock(number);
            boolean isOut = table.of(file).stream().anyMatch(out -> out.id() == id);
            if (!isOut) return LeavingOut.DONE;
            if (!index.isOpen(number, file)) return LeavingOut.SEALED;
            table.putBack(id, by, now);
            return LeavingOut.DONE;
        }));
    }

    private static boolean touches(SameRun run, FileId file, PageRange pages) {
        return run.later().equals(file) && overlap(run.pages(), pages);
    }

    private static boolean overlap(PageRange one, PageRange other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }
}
