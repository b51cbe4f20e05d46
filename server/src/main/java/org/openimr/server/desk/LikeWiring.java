package org.openimr.server.desk;

import org.openimr.archive.ArchiveIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How like items were decided, at the desk. */
@Configuration(proxyBeanMethods = false)
class LikeWiring {
    @Bean
    LikeShown likeShown(JdbcClient jdbc) {
        return new LikeShown(jdbc);
    }

    @Bean
    LikeItems likeItems(ArchiveIndex archive, DeskDrafts drafts, LikeShown shown, TransactionTemplate transaction) {
        return new LikeItems(archive, drafts, shown, transaction);
    }
}
