package org.openimr.server.panel.register.documents;

import java.time.Duration;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.store.Vaults;
import org.openimr.records.worker.DocumentReader;
import org.openimr.server.panel.register.Register;
import org.openimr.server.records.RecordsSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the documents of credentials. */
@Configuration(proxyBeanMethods = false)
class CredentialDocumentsWiring {
    /** What one request can bring. */
    private static final long BYTES = 48L << 20;

    /** More is no document of one credential. */
    private static final int PAGES = 100;

    /** Somebody waits for the answer. */
    private static final Duration TIME = Duration.ofMinutes(2);

    /** The reader of the case files, made first, empties the temporary folder. */
    @Bean
    @DependsOn("documentReader")
    CredentialDocuments credentialDocuments(
            Register register,
            JdbcClient jdbc,
            Vaults vaults,
            VirusScanner scanner,
            RecordsSettings settings,
            TransactionTemplate transaction) {
        Limits limits = within(settings.limits());
        DocumentReader reader = new DocumentReader(settings.launch(), limits, settings.temporary());
        return new CredentialDocuments(
                register, jdbc, vaults, new DocumentIntake(scanner, reader, limits, settings.temporary()), transaction);
    }

    static Limits within(Limits house) {
        return new Limits(
                Math.min(BYTES, house.bytes()),
                Math.min(PAGES, house.pages()),
                house.pixels(),
                house.expandedBytes(),
                house.expansion(),
                house.depth(),
                house.parts(),
                TIME.compareTo(house.pageTime()) < 0 ? TIME : house.pageTime(),
                TIME.compareTo(house.documentTime()) < 0 ? TIME : house.documentTime(),
                house.heapMegabytes(),
                house.ocrMegabytes(),
                house.ocrInParallel());
    }
}
