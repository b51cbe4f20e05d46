package org.openimr.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.OTHER_REVIEWER;
import static org.openimr.server.cases.CaseDesk.REVIEWER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.VirusScanner;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.FileId;
import org.openimr.server.records.FilesDesk;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the desk keeps, on a real database with a real file. */
class DeskTablesTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOON = CaseDesk.day(9);
    private static final String SESSION = "a fictional session";

    @TempDir
    private Path folder;

    private JdbcClient jdbc;
    private FilesDesk files;
    private CaseNumber number;
    private DeskDrafts drafts;
    private OpenedPages opened;
    private DeskPages pages;
    private DeskTags tags;

    @BeforeEach
    void open() {
        CaseDesk cases = new CaseDesk(POSTGRES.dataSource());
        jdbc = JdbcClient.create(POSTGRES.dataSource());
        files = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        number = cases.awaitingRecords();
        drafts = new DeskDrafts(jdbc, new TransactionTemplate(new JdbcTransactionManager(POSTGRES.dataSource())));
        opened = new OpenedPages(jdbc);
        pages = new DeskPages(new IndexedDocuments(files.index), files.pages, files.vaults);
        tags = new DeskTags(jdbc);
    }

    private FileId file(String... lines) {
        try {
            FileId id = files.send(number, "report.pdf", FilesDesk.pdf(lines), MANAGER)
                    .id();
            files.work();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeskDraft draft(String sentence) {
        return new DeskDraft(
                new SummaryDraft(
                        List.of(new DraftSentence(sentence, List.of())), OptionalInt.empty(), Optional.empty(), ""),
                List.of());
    }

    @Test
    void a_draft_comes_back_as_it_was_typed() {
        PageLink link = new PageLink(new FileId(UUID.randomUUID()), 2, Optional.of(new PageLink.Lines(3, 4)));
        DeskDraft typed = new DeskDraft(
                draft("She is 44.").summary(),
                List.of(new ItemDraft(
                        1,
                        Optional.of(Outcome.UPHELD),
                        Optional.empty(),
                        List.of(new DraftSentence("", List.of(link))),
                        "ODG, Low Back\n",
                        "",
                        OptionalInt.of(2),
                        "look again")));
        drafts.save(number, REVIEWER, 0, typed, NOON);
        assertThat(drafts.of(number, REVIEWER)).contains(new SavedDraft(1, typed, NOON));
        assertThat(drafts.of(number, OTHER_REVIEWER)).isEmpty();
    }

    @Test
    void the_slower_of_two_windows_is_told_and_what_it_typed_is_set_aside() {
        drafts.save(number, REVIEWER, 0, draft("One."), NOON);
        assertThat(drafts.save(number, REVIEWER, 1, draft("Two."), NOON)).isInstanceOf(SaveAnswer.Saved.class);
        SaveAnswer slower = drafts.save(number, REVIEWER, 1, draft("Three."), NOON);
        assertThat(slower).isEqualTo(new SaveAnswer.Overtaken(new SavedDraft(2, draft("Two."), NOON)));
        assertThat(drafts.of(number, REVIEWER).orElseThrow().draft()).isEqualTo(draft("Two."));
        assertThat(drafts.setAside(number, REVIEWER))
                .extracting(SavedDraft::draft)
                .containsExactly(draft("Three."));
    }

    @Test
    void a_saving_that_comes_twice_is_no_collision() {
        drafts.save(number, REVIEWER, 0, draft("One."), NOON);
        SaveAnswer again = drafts.save(number, REVIEWER, 0, draft("One."), NOON.plusSeconds(1));
        assertThat(again).isEqualTo(new SaveAnswer.Saved(new SavedDraft(1, draft("One."), NOON)));
        assertThat(drafts.setAside(number, REVIEWER)).isEmpty();
    }

    @Test
    void a_page_counts_as_opened_only_after_this_copy_was_handed_over_in_this_session() {
        FileId file = file("One", "Two");
        ContentHash copy = pages.copy(number, file, 1).orElseThrow().name();
        ShownPage shown = new ShownPage(file, 1, copy, Duration.ofSeconds(3));
        assertThat(opened.shown(number, REVIEWER, SESSION, shown, NOON.plusSeconds(5)))
                .as("never handed over")
                .isFalse();
        opened.handed(number, REVIEWER, SESSION, file, 1, copy, NOON);

        assertThat(opened.shown(number, REVIEWER, "another session", shown, NOON.plusSeconds(5)))
                .isFalse();
        assertThat(opened.shown(number, OTHER_REVIEWER, SESSION, shown, NOON.plusSeconds(5)))
                .isFalse();
        ContentHash other = pages.copy(number, file, 2).orElseThrow().name();
        assertThat(opened.shown(
                        number,
                        REVIEWER,
                        SESSION,
                        new ShownPage(file, 1, other, Duration.ofSeconds(3)),
                        NOON.plusSeconds(5)))
                .as("another copy")
                .isFalse();
        assertThat(opened.shown(
                        number,
                        REVIEWER,
                        SESSION,
                        new ShownPage(file, 1, copy, Duration.ofMillis(999)),
                        NOON.plusSeconds(5)))
                .as("too short")
                .isFalse();
        assertThat(opened.shown(number, REVIEWER, SESSION, shown, NOON.plusSeconds(1)))
                .as("longer than it was there")
                .isFalse();
        assertThat(opened.by(number, REVIEWER)).isEmpty();

        assertThat(opened.shown(number, REVIEWER, SESSION, shown, NOON.plusSeconds(5)))
                .isTrue();
        assertThat(opened.shown(number, REVIEWER, SESSION, shown, NOON.plusSeconds(9)))
                .isTrue();
        assertThat(opened.by(number, REVIEWER))
                .containsExactly(new OpenedPages.Opened(file, 1, NOON.plusSeconds(2), NOON.plusSeconds(9), 6_000));
    }

    @Test
    void the_log_of_opened_pages_is_append_only() {
        FileId file = file("One");
        ContentHash copy = pages.copy(number, file, 1).orElseThrow().name();
        opened.handed(number, REVIEWER, SESSION, file, 1, copy, NOON);
        opened.shown(
                number, REVIEWER, SESSION, new ShownPage(file, 1, copy, Duration.ofSeconds(1)), NOON.plusSeconds(1));
        for (String change :
                List.of("update page_opened set millis = 9000", "delete from page_opened", "truncate page_opened")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
        assertThat(opened.of(number)).hasSize(1);
    }

    @Test
    void the_whole_file_is_searched_and_a_hit_has_its_page_and_line() {
        FileId first = file("Lumbar pain 7/10", "MRI of L4-5");
        FileId second = file("Lumbar MRI denied");
        FileSearch.Result found = new FileSearch(pages).find(number, SearchWords.parse("lumbar"));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.on()).isEqualTo(2);
        assertThat(found.hits()).extracting(FileSearch.Hit::file).containsExactlyInAnyOrder(first, second);
        FileSearch.Line line = found.hits().getFirst().lines().getFirst();
        assertThat(line.line()).isEqualTo(1);
        assertThat(line.text().substring(line.from(), line.to())).isEqualTo("Lumbar");
        assertThat(line.box().right()).isGreaterThan(line.box().left());
        assertThat(new FileSearch(pages).find(number, SearchWords.parse("")).total())
                .isZero();
    }

    @Test
    void a_page_of_another_case_is_not_there() {
        FileId file = file("One");
        CaseNumber other = new CaseDesk(POSTGRES.dataSource()).awaitingRecords();
        assertThat(pages.copy(number, file, 1)).isPresent();
        assertThat(pages.copy(number, file, 2)).isEmpty();
        assertThat(pages.copy(other, file, 1)).isEmpty();
        assertThat(pages.words(other, file, 1)).isEmpty();
        assertThat(pages.thumbnail(other, file, 1)).isEmpty();
    }

    @Test
    void tags_are_the_reviewers_own() {
        FileId file = file("One");
        NewTag tag = new NewTag(new PageLink(file, 1, Optional.of(new PageLink.Lines(1, 1))), " key report ");
        DeskTags.Tag made = tags.add(number, REVIEWER, tag, NOON);
        assertThat(made.text()).isEqualTo("key report");
        assertThat(tags.of(number, REVIEWER)).containsExactly(made);
        assertThat(tags.of(number, OTHER_REVIEWER)).isEmpty();
        assertThat(tags.remove(number, OTHER_REVIEWER, made.id(), NOON)).isFalse();
        assertThat(tags.remove(number, REVIEWER, made.id(), NOON)).isTrue();
        assertThat(tags.of(number, REVIEWER)).isEmpty();
    }
}
