package org.openimr.server.desk.chronology;

import org.openimr.records.store.Vaults;
import org.openimr.server.desk.DeskCheck;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.FilePages;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the chronology at the desk. */
@Configuration(proxyBeanMethods = false)
class ChronologyWiring {
    @Bean
    CaseChronologies caseChronologies(
            CaseIndex index, FilePages pages, Vaults vaults, JdbcClient jdbc, Vocabulary vocabulary) {
        return new CaseChronologies(index, pages, vaults, new ChronologyTables(jdbc), vocabulary);
    }

    @Bean
    DeskCheck unreadProposals() {
        return new UnreadProposals();
    }
}
