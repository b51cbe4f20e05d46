package org.openimr.server.looks;

import java.util.ArrayList;
import java.util.List;
import org.openimr.server.log.EventType;
import org.openimr.server.log.Payload;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the record of looks with what the event log says was sealed. */
public final class LookAudit {
    private static final String NONE = "0";

    private final JdbcClient jdbc;

    public LookAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found.
     *
     * @param sealed  looks that are sealed, and as they were
     * @param open    looks that wait for their seal, about a minute's
     * @param faults  in words; empty where all is as it was sealed
     */
    public record Report(long sealed, long open, List<String> faults) {
        public Report {
            faults = List.copyOf(faults);
        }

        /** Whether every look is as it was sealed. */
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /** Hashes all that was sealed again. */
    public Report check() {
        List<String> faults = new ArrayList<>(unguarded());
        SealedLooks looks = new SealedLooks(jdbc);
        String below = NONE;
        long sealed = 0;
        for (LookSeal seal : seals()) {
            if (!seal.from().equals(below)) {
                faults.add("A seal of looks is missing: one ends below transaction " + below
                        + ", and the next begins with " + seal.from() + ".");
            }
            LookSeal now = looks.of(seal.from(), seal.below());
            if (now.equals(seal)) {
                sealed += seal.records();
            } else {
                faults.add("Looks written by transactions " + seal.from() + " up to, not including, " + seal.below()
                        + " are not as they were sealed: " + seal.records() + " were sealed, " + now.records()
                        + (now.records() == seal.records() ? " are there, and not the same." : " are there."));
            }
            below = seal.below();
        }
        return new Report(
                sealed, looks.of(below, String.valueOf(Long.MAX_VALUE)).records(), faults);
    }

    private List<LookSeal> seals() {
        return jdbc.sql("select type, type_version, payload::text from event where stream like ? order by position")
                .param(LookSealing.STREAMS + "%")
                .query((rs, _) -> LookSeal.STORED.read(
                        new EventType(rs.getString(1), rs.getInt(2)), new Payload(rs.getString(3))))
                .list();
    }

    private List<String> unguarded() {
        boolean guarded = jdbc.sql("select exists (select from pg_trigger where tgrelid = 'look'::regclass"
                        + " and tgname = 'look_append_only' and tgenabled = 'A')")
                .query(Boolean.class)
                .single();
        return guarded ? List.of() : List.of("The record of looks has lost the guard that keeps it append-only.");
    }
}
