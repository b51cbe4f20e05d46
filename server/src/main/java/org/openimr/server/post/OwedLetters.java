package org.openimr.server.post;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks whether every letter that an event calls for was made, is withheld with an alarm, or has the job that makes it.
 * Each look goes on where the last one ended, and stays before what is not settled yet.
 */
public final class OwedLetters {
    private static final int PART = 1_000;

    private final JdbcClient jdbc;
    private final LettersOfEvent letters;

    public OwedLetters(JdbcClient jdbc, LettersOfEvent letters) {
        this.jdbc = jdbc;
        this.letters = letters;
    }

    /** Letters of one event, by name, that nothing will make. */
    public record Owed(CaseNumber number, int version, List<String> letters) {
        public Owed {
            letters = List.copyOf(letters);
        }
    }

    /**
     * What one look came to.
     *
     * @param events   that were looked at
     * @param letters  that they call for
     */
    public record Looked(long events, long letters, List<Owed> owed) {
        public Looked {
            owed = List.copyOf(owed);
        }
    }

    private record Unmade(String letter, boolean hasJob) {}

    private record Place(long position, CaseNumber number, int version) {}

    /** @param most  ends after so many events with letters that are owed */
    public Looked look(int most) {
        long events = 0;
        long called = 0;
        List<Owed> owed = new ArrayList<>();
        long settled = jdbc.sql("select through from letters_inspected")
                .query(Long.class)
                .single();
        long position = settled;
        boolean open = false;
        // Asked before the rows: what appears below it later would never be looked at.
        long horizon = jdbc.sql("select event_horizon()").query(Long.class).single();
        for (List<Place> part = after(position, horizon);
                !part.isEmpty() && owed.size() < most;
                part = after(position, horizon)) {
            for (Place place : part) {
                List<LetterId> names = letters.names(place.number(), place.version());
                events++;
                called += names.size();
                position = place.position();
                List<Unmade> unmade = unmade(place, names);
                if (unmade.stream().anyMatch(one -> !one.hasJob()))
                    owed.add(new Owed(
                            place.number(),
                            place.version(),
                            unmade.stream().map(Unmade::letter).toList()));
                open |= !unmade.isEmpty();
                if (!open) settled = position;
            }
        }
        jdbc.sql("update letters_inspected set through = ?").param(settled).update();
        return new Looked(events, called, owed);
    }

    private List<Place> after(long position, long horizon) {
        return jdbc.sql("""
                select position, substr(stream, 6), version from event
                 where position > ? and position <= ? and stream like 'case/%'
                 order by position limit ?
                """)
                .param(position)
                .param(horizon)
                .param(PART)
                .query((rs, _) -> new Place(rs.getLong(1), new CaseNumber(rs.getString(2)), rs.getInt(3)))
                .list();
    }

    /** Asked in one statement, so at one instant: between two a job can make the letter and go. */
    private List<Unmade> unmade(Place place, List<LetterId> names) {
        return jdbc.sql("""
                select name, exists (select from scheduled_tasks where task_name = ? and task_instance = ?)
                  from unnest(?) as name
                 where not exists (select from outgoing_letter where id = name)
                   and not exists (select from post_alarm where letter = name)
                """)
                .param(PostJobs.MAKE.getTaskName())
                .param(PostJobs.instance(place.number(), place.version()))
                .param(names.stream().map(LetterId::toString).toArray(String[]::new))
                .query((rs, _) -> new Unmade(rs.getString(1), rs.getBoolean(2)))
                .list();
    }
}
