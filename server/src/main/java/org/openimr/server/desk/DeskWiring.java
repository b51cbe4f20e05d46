package org.openimr.server.desk;

import java.time.Clock;
import java.util.List;
import org.openimr.determination.guideline.GuidelineLibrary;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.Foresight;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.FilePages;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the reviewer's desk. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {
    @Bean
    DeskDoor deskDoor(CaseQueries queries, Foresight foresight) {
        return new DeskDoor(queries, foresight);
    }

    @Bean
    DeskDrafts deskDrafts(JdbcClient jdbc, TransactionTemplate transaction) {
        return new DeskDrafts(jdbc, transaction);
    }

    @Bean
    CaseDocuments caseDocuments(CaseIndex index) {
        return new IndexedDocuments(index);
    }

    @Bean
    DeskPages deskPages(CaseDocuments documents, FilePages pages, Vaults vaults) {
        return new DeskPages(documents, pages, vaults);
    }

    @Bean
    FileSearch fileSearch(DeskPages pages) {
        return new FileSearch(pages);
    }

    @Bean
    OpenedPages openedPages(JdbcClient jdbc) {
        return new OpenedPages(jdbc);
    }

    @Bean
    DeskTags deskTags(JdbcClient jdbc) {
        return new DeskTags(jdbc);
    }

    @Bean
    DeskCheck unfinishedDraft() {
        return new UnfinishedDraft();
    }

    @Bean
    DeskCheck evidenceIsWhole(GuidelineLibrary guidelines) {
        return new EvidenceIsWhole(guidelines);
    }

    @Bean
    FileWords fileWords(DeskPages pages, Clock clock) {
        return new FileWords(pages, clock);
    }

    @Bean
    DeskCheck letterChecks(FileWords words, Vocabulary vocabulary, Clock clock) {
        return new LetterChecks(words, vocabulary, clock);
    }

    @Bean
    DeskChecks deskChecks(List<DeskCheck> checks) {
        return new DeskChecks(checks);
    }

    @Bean
    Signatures signatures(JdbcClient jdbc) {
        return new Signatures(jdbc);
    }

    @Bean
    SignOff signOff(
            DeskDrafts drafts,
            OpenedPages opened,
            DeskPages pages,
            Signatures signatures,
            DeskChecks checks,
            CaseService cases) {
        return new SignOff(drafts, opened, pages, signatures, checks, cases);
    }
}
