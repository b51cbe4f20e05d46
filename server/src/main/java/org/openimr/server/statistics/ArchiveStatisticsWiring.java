package org.openimr.server.statistics;

import java.time.Clock;
import org.openimr.archive.understanding.Understanding;
import org.openimr.panel.PanelSettings;
import org.openimr.server.ServeSettings;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.OtherPrograms;
import org.openimr.server.cases.EndedWithoutDecision;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the archive's statistics. */
@Configuration(proxyBeanMethods = false)
class ArchiveStatisticsWiring {
    @Bean
    NewestSnapshot newestSnapshot(
            KeptLetters letters, OtherPrograms programs, Vocabulary vocabulary, ServeSettings settings, Clock clock) {
        return new NewestSnapshot(
                letters,
                programs,
                Understanding.of(vocabulary),
                settings.dataDir().resolve("statistics"),
                clock);
    }

    @Bean
    NewestEnded newestEnded(JdbcClient jdbc, PanelSettings settings, Clock clock) {
        return new NewestEnded(
                new EndedWithoutDecision(jdbc),
                settings.statistics().smallestCell().value(),
                clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SnapshotClock snapshotClock(NewestSnapshot newest, NewestEnded ended) {
        return new SnapshotClock(newest, ended);
    }
}
