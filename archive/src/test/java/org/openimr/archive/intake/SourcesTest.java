package org.openimr.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    /** A named content. */
    private static final class Entry {
        private final String name;
        private final byte[] bytes;

        Entry(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        Entry(String name, String text) {
            this(name, text.getBytes(StandardCharsets.UTF_8));
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private static byte[] zip(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.bytes());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Entry entry : entries) {
                TarArchiveEntry header = new TarArchiveEntry(entry.name());
                header.setSize(entry.bytes().length);
                tar.putArchiveEntry(header);
                tar.write(entry.bytes());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static List<String> stream(String name, byte[] bytes) throws IOException {
        List<String> found = new ArrayList<>();
        new Sources(each -> found.add(told(each))).stream(name, new ByteArrayInputStream(bytes));
        return found;
    }

    private static String told(Found found) {
        return switch (found) {
            case Found.Document document ->
                document.name() + "=" + new String(document.bytes(), StandardCharsets.UTF_8);
            case Found.Refused refused -> refused.name() + "=" + refused.fault();
        };
    }

    @Test
    void a_folder_is_walked_in_the_order_of_names_and_a_link_to_a_folder_is_told() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        for (String name : List.of("b/z", "b/c/y", "a", "c")) Files.writeString(folder.resolve(name), name);
        Files.createSymbolicLink(folder.resolve("d"), folder.resolve("b"));
        List<String> found = new ArrayList<>();
        List<Long> through = new ArrayList<>();
        new Sources(each -> {
                    found.add(told(each).replace(folder + "/", ""));
                    through.add(each.through());
                })
                .walk(folder);
        assertThat(found).containsExactly("a=a", "b/c/y=b/c/y", "b/z=b/z", "c=c", "d=LINK");
        assertThat(through).isSorted().endsWith(10L);
    }

    @Test
    void what_is_packed_comes_out_in_its_order_also_from_one_archive_in_the_other() throws IOException {
        Entry one = new Entry("one.txt", "1");
        Entry two = new Entry("two.txt", "2");
        assertThat(stream("a.zip", zip(two, one))).containsExactly("a.zip!/two.txt=2", "a.zip!/one.txt=1");
        assertThat(stream("a.tgz", gzip(tar(one, two)))).containsExactly("a.tar!/one.txt=1", "a.tar!/two.txt=2");
        assertThat(stream("l.txt.gz", gzip(one.bytes()))).containsExactly("l.txt=1");
        assertThat(stream("o.zip", zip(one, new Entry("i.tar.gz", gzip(tar(two))), two)))
                .containsExactly("o.zip!/one.txt=1", "o.zip!/i.tar!/two.txt=2", "o.zip!/two.txt=2");
    }

    @Test
    void an_archive_too_deep_in_others_is_told_and_the_next_entry_still_read() throws IOException {
        byte[] deep = zip(new Entry("x", "x"));
        for (int i = 0; i < Sources.MOST_DEEP; i++) deep = zip(new Entry("deeper.zip", deep), new Entry("y", "y"));
        List<String> found = stream("o.zip", deep);
        assertThat(found).anyMatch(each -> each.endsWith("=TOO_DEEP")).noneMatch(each -> each.endsWith("x=x"));
        assertThat(found).filteredOn(each -> each.endsWith("=y")).hasSize(Sources.MOST_DEEP);
    }

    @Test
    void what_unpacks_to_far_too_much_is_stopped() throws IOException {
        byte[] zeros = new byte[31 * MEGABYTE];
        Entry[] bomb = new Entry[20];
        for (int i = 0; i < bomb.length; i++) bomb[i] = new Entry("zeros-" + i, zeros);
        List<String> found = new ArrayList<>();
        new Sources(each -> found.add(
                        each instanceof Found.Refused refused ? refused.fault().name() : "document"))
                .stream("bomb.zip", new ByteArrayInputStream(zip(bomb)));
        assertThat(found).contains("SWELLS").hasSizeLessThan(10);
        assertThat(stream("bomb.gz", gzip(new byte[300 * MEGABYTE])))
                .allMatch(each -> each.endsWith("TOO_LARGE") || each.endsWith("SWELLS"));
    }

    @Test
    void a_document_larger_than_any_letter_is_told_and_the_next_is_read() throws IOException {
        byte[] large = new byte[Unpacking.MOST_BYTES + 1];
        new Random(1).nextBytes(large);
        assertThat(stream("a.zip", zip(new Entry("large", large), new Entry("next", "n"))))
                .containsExactly("a.zip!/large=TOO_LARGE", "a.zip!/next=n");
    }

    @Test
    void a_cut_off_archive_gives_what_was_whole_and_tells_of_the_rest() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(2).nextBytes(noise);
        for (byte[] whole : List.of(
                zip(new Entry("one", "1"), new Entry("two", noise)),
                gzip(tar(new Entry("one", "1"), new Entry("two", noise))))) {
            List<String> found = stream("a", Arrays.copyOf(whole, whole.length - 3_000));
            assertThat(found.getFirst()).endsWith("one=1");
            assertThat(found.getLast()).endsWith("=DAMAGED");
        }
    }

    @Test
    void json_lines_are_cut_at_line_ends_so_that_a_broken_one_costs_no_other() throws IOException {
        String lines = "{\"text\":\"a } \\\" {\"}\n\n{\"text\":\n{\"text\":\"b\"}\r\nnothing\n{\"text\":\"c\"}";
        assertThat(stream("-", lines.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "-:1={\"text\":\"a } \\\" {\"}",
                        "-:3={\"text\":",
                        "-:4={\"text\":\"b\"}\r",
                        "-:5=nothing",
                        "-:6={\"text\":\"c\"}");
    }

    @Test
    void one_object_or_a_list_written_for_people_is_taken_apart_by_its_braces() throws IOException {
        assertThat(stream("a.json", "{\n  \"x\": {\"y\": \"}\"}\n}\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("a.json={\n  \"x\": {\"y\": \"}\"}\n}");
        assertThat(stream("a.json", "[\n{\"x\":1},\n{\"x\":\n2}\n]\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("a.json={\"x\":1}", "a.json:2={\"x\":\n2}");
    }

    @Test
    void a_file_that_is_not_there_and_an_empty_one_are_told() throws IOException {
        List<String> found = new ArrayList<>();
        new Sources(each -> found.add(told(each))).walk(folder.resolve("missing"));
        assertThat(found).containsExactly(folder.resolve("missing") + "=UNREADABLE");
        assertThat(stream("empty", new byte[0])).containsExactly("empty=");
    }
}
