package org.openimr.server.deidentification;

import org.openimr.archive.deidentification.Lexicon;
import org.openimr.determination.CaseNumber;
import org.openimr.process.ProcessSettings;
import org.openimr.server.archive.ArchiveFeed;
import org.openimr.server.cases.CaseIdentifiers;
import org.openimr.server.cases.PublicForms;
import org.openimr.server.cases.ReadModels;
import org.openimr.server.log.EventLog;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the gate. */
@Configuration(proxyBeanMethods = false)
class DeidentificationWiring {
    @Bean
    PublicForms publicForms(JdbcClient jdbc) {
        return new ReviewedForms(jdbc);
    }

    @Bean
    ReviewedLetters reviewedLetters(JdbcClient jdbc) {
        return new ReviewedLetters(jdbc);
    }

    @Bean
    @Lazy
    Lexicon lexicon(Vocabulary vocabulary) {
        return Lexicon.of(vocabulary);
    }

    @Bean
    LetterReviews letterReviews(
            JdbcClient jdbc,
            EventLog log,
            ReadModels models,
            @Lazy ArchiveFeed feed,
            ObjectProvider<Lexicon> lexicon,
            ProcessSettings settings,
            TransactionTemplate transaction) {
        CaseIdentifiers identifiers = new CaseIdentifiers(log, jdbc);
        return new LetterReviews(
                jdbc,
                lexicon::getObject,
                id -> identifiers.of(new CaseNumber(id.value())),
                settings.confirmationsToPublish(),
                transaction,
                new LetterReviews.WhenReviewed() {
                    @Override
                    public void finished(WaitingLetter letter) {
                        switch (letter.origin()) {
                            case CASE ->
                                models.reviewed(new CaseNumber(letter.id().value()));
                            case IMPORT -> {}
                        }
                    }

                    @Override
                    public void kept(WaitingLetter letter) {
                        switch (letter.origin()) {
                            case CASE -> feed.index(new CaseNumber(letter.id().value()));
                            case IMPORT -> feed.publishReviewed();
                        }
                    }
                });
    }
}
