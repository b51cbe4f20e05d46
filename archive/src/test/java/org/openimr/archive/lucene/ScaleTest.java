package org.openimr.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
            long start = System.nanoTime();
            copies.forEach(index::add);
            index.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            int items = index.size().items();
            assertThat(index.size().determinations()).isEqualTo(TIMES * letters.size());
            System.out.printf(
                    "%d letters, %d items: %.1f s, %.0f letters/s, %.1f MB%n",
                    copies.size(), items, seconds, copies.size() / seconds, megabytes(folder));
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
                SearchRequest.of("facet injection"),
                SearchRequest.of("opioid OR naproxen OR gabapentin"),
                SearchRequest.of("\"not medically necessary\""),
                SearchRequest.of("MRI -cervical").narrow(Facet.OUTCOME, "overturned"),
                SearchRequest.of("therapy").narrow(Facet.YEAR, "2016").narrow(Facet.BASIS, "mtus"));
    }

    private static void measure(LuceneArchiveIndex index, SearchRequest request) {
        long[] nanos = new long[300];
        int items = 0;
        for (int i = -100; i < nanos.length; i++) {
            long start = System.nanoTime();
            items = ((SearchResult) index.search(request)).items();
            if (i >= 0) nanos[i] = System.nanoTime() - start;
        }
        assertThat(items % TIMES).isZero();
        Arrays.sort(nanos);
        System.out.printf(
                "p50 %.2f ms, p99 %.2f ms, %d items: %s %s%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                items,
                request.text(),
                request.narrowed());
    }

    private static PublishedDetermination copy(PublishedDetermination letter, int number) {
        Determination d = letter.determination();
        return new PublishedDetermination(
                PublishedId.of(
                        ContentHash.of((letter.id() + "/" + number).getBytes(java.nio.charset.StandardCharsets.UTF_8))),
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
