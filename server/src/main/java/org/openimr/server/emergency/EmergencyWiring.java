package org.openimr.server.emergency;

import org.openimr.server.OperatorSettings;
import org.openimr.server.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of emergencies. */
@Configuration(proxyBeanMethods = false)
class EmergencyWiring {
    @Bean
    static Emergencies emergencies(
            JdbcClient jdbc, EventLog log, TransactionTemplate transaction, OperatorSettings settings) {
        return new Emergencies(jdbc, log, transaction, settings.emergency());
    }
}
