package org.openimr.server.post;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of this package on one database, and the transactions that hold them together. */
public record Parts(
        OutgoingLetters letters,
        Outbox outbox,
        Proofs proofs,
        Alarms alarms,
        JdbcClient jdbc,
        TransactionTemplate transaction) {
    /** Over a database whose schema is up to date. */
    public static Parts over(DataSource dataSource) {
        return over(JdbcClient.create(dataSource), new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    /** With the transactions of a server. */
    public static Parts over(JdbcClient jdbc, TransactionTemplate transaction) {
        return new Parts(
                new OutgoingLetters(jdbc), new Outbox(jdbc), new Proofs(jdbc), new Alarms(jdbc), jdbc, transaction);
    }
}
