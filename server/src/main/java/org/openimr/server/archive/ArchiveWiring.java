package org.openimr.server.archive;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the archive's own keeping. */
@Configuration(proxyBeanMethods = false)
class ArchiveWiring {
    @Bean
    KeptLetters keptLetters(JdbcClient jdbc) {
        return new KeptLetters(jdbc);
    }

    @Bean
    OtherPrograms otherPrograms(JdbcClient jdbc) {
        return new OtherPrograms(jdbc);
    }

    @Bean
    LetterKeeping letterKeeping(DataSource database) {
        return new LetterKeeping(database);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    FeedClock feedClock(ArchiveFeed feed) {
        return new FeedClock(feed);
    }
}
