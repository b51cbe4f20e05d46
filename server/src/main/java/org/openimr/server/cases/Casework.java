package org.openimr.server.cases;

import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseProcess;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.Clocks;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that works on cases over one database, without pages: what a command line needs to play letters again that
 * are public records already. A case's letter is reviewed on a server only.
 *
 * @param service    takes the commands
 * @param published  answers for what the public sees
 */
public record Casework(CaseService service, PublishedTable published) {
    /**
     * Over a database whose schema is up to date. Deadlines that were counted there by other settings are counted again.
     *
     * @param settings  by which cases are judged
     */
    public static Casework over(DataSource dataSource, ProcessSettings settings) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        EventLog log = new EventLog(jdbc);
        Consumer<CaseNumber> nobodyWaits = _ -> {};
        ReadModels models = new ReadModels(
                jdbc,
                log,
                new Clocks(settings),
                transaction,
                PublicForms.ofPublicRecords(),
                nobodyWaits,
                (_, _, _) -> {});
        new KeptDeadlines(jdbc, models, settings, transaction).follow(Instant.now());
        CaseService service = new CaseService(
                new CaseProcess(settings),
                log,
                models,
                new CaseNumbers(jdbc, transaction),
                new PartyAccess(jdbc),
                ReviewersExperience.uncounted(),
                SeatRegister.keptElsewhere(),
                PublicForms.ofPublicRecords(),
                transaction);
        return new Casework(service, new PublishedTable(jdbc));
    }
}
