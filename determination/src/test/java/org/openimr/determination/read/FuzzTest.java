package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spoiled letters: no exception, no answer that takes a second of the processor, memory bounded by the input.
 *
 * <p>Seconds of the run by {@code -Dopenimr.fuzz.seconds}, its seed by {@code -Dopenimr.fuzz.seed}; the million runs
 * under the tag {@code long}.
 */
class FuzzTest {
    /** What any reading costs however short its text: buffers, records, findings. */
    private static final long BASE = 64 << 10;

    private static final int TIMES_THE_INPUT = 10;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int MILLION = 1_000_000;
    private static final int LARGE = 50 << 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long seed = Long.getLong("openimr.fuzz.seed", 20161219L);
    private long slowest;

    @BeforeEach
    void load_every_class_first_so_that_its_memory_does_not_count() {
        MutatedLetters letters = new MutatedLetters(letters(), seed + 1);
        for (int i = 0; i < 300; i++) DeterminationReader.read(letters.next());
    }

    @Test
    void spoiled_letters_are_answered_for_some_seconds() {
        long end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("openimr.fuzz.seconds", 10)).toNanos();
        MutatedLetters letters = new MutatedLetters(letters(), seed);
        int count = 0;
        while (System.nanoTime() < end) answer(letters.next(), count++);
        System.out.printf("%d spoiled letters, seed %d, slowest %.1f ms%n", count, seed, slowest / 1e6);
        assertThat(count).isGreaterThan(100);
    }

    @Tag("long")
    @Test
    void a_million_spoiled_letters_are_answered() {
        MutatedLetters letters = new MutatedLetters(letters(), seed);
        for (int count = 0; count < MILLION; count++) answer(letters.next(), count);
        System.out.printf("%d spoiled letters, seed %d, slowest %.1f ms%n", MILLION, seed, slowest / 1e6);
    }

    @Test
    void spoiled_pdfs_are_answered() {
        List<byte[]> pdfs = pdfs();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            byte[] pdf = pdfs.get(random.nextInt(pdfs.size())).clone();
            for (int flips = random.nextInt(40); flips >= 0; flips--) {
                pdf[random.nextInt(pdf.length)] ^= (byte) (1 << random.nextInt(8));
            }
            byte[] spoiled = random.nextInt(3) == 0 ? Arrays.copyOf(pdf, random.nextInt(pdf.length)) : pdf;
            assertThat(DeterminationReader.read(spoiled)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", " ", "a ", "\n", "a\n", "Decision rationale: a\n", "Upheld: ", "\f", "diagnosis of pain, "})
    void fifty_megabytes_of_one_line_are_answered_at_once(String piece) {
        byte[] bytes = piece.repeat(LARGE / piece.length()).getBytes(StandardCharsets.UTF_8);
        long start = threads.getCurrentThreadCpuTime();
        Reading reading = DeterminationReader.read(bytes);
        assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(SECOND);
        assertThat(reading.findings().getFirst().code()).isEqualTo("READ-TOO-LARGE");
    }

    /** The largest text that is taken, made of one piece that drives some part of the reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a\n",
                "a \n \n",
                "Decision rationale: a\n",
                "X: Upheld\nClaims Administrator guideline: a\nMAXIMUS guideline: b\nDecision rationale: c.\n",
                "Associated surgical service: x: Upheld\nClaims Administrator guideline: a\n",
                "Decision based on MTUS Low Back 2004, Section(s): A, and Hand Complaints 2004. ",
                "diagnosis of pain, ",
                "diagnosed with pain and ",
                "1. pain 2. ",
                "was treated for ",
                "10/10/2016 ",
                "year old ",
                "CM16-",
                "a, ",
                "-\n1\f",
                "((((",
                "CLINICAL CASE SUMMARY ",
                "was the original request. X was authorized by the Claims Administrator.\n"
            })
    void the_largest_text_is_answered_within_bounds(String piece) {
        String skeleton = FictionalLetter.of("unwrapped");
        for (String mark : List.of(
                "Case Number", "Nevada", "lateral epicondylitis", "Decision based on MTUS Elbow", "The guideline")) {
            int at = skeleton.indexOf(mark);
            int room = DeterminationReader.MOST_CHARACTERS - skeleton.length();
            String text = skeleton.substring(0, at) + piece.repeat(room / piece.length()) + skeleton.substring(at);
            answer(text, 0);
        }
    }

    private void answer(String text, int number) {
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        Reading reading;
        try {
            reading = DeterminationReader.read(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ", letter " + number + " ended in an exception", e);
        }
        long took = threads.getCurrentThreadCpuTime() - start;
        long most = BASE + TIMES_THE_INPUT * bytes(text);
        long used = threads.getCurrentThreadAllocatedBytes() - allocated;
        if (used > most) {
            // a rare path loads its classes when it is first taken, which is no memory of this letter: once more
            allocated = threads.getCurrentThreadAllocatedBytes();
            reading = DeterminationReader.read(text);
            used = threads.getCurrentThreadAllocatedBytes() - allocated;
        }
        slowest = Math.max(slowest, took);
        assertThat(took).as("seed %d, letter %d took too long", seed, number).isLessThan(SECOND);
        assertThat(used)
                .as("seed %d, letter %d of %d characters took too much memory", seed, number, text.length())
                .isLessThanOrEqualTo(most);
        reading.findings()
                .forEach(finding -> finding.span().ifPresent(span -> {
                    if (span.end() > text.length())
                        throw new AssertionError("seed " + seed + ", letter " + number + ": " + span);
                }));
    }

    /** Bytes of the text as the virtual machine keeps it. */
    private static long bytes(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 0xff) return 2L * text.length();
        return text.length();
    }

    private static List<String> letters() {
        List<String> letters = new ArrayList<>(CorpusFolder.texts());
        for (String layout :
                List.of("double-spaced", "plain-lines", "split-header-formfeed", "split-header-dehyphenated")) {
            letters.add(FictionalLetter.of(layout));
            letters.add(FictionalLetter.issuedHere(layout));
        }
        return letters;
    }

    private static List<byte[]> pdfs() {
        return CorpusFolder.files("pdf", ".pdf").values().stream()
                .limit(12)
                .map((Path file) -> CorpusFolder.bytes(file))
                .toList();
    }
}
