package org.openimr.records.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeLookTest {
    private static final Limits LIMITS = Limits.defaults();

    @TempDir
    private Path folder;

    private TypeAnswer look(byte[] bytes) throws IOException {
        return TypeLook.at(Files.write(folder.resolve("upload"), bytes), LIMITS);
    }

    private TypeAnswer look(String bytes) throws IOException {
        return look(bytes.getBytes(ISO_8859_1));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String... more) throws IOException {
        String[] names = new String[more.length + 2];
        names[0] = "[Content_Types].xml";
        names[1] = "word/document.xml";
        System.arraycopy(more, 0, names, 2, more.length);
        return zip(names);
    }

    private static IntakeRefusal refusal(TypeAnswer answer) {
        assertThat(answer).isInstanceOf(TypeAnswer.Refused.class);
        return ((TypeAnswer.Refused) answer).refusal();
    }

    private static DocumentType type(TypeAnswer answer) {
        assertThat(answer).isInstanceOf(TypeAnswer.Document.class);
        return ((TypeAnswer.Document) answer).type();
    }

    @Test
    void each_kind_is_told_by_its_first_bytes() throws IOException {
        assertThat(type(look("%PDF-1.7\n...%%EOF\n"))).isEqualTo(DocumentType.PDF);
        assertThat(type(look("II*\0abcdefgh"))).isEqualTo(DocumentType.TIFF);
        assertThat(type(look("MM\0*abcdefgh"))).isEqualTo(DocumentType.TIFF);
        assertThat(type(look("\u00ff\u00d8\u00ff\u00e0...\u00ff\u00d9"))).isEqualTo(DocumentType.JPEG);
        assertThat(type(look("\u0089PNG\r\n\u001a\n....IEND...."))).isEqualTo(DocumentType.PNG);
        assertThat(type(look(docx()))).isEqualTo(DocumentType.DOCX);
        assertThat(type(look("Seen today for the left knee.\nDolor leve.\n"))).isEqualTo(DocumentType.PLAIN_TEXT);
    }

    @Test
    void text_of_windows_and_of_utf_16_is_text() throws IOException {
        assertThat(type(look("Evaluaci\u00f3n m\u00e9dica del trabajador"))).isEqualTo(DocumentType.PLAIN_TEXT);
        byte[] utf16 = "\ufeffEvaluación médica".getBytes(StandardCharsets.UTF_16LE);
        assertThat(type(look(utf16))).isEqualTo(DocumentType.PLAIN_TEXT);
    }

    @Test
    void a_message_is_told_from_a_document() throws IOException {
        assertThat(look("""
                        Received: from a.example by b.example; Mon, 5 Jan 2026 10:00:00 -0800
                        From: intake@example.org
                        To: records@example.org
                        Subject: Records
                        MIME-Version: 1.0

                        See attached.
                        """)).isInstanceOf(TypeAnswer.Message.class);
    }

    @Test
    void what_is_no_document_is_refused_whatever_its_name() throws IOException {
        assertThat(refusal(look("GIF89a......"))).isEqualTo(IntakeRefusal.NOT_ACCEPTED);
        assertThat(refusal(look("MZ\u0090\0\u0003\0\0\0"))).isEqualTo(IntakeRefusal.NOT_ACCEPTED);
        assertThat(refusal(look("<html><body>x</body></html>"))).isEqualTo(IntakeRefusal.NOT_ACCEPTED);
        assertThat(refusal(look("{\\rtf1\\ansi text}"))).isEqualTo(IntakeRefusal.NOT_ACCEPTED);
        assertThat(refusal(look(zip("a.txt")))).isEqualTo(IntakeRefusal.NOT_ACCEPTED);
        assertThat(refusal(look("words\0words\u0001\u0002"))).isEqualTo(IntakeRefusal.NOT_ACCEPTED);
        assertThat(refusal(look(""))).isEqualTo(IntakeRefusal.EMPTY);
    }

    @Test
    void what_is_two_kinds_at_once_is_refused() throws IOException {
        String pdf = "%PDF-1.7\n%%EOF\n";
        String archive = new String(zip("a.txt"), ISO_8859_1);
        assertThat(refusal(look(pdf + archive))).isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look(archive + pdf))).isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look("junk" + pdf))).isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look("%PDF-1.7 <script>1</script>\n%%EOF"))).isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look(pdf + "<html>later</html>"))).isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look("\u00ff\u00d8\u00ff\u00fe%PDF-1.4 \u00ff\u00d9")))
                .isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look("\u00ff\u00d8\u00ff\u00e0...\u00ff\u00d9" + archive)))
                .isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look(new String(docx(), ISO_8859_1) + "more"))).isEqualTo(IntakeRefusal.TWO_KINDS);
    }

    @Test
    void a_list_of_contents_alone_tells_macros_objects_and_tricks() throws IOException {
        assertThat(refusal(look(docx("word/vbaProject.bin")))).isEqualTo(IntakeRefusal.MACRO);
        assertThat(refusal(look(docx("word/embeddings/oleObject1.bin")))).isEqualTo(IntakeRefusal.EMBEDDED_FILE);
        assertThat(refusal(look(docx("../../etc/cron.d/x")))).isEqualTo(IntakeRefusal.TWO_KINDS);
        assertThat(refusal(look(docx("WORD/document.xml")))).isEqualTo(IntakeRefusal.TWO_KINDS);
    }

    @Test
    void a_file_over_the_limit_is_refused_before_anything_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("large"), "%PDF-1.7\n");
        try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(LIMITS.bytes() + 1);
        }
        assertThat(refusal(TypeLook.at(file, LIMITS))).isEqualTo(IntakeRefusal.TOO_LARGE);
    }

    @Test
    void a_part_of_a_word_document_that_its_list_does_not_count_is_not_passed_over() throws IOException {
        byte[] bytes = docx("word/vbaProject.bin");
        assertThat(refusal(look(bytes))).isEqualTo(IntakeRefusal.MACRO);
        int end = bytes.length - 22;
        bytes[end + 8] = 2;
        bytes[end + 10] = 2;
        assertThat(refusal(look(bytes))).isEqualTo(IntakeRefusal.TWO_KINDS);
    }
}
