package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.deidentification.ReviewedLetters;

class ArchiveFeedTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @TempDir
    Path folder;

    private static ArchiveFeed feed(ArchiveIndex index) {
        return new ArchiveFeed(
                SERVER.part(PublishedTable.class),
                SERVER.part(ReviewedLetters.class),
                SERVER.part(LetterKeeping.class),
                SERVER.part(KeptLetters.class),
                index);
    }

    @Test
    void an_index_that_was_lost_is_filled_from_the_table_and_a_whole_one_is_left_alone() {
        PublishedTable published = SERVER.part(PublishedTable.class);
        try (ArchiveIndex lost = LuceneArchiveIndex.open(folder)) {
            ArchiveFeed feed = feed(lost);
            int before = published.count();
            assertThat(feed.repair()).isGreaterThanOrEqualTo(before).isGreaterThanOrEqualTo(8);
            assertThat(lost.size().determinations()).isGreaterThanOrEqualTo(before);
            assertThat(feed.repair()).isZero();
        }
    }

    @Test
    void indexing_the_same_determination_twice_changes_nothing() {
        PublishedTable published = SERVER.part(PublishedTable.class);
        KeptLetters kept = SERVER.part(KeptLetters.class);
        try (ArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            ArchiveFeed feed = feed(index);
            var number = published.newest(0, 1).getFirst().number();
            feed.index(number);
            long head = kept.head();
            assertThat(index.size().determinations()).isPositive();
            feed.index(number);
            assertThat(kept.head()).isEqualTo(head);
            assertThat(index.committedThrough()).hasValue(head);
        }
    }
}
