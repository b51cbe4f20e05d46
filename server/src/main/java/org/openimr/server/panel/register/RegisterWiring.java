package org.openimr.server.panel.register;

import org.openimr.panel.PanelSettings;
import org.openimr.server.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the register. */
@Configuration(proxyBeanMethods = false)
class RegisterWiring {
    @Bean
    Register register(EventLog log, JdbcClient jdbc, TransactionTemplate transaction) {
        return new Register(log, jdbc, transaction);
    }

    @Bean
    RegisterWatch registerWatch(Register register, PanelSettings settings, JdbcClient jdbc) {
        return new RegisterWatch(register, settings.register(), jdbc);
    }
}
