package org.openimr.server.panel.statistics;

import java.security.SecureRandom;
import org.openimr.panel.PanelSettings;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.PublishedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of statistics about reviewers. */
@Configuration(proxyBeanMethods = false)
class StatisticsWiring {
    @Bean
    Pseudonyms pseudonyms(JdbcClient jdbc, Vaults vaults, TransactionTemplate transaction) {
        return new Pseudonyms(jdbc, vaults, new SecureRandom(), transaction);
    }

    @Bean
    ReviewerOutcomes reviewerOutcomes(
            JdbcClient jdbc, PublishedTable published, Pseudonyms pseudonyms, PanelSettings settings) {
        return new ReviewerOutcomes(
                jdbc,
                published,
                pseudonyms,
                settings.statistics().smallestCell().value());
    }
}
