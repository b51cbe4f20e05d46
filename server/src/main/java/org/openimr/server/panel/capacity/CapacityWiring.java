package org.openimr.server.panel.capacity;

import org.openimr.panel.PanelSettings;
import org.openimr.panel.specialty.SuitedFields;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.process.ProcessSettings;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.seating.Seatings;
import org.openimr.server.panel.seating.WaitingCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that set cases against reviewers. */
@Configuration(proxyBeanMethods = false)
class CapacityWiring {
    @Bean
    Capacities capacities(
            JdbcClient jdbc,
            SeekingCases cases,
            WaitingCases waiting,
            Seatings seatings,
            SuitedFields suited,
            Register register,
            Taxonomy taxonomy,
            PanelSettings settings,
            ProcessSettings process) {
        return new Capacities(
                new CaseCounts(jdbc, cases, waiting, seatings, suited),
                new ComingCases(process, taxonomy),
                register,
                taxonomy,
                settings,
                jdbc);
    }
}
