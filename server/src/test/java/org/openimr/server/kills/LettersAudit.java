package org.openimr.server.kills;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openimr.determination.CaseNumber;
import org.openimr.letters.Letterhead;
import org.openimr.letters.due.LettersDue;
import org.openimr.server.cases.CaseMoment;
import org.openimr.server.log.EventLog;

/** Every letter that an event calls for: made once and on one way, or its job is still there to do it. */
final class LettersAudit {
    private static final String LETTERS = "array(select kind || '/' || recipient from outgoing_letter"
            + " where case_number = ? and stream_version = ? order by 1)";
    private static final String JOB =
            "exists (select from scheduled_tasks where task_name = 'make-letters' and task_instance = ?)";

    private final EventLog log;
    private final LettersDue due;
    private final List<Called> waiting = new ArrayList<>();
    private long position;
    private int called;

    /** @param from  position of the last event before the first client */
    LettersAudit(DataSource database, long from) {
        this.log = EventLog.over(database);
        this.position = from;
        this.due = new LettersDue(
                new Letterhead("Fictional Review", List.of("1 Fictional Way"), "555-0100"),
                ServerToKill.SETTINGS.process(),
                number -> CaseMoment.filing(log, number));
    }

    /** Letters of one event, as kind and recipient. */
    private record Called(CaseNumber number, int version, List<String> letters) {}

    /** How many letters were called for so far. */
    int called() {
        return called;
    }

    /**
     * @param settled  position below which nothing could appear any more before the snapshot was taken: where a server lives,
     *     a lower position can become visible after a higher one
     * @return what should not be, in one snapshot
     */
    List<String> look(Connection snapshot, long settled) throws SQLException {
        follow(snapshot, settled);
        List<String> wrong = new ArrayList<>();
        try (PreparedStatement ask = snapshot.prepareStatement("select " + LETTERS + ", " + JOB)) {
            for (Iterator<Called> each = waiting.iterator(); each.hasNext(); ) {
                Called event = each.next();
                ask.setString(1, event.number().value());
                ask.setInt(2, event.version());
                ask.setString(3, event.number() + "/" + event.version());
                try (ResultSet row = ask.executeQuery()) {
                    row.next();
                    List<String> made = List.of((String[]) row.getArray(1).getArray());
                    if (made.equals(event.letters())) {
                        each.remove();
                    } else if (!row.getBoolean(2)) {
                        wrong.add("job lost: event " + event.version() + " of " + event.number() + " calls for "
                                + event.letters() + ", of which there are " + made + " and no job");
                    }
                }
            }
        }
        return wrong;
    }

    private void follow(Connection snapshot, long settled) throws SQLException {
        List<CaseNumber> numbers = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        try (PreparedStatement ask = snapshot.prepareStatement("select stream, version, position from event"
                + " where position > ? and position <= ? and stream like 'case/%' order by position")) {
            ask.setLong(1, position);
            ask.setLong(2, settled);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    numbers.add(new CaseNumber(row.getString(1).substring("case/".length())));
                    versions.add(row.getInt(2));
                    position = row.getLong(3);
                }
            }
        }
        for (int i = 0; i < numbers.size(); i++)
            call(numbers.get(i), versions.get(i)).ifPresent(waiting::add);
    }

    private Optional<Called> call(CaseNumber number, int version) {
        CaseMoment moment = CaseMoment.of(log, number, version).orElseThrow();
        List<String> letters = due.of(moment.before(), moment.after(), moment.event()).stream()
                .map(letter -> letter.kind() + "/" + letter.to())
                .sorted()
                .toList();
        called += letters.size();
        return letters.isEmpty() ? Optional.empty() : Optional.of(new Called(number, version, letters));
    }

    /** When no job is left: what is not done, or more than was called for. */
    static List<String> atTheEnd(Connection connection, long from, int called) throws SQLException {
        return Stream.of(
                        LedgerAudit.strings(
                                connection,
                                "select 'a letter without its way: ' || id from outgoing_letter l where 1 <> (select"
                                        + " count(*) from letter_delivery d where d.letter = l.id and state <> 'FAILED')"),
                        // The parties of these cases gave no address: that is told of each letter, and is as it must
                        // be.
                        LedgerAudit.strings(
                                connection,
                                "select 'alarm: ' || code || ' ' || letter || ' ' || what from post_alarm"
                                        + " where code <> 'IMR-938'"),
                        LedgerAudit.strings(
                                connection,
                                "select 'letters: ' || count(*) || ' instead of " + called
                                        + "' from outgoing_letter where event_position > " + from
                                        + " having count(*) <> " + called))
                .flatMap(List::stream)
                .toList();
    }
}
