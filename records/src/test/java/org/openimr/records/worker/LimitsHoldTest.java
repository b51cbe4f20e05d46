package org.openimr.records.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.Fictional;
import org.openimr.records.Fictional.Scan;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.read.PageRead;

/** The process that reads is not trusted to end, to be small, or to say what it should. */
class LimitsHoldTest {
    @TempDir
    private Path folder;

    private static Limits limits(Duration page, Duration document) {
        Limits usual = Limits.defaults();
        return new Limits(
                usual.bytes(),
                usual.pages(),
                usual.pixels(),
                usual.expandedBytes(),
                usual.expansion(),
                usual.depth(),
                usual.parts(),
                page,
                document,
                128,
                usual.ocrMegabytes(),
                2);
    }

    /** Reads with a stand-in for the process that does what the named class does. */
    private Workshop.Got read(Class<?> stranger, Duration page, Duration document) {
        var launch = new WorkerLaunch(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-cp", System.getProperty("java.class.path"), stranger.getName()));
        try {
            Path temporary = Files.createDirectories(folder.resolve("tmp"));
            var pages = new ArrayList<PageRead>();
            ReadResult result = new DocumentReader(launch, limits(page, document), temporary)
                    .read(Files.writeString(folder.resolve("any"), "x"), DocumentType.PDF, 1, sink(pages));
            assertThat(temporary).isEmptyDirectory();
            return new Workshop.Got(java.util.Optional.empty(), pages, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageSink sink(List<PageRead> pages) {
        return new PageSink() {
            @Override
            public void opened(DocumentFacts facts) {
                // Not of interest here.
            }

            @Override
            public void page(PageRead page) {
                pages.add(page);
            }
        };
    }

    /** Sends page 1 and then hangs, with a child that hangs too. */
    static final class Hangs {
        private Hangs() {}

        public static void main(String... arguments) throws Exception {
            var frames = new FrameWriter(System.out);
            frames.write(new Frame.Opened(new DocumentFacts(DocumentType.PDF, 3)));
            frames.write(new Frame.Page(Pages.empty(1)));
            new ProcessBuilder("sleep", "600").start();
            TimeUnit.MINUTES.sleep(10);
        }
    }

    /** Sends a page every 100 milliseconds, for ever. */
    static final class Drips {
        private Drips() {}

        public static void main(String... arguments) throws Exception {
            var frames = new FrameWriter(System.out);
            frames.write(new Frame.Opened(new DocumentFacts(DocumentType.PDF, 3)));
            for (int i = 1; i < 10_000; i++) {
                frames.write(new Frame.Page(Pages.empty(i)));
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** Sends page 1 and then takes all memory there is. */
    static final class Swells {
        private Swells() {}

        public static void main(String... arguments) throws Exception {
            var frames = new FrameWriter(System.out);
            frames.write(new Frame.Opened(new DocumentFacts(DocumentType.PDF, 3)));
            frames.write(new Frame.Page(Pages.empty(1)));
            List<byte[]> all = new ArrayList<>();
            while (all.size() < 10_000) all.add(new byte[1 << 20]);
        }
    }

    /** Sends page 1 and ends as a crashed virtual machine does. */
    static final class Crashes {
        private Crashes() {}

        public static void main(String... arguments) throws Exception {
            var frames = new FrameWriter(System.out);
            frames.write(new Frame.Opened(new DocumentFacts(DocumentType.PDF, 3)));
            frames.write(new Frame.Page(Pages.empty(1)));
            Runtime.getRuntime().halt(134);
        }
    }

    /** Claims a frame of two gigabytes. */
    static final class Lies {
        private Lies() {}

        public static void main(String... arguments) {
            System.out.writeBytes(new byte[] {2, 127, 127, 127, 127, 1, 2, 3});
            System.out.flush();
        }
    }

    /** Tries to reach the test over the network, and says with the page number whether it did. */
    static final class Calls {
        private Calls() {}

        public static void main(String... arguments) throws Exception {
            boolean reached;
            try (var _ = new Socket(
                    InetAddress.getLoopbackAddress(), Integer.parseInt(Files.readString(Path.of(arguments[1]))))) {
                reached = true;
            } catch (IOException _) {
                reached = false;
            }
            var frames = new FrameWriter(System.out);
            frames.write(new Frame.Page(Pages.empty(reached ? 2 : 1)));
            frames.write(new Frame.Page(Pages.empty(System.getenv().containsKey("SECRET_OF_THE_SERVER") ? 2 : 1)));
            frames.write(new Frame.Done());
        }
    }

    private static void assertNothingSleeps() {
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(p -> p.info().command().orElse("").endsWith("sleep")))
                .isEmpty();
    }

    @Test
    void a_page_that_takes_too_long_ends_the_reading_with_all_its_children() throws InterruptedException {
        long begun = System.nanoTime();
        Workshop.Got got = read(Hangs.class, Duration.ofSeconds(5), Duration.ofMinutes(5));
        assertThat(got.result())
                .isEqualTo(new ReadResult.Refused(IntakeRefusal.TOO_LONG, OptionalInt.of(2), "time is up"));
        assertThat(got.pages()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        TimeUnit.MILLISECONDS.sleep(300);
        assertNothingSleeps();
    }

    @Test
    void a_document_that_takes_too_long_ends_though_each_page_is_quick() {
        Workshop.Got got = read(Drips.class, Duration.ofSeconds(4), Duration.ofSeconds(5));
        assertThat(got.result())
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(IntakeRefusal.TOO_LONG));
        assertThat(got.pages()).isNotEmpty();
    }

    @Test
    void a_document_that_takes_too_much_memory_is_cut_and_the_pages_before_are_kept() {
        Workshop.Got got = read(Swells.class, Duration.ofSeconds(60), Duration.ofMinutes(5));
        assertThat(got.result())
                .isEqualTo(new ReadResult.Refused(IntakeRefusal.TOO_MUCH_MEMORY, OptionalInt.of(2), "exit status 3"));
        assertThat(got.pages()).hasSize(1);
    }

    @Test
    void a_crash_names_the_page_and_keeps_those_before() {
        Workshop.Got got = read(Crashes.class, Duration.ofSeconds(60), Duration.ofMinutes(5));
        assertThat(got.result())
                .isEqualTo(new ReadResult.Refused(IntakeRefusal.READER_STOPPED, OptionalInt.of(2), "exit status 134"));
        assertThat(got.pages()).hasSize(1);
    }

    @Test
    void what_is_no_frame_is_not_believed() {
        Workshop.Got got = read(Lies.class, Duration.ofSeconds(60), Duration.ofMinutes(5));
        assertThat(got.result())
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(IntakeRefusal.READER_STOPPED));
    }

    @Test
    void the_process_reaches_no_network_and_knows_no_secret_of_the_server() throws IOException {
        assumeThat(Isolation.strongest().withoutNetwork())
                .as("this kernel refuses namespaces")
                .isTrue();
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path port = Files.writeString(folder.resolve("port"), Integer.toString(server.getLocalPort()));
            try (var reachable = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
                assertThat(reachable.isConnected()).isTrue();
            }
            var launch = new WorkerLaunch(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    List.of("-cp", System.getProperty("java.class.path"), Calls.class.getName()));
            var pages = new ArrayList<PageRead>();
            ReadResult result = new DocumentReader(launch, limits(Duration.ofMinutes(1), Duration.ofMinutes(1)), folder)
                    .read(port, DocumentType.PDF, 1, sink(pages));
            assertThat(result).isEqualTo(new ReadResult.Whole());
            assertThat(pages).extracting(PageRead::number).containsExactly(1, 1);
        }
    }

    @Test
    void an_interrupt_ends_the_process() throws InterruptedException {
        var thrown = new ArrayList<Throwable>();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                read(Hangs.class, Duration.ofMinutes(5), Duration.ofMinutes(5));
            } catch (UncheckedIOException e) {
                thrown.add(e);
            }
        });
        TimeUnit.SECONDS.sleep(3);
        caller.interrupt();
        caller.join(20_000);
        assertThat(thrown).hasSize(1);
        TimeUnit.MILLISECONDS.sleep(300);
        assertNothingSleeps();
    }

    @Test
    void what_the_receiver_throws_ends_the_reading_and_comes_out() throws IOException {
        var workshop = new Workshop(folder, Limits.defaults());
        Path file = workshop.file(Fictional.typed(3));
        assertThatThrownBy(() -> workshop.reader().read(file, DocumentType.PDF, 1, new PageSink() {
                    @Override
                    public void opened(DocumentFacts facts) {
                        throw new IllegalStateException("the disk is full");
                    }

                    @Override
                    public void page(PageRead page) {
                        throw new AssertionError("no page was to come");
                    }
                }))
                .hasMessage("the disk is full");
        assertThat(workshop.temporary()).isEmptyDirectory();
    }

    /** The time between ticks of a thread that does nothing else, while a document is read beside it. */
    @Test
    void the_process_that_asked_stays_responsive_while_documents_are_read() throws Exception {
        var workshop = new Workshop(folder, Limits.defaults());
        var longest = new AtomicLong();
        Thread ticks = Thread.ofPlatform().daemon().start(() -> {
            long last = System.nanoTime();
            while (!Thread.currentThread().isInterrupted()) {
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
                long now = System.nanoTime();
                longest.accumulateAndGet(now - last, Math::max);
                last = now;
            }
        });
        long before = used();
        workshop.read(Fictional.scanned(List.of(Scan.of(1), Scan.of(2))), DocumentType.PDF);
        ticks.interrupt();
        ticks.join();
        assertThat(Duration.ofNanos(longest.get())).isLessThan(Duration.ofMillis(1_500));
        assertThat(used() - before).isLessThan(200L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
