package org.openimr.server.panel.seating;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.security.SecureRandom;
import java.time.Clock;
import org.openimr.panel.PanelSettings;
import org.openimr.panel.specialty.SuitedFields;
import org.openimr.panel.specialty.Taxonomies;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.SeatRegister;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.log.EventLog;
import org.openimr.server.panel.register.Register;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts that bring cases to reviewers. */
@Configuration(proxyBeanMethods = false)
class SeatingWiring {
    @Bean
    Taxonomy taxonomy(Vocabulary vocabulary) {
        return Taxonomies.of(vocabulary.specialties()).taxonomy();
    }

    @Bean
    SuitedFields suitedFields(Taxonomy taxonomy, Vocabulary vocabulary) {
        return SuitedFields.builtIn(taxonomy, vocabulary.drugs());
    }

    @Bean
    SeatTable seatTable(JdbcClient jdbc) {
        return new SeatTable(jdbc);
    }

    @Bean
    Commitments commitments(JdbcClient jdbc, Vaults vaults) {
        return new Commitments(jdbc, vaults, new SecureRandom());
    }

    @Bean
    Seekers seekers(Register register, TieSource known, SeatTable seats, Taxonomy taxonomy, PanelSettings settings) {
        return new Seekers(register, known, seats, taxonomy, settings.seats(), settings.matching());
    }

    @Bean
    SeatRegister seatRegister(EventLog log, SeekingCases cases, Seekers seekers, PanelSettings settings, Clock clock) {
        return new SeatGate(log, cases, seekers, settings.matching().byOffer().value(), clock);
    }

    @Bean
    Seatings seatings(
            EventLog log,
            SeatTable table,
            Commitments commitments,
            SeekingCases cases,
            Seekers seekers,
            Register register,
            TieSource parties,
            CaseService service,
            PanelSettings settings,
            TransactionTemplate transaction) {
        return new Seatings(
                log,
                table,
                commitments,
                cases,
                seekers,
                register,
                parties,
                service,
                settings.matching(),
                settings.claims(),
                transaction);
    }

    @Bean
    WaitingCases waitingCases(JdbcClient jdbc, SeekingCases cases) {
        return new WaitingCases(jdbc, cases);
    }

    @Bean
    DaySheets daySheets(
            WaitingCases cases,
            Seatings seatings,
            Seekers seekers,
            SeatTable seats,
            Register register,
            TieSource known,
            Taxonomy taxonomy,
            PanelSettings settings) {
        return new DaySheets(
                cases, seatings, seekers, seats, register, known, taxonomy, settings.seats(), settings.matching());
    }

    @Bean
    RecurringTask<Void> lapseOffers(Seatings seatings, SeatTable seats, Clock clock) {
        return LapsingOffers.task(seatings, seats, clock);
    }
}
