package org.openimr.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ContentHash;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.Determination;

/** The real letters fifty times over: counts stay exact; prints how fast it went. */
@Tag("long")
class ScaleTest {
    private static final int TIMES = 50;

    @Test
    void fifty_copies_count_fifty_times(@TempDir Path folder) throws IOException {
        List<PublishedDetermination> letters = CorpusLetters.all();
        List<PublishedDetermination> copies = IntStream.range(0, TIMES)
                .boxed()
                .flatMap(n -> letters.stream().map(l -> copy(l, n)))
                .toList();
        try (LuceneArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long startOfCore = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            copies.forEach(index::add);
            index.commit();
            double core = (threads.getCurrentThreadCpuTime() - startOfCore) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            int items = index.size().items();
            assertThat(index.size().determinations()).isEqualTo(TIMES * letters.size());
            System.out.printf(
                    "%d letters, %d items: %.1f s, %.0f letters/s, %.1f s of a core, %.1f MB%n",
                    copies.size(), items, seconds, copies.size() / seconds, core, megabytes(folder));
            start = System.nanoTime();
            copies.forEach(index::add);
            System.out.printf("added again, unchanged: %.1f s%n", (System.nanoTime() - start) / 1e9);
            assertThat(index.size().items()).isEqualTo(items);
            for (SearchRequest request : questions()) measure(index, request);
        }
    }

    private static List<SearchRequest> questions() {
        return List.of(
                SearchRequest.everything(),
                SearchRequest.of("lumbar"),
                SearchRequest.of("lumbar").withPageSize(1),
                SearchRequest.of("facet injection"),
                SearchRequest.of("opioid OR naproxen OR gabapentin"),
                SearchRequest.of("\"not medically necessary\""),
                SearchRequest.of("MRI -cervical").narrow(Facet.OUTCOME, "overturned"),
                SearchRequest.of("therapy").narrow(Facet.YEAR, "2016").narrow(Facet.BASIS, "mtus"));
    }

    /** Time on the clock, and time of a core, which other work on the machine disturbs less. */
    private static void measure(LuceneArchiveIndex index, SearchRequest request) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] clock = new long[300];
        long[] core = new long[clock.length];
        int items = 0;
        for (int i = -200; i < clock.length; i++) {
            long start = System.nanoTime();
            long startOfCore = threads.getCurrentThreadCpuTime();
            items = ((SearchResult) index.search(request)).items();
            if (i < 0) continue;
            core[i] = threads.getCurrentThreadCpuTime() - startOfCore;
            clock[i] = System.nanoTime() - start;
        }
        assertThat(items % TIMES).isZero();
        System.out.printf(
                "clock p50 %.2f p99 %.2f ms, core p50 %.2f p99 %.2f ms, %d items: %s %s, %d rows%n",
                rank(clock, 50),
                rank(clock, 99),
                rank(core, 50),
                rank(core, 99),
                items,
                request.text(),
                request.narrowed(),
                request.pageSize());
    }

    private static double rank(long[] nanos, int percent) {
        Arrays.sort(nanos);
        return nanos[nanos.length * percent / 100] / 1e6;
    }

    private static PublishedDetermination copy(PublishedDetermination letter, int number) {
        Determination d = letter.determination();
        return new PublishedDetermination(
                PublishedId.of(ContentHash.of((letter.id() + "/" + number).getBytes(StandardCharsets.UTF_8))),
                new Determination(
                        d.family(), Optional.empty(), d.dates(), d.priority(), d.reviewer(), d.summary(), d.issues()),
                letter.publishedOn(),
                letter.copies());
    }

    private static double megabytes(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.forEach(files::add);
        }
        long bytes = 0;
        for (Path file : files) bytes += Files.size(file);
        return bytes / 1e6;
    }
}
