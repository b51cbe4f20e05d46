package org.openimr.bench.store;

import org.openimr.bench.pgbench.Literals;

/**
 * The other side: the statement of {@code EventLog.append} for {@code pgbench}. Streams are
 * as many and as long as ours, and so are their names; every hash is 32 zero bytes, which the database keeps like any
 * other, and it makes up the command's identifier itself.
 */
final class AppendScript {
    private static final String HASH = "\\x" + "00".repeat(32);

    private AppendScript() {}

    static String script() {
        return """
                \\set v (:v + 1) %% %d
                \\set s case when :v = 0 then :s + 1 else :s end
                \\set stream 1000000000000000 + :round * 1000000000000 + :client_id * 1000000000 + :s
                select outcome, event_version, event_position from append_events(:stream, :v, '%s', '{ApplicationFiled}', '{1}', array[%s], array['%s'::bytea], gen_random_uuid(), 'account/fictional-clerk', '2026-03-02 17:30:00.123456+00');
                """.formatted(
                Appends.STREAM, HASH, Literals.text(Example.EVENT.payload().json()), HASH);
    }
}
