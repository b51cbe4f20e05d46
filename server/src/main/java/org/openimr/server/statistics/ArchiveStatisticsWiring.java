package org.openimr.server.statistics;

import java.time.Clock;
import org.openimr.archive.understanding.Understanding;
import org.openimr.server.ServeSettings;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.OtherPrograms;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean(initMethod = "start", destroyMethod = "close")
    SnapshotClock snapshotClock(NewestSnapshot newest) {
        return new SnapshotClock(newest);
    }
}
