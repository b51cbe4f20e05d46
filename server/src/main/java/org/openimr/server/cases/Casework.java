package org.openimr.server.cases;

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
 * Everything that works on cases over one database, without pages: what a command line needs.
 *
 * @param service    takes the commands
 * @param published  answers for what the public sees
 */
public record Casework(CaseService service, PublishedTable published) {
    /** Over a database whose schema is up to date. */
    public static Casework over(DataSource dataSource) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        ProcessSettings settings = ProcessSettings.defaults();
        EventLog log = new EventLog(jdbc);
        Consumer<CaseNumber> nobodyWaits = _ -> {};
        ReadModels models = new ReadModels(jdbc, log, new Clocks(settings), transaction, nobodyWaits, (_, _) -> {});
        CaseService service = new CaseService(
                new CaseProcess(settings),
                log,
                models,
                new CaseNumbers(jdbc, transaction),
                new PartyAccess(jdbc),
                transaction);
        return new Casework(service, new PublishedTable(jdbc));
    }
}
