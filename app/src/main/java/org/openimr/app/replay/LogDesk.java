package org.openimr.app.replay;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.Casework;
import org.openimr.server.cases.Published;
import org.openimr.server.log.CommandId;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;

/** The event log in a database: what the server uses, without its pages. */
public final class LogDesk implements Desk {
    private static final ReviewerId REVIEWER = new ReviewerId(new UUID(0L, 7L));
    private final Database database;
    private final Casework casework;

    private LogDesk(Database database, ProcessSettings settings) {
        this.database = database;
        this.casework = Casework.over(database.dataSource(), settings);
    }

    /**
     * Opens or makes the database; it is stopped when the desk is closed.
     *
     * @param settings  by which cases are judged
     */
    public static LogDesk open(DatabaseSettings database, ProcessSettings settings) {
        return new LogDesk(Database.open(database), settings);
    }

    @Override
    public ReviewerId reviewer() {
        return REVIEWER;
    }

    @Override
    public boolean publishes() {
        return true;
    }

    @Override
    public Desk.Reply give(CaseNumber caseNumber, Order order, UUID command) {
        Answer answer = casework.service().give(caseNumber, order, new CommandId(command), Instant.now());
        return switch (answer) {
            case Answer.Done _, Answer.AlreadyDone _ -> new Desk.Reply.Done();
            case Answer.Refused(var reason) -> new Desk.Reply.Refused(reason.code(), reason.what());
            case Answer.Conflict _ -> new Desk.Reply.Refused("conflict", "others keep changing this case");
            case Answer.OtherCommand _ ->
                new Desk.Reply.Refused("other-command", "the identifier was used for another command");
        };
    }

    @Override
    public Kept kept(CaseNumber caseNumber) {
        Optional<Published> published = casework.published().get(caseNumber);
        return new Kept(published.isPresent(), published.map(Published::determination));
    }

    @Override
    public void close() {
        database.close();
    }
}
