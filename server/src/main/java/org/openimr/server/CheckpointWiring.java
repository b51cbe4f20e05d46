package org.openimr.server;

import javax.sql.DataSource;
import org.openimr.server.checkpoint.CheckpointMaking;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.environment.Environment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checkpoints of this installation. */
@Configuration(proxyBeanMethods = false)
class CheckpointWiring {
    @Bean
    CheckpointMaking checkpointMaking(DataSource database, ServeSettings settings) {
        return new CheckpointMaking(database, CheckpointSettings.of(settings.dataDir(), Environment.ofThisProcess()));
    }
}
