package org.openimr.server.panel.parties;

import org.openimr.panel.PanelSettings;
import org.openimr.panel.ties.Nicknames;
import org.openimr.panel.ties.TieSettings;
import org.openimr.server.log.EventLog;
import org.openimr.server.panel.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the book of parties. */
@Configuration(proxyBeanMethods = false)
class PartiesWiring {
    @Bean
    Parties parties(
            EventLog log, JdbcClient jdbc, TransactionTemplate transaction, Register register, PanelSettings panel) {
        TieSettings settings = panel.ties();
        return new Parties(
                log,
                jdbc,
                transaction,
                new ReviewersOfRegister(register),
                new KnownTies(settings.identity(Nicknames.usual()), settings));
    }
}
