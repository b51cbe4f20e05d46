package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** {@code -Dopenimr.deidentification.pdfs=1000} for the whole measurement. */
final class PublicCopyPdfTest {
    private static final PublicCopyPdf.About ABOUT = new PublicCopyPdf.About(
            "Final determination CM26-0000001, public copy", "Fictional Review", LocalDate.of(2026, 4, 24));
    private static final List<String> SENTENCES = List.of(
            "The injured worker # reported that the pain was rated 8/10 and went down the left leg to the foot.",
            "Dr. # requested an injection at L4-5 on 10/12/2016; see pages 308-310 of the guideline.",
            "The claim number # and the telephone number # stood on the form that was received from #.",
            "Records of # were reviewed: positive Phalen's test, ICD 722.10, Norco 10/325 mg #.",
            "The injured worker lives at # and was born on #.");

    @Test
    void no_removed_string_can_be_recovered_from_a_rebuilt_file() throws IOException {
        int files = Integer.getInteger("openimr.deidentification.pdfs", 25);
        long seed = Long.getLong("openimr.deidentification.seed", 20_261_129L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int sought = 0;
        int recovered = 0;
        for (int i = 0; i < files; i++) {
            List<String> removed = new ArrayList<>();
            String text = redacted(random, removed);
            byte[] pdf = PublicCopyPdf.print(ABOUT, text).pdf();
            String everything = everything(pdf);
            assertThat(everything).contains("308-310").contains("[taken out]");
            for (String string : removed) {
                sought++;
                if (everything.contains(squeezed(string))) recovered++;
            }
        }
        System.out.printf(
                "Rebuilt PDFs: seed %d, %d files, %d removed strings sought, %d recoverable%n",
                seed, files, sought, recovered);
        assertThat(recovered).isZero();
    }

    /** The search finds what is there, so finding nothing says something. */
    @Test
    void the_same_search_finds_what_was_not_removed() throws IOException {
        byte[] pdf = PublicCopyPdf.print(ABOUT, "The injured worker Maria Ortega reported pain.\n")
                .pdf();
        assertThat(everything(pdf)).contains("mariaortega").contains("fictionalreview");
    }

    @Test
    void lines_that_the_margin_ended_are_one_paragraph_and_the_same_text_gives_the_same_bytes() throws IOException {
        String text = "CLINICAL CASE SUMMARY\n" + "word ".repeat(18)
                + "\n\nends here.\nPhysical therapy: Upheld\nCharacter \u0007.\n";
        PrintedLetter printed = PublicCopyPdf.print(ABOUT, text);
        assertThat(PublicCopyPdf.print(ABOUT, text).pdf()).isEqualTo(printed.pdf());
        assertThat(printed.substitutions()).hasSize(1);
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("word ends here.");
        }
    }

    @Test
    void a_copy_without_a_title_is_refused() {
        assertThatThrownBy(() -> new PublicCopyPdf.About(" ", "Fictional Review", LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String redacted(RandomGenerator random, List<String> removed) {
        var text = new StringBuilder("CLINICAL CASE SUMMARY\n");
        for (int i = 0; i < 14; i++) {
            for (String part :
                    SENTENCES.get(i < 5 ? i : random.nextInt(SENTENCES.size())).split("(?=#)", -1)) {
                if (part.startsWith("#")) {
                    removed.add(name(random));
                    text.append("[taken out]").append(part.substring(1));
                } else {
                    text.append(part);
                }
            }
            text.append(random.nextBoolean() ? "\n" : " ");
        }
        return text.toString();
    }

    private static String name(RandomGenerator random) {
        var name = new StringBuilder();
        for (int i = 0; i < 9; i++) name.append((char) ('a' + random.nextInt(26)));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + random.nextInt(100_000, 999_999);
    }

    /** Raw bytes, every stream unpacked, every string, the text layer; without spaces, in small letters. */
    private static String everything(byte[] pdf) throws IOException {
        var all = new StringBuilder();
        add(all, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append(new PDFTextStripper().getText(document)).append('\n');
            assertThat(document.getDocumentCatalog().getNames())
                    .as("embedded files")
                    .isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).as("XMP").isNotNull();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object.getObject();
                if (base instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        add(all, in.readAllBytes());
                    }
                }
                if (base instanceof org.apache.pdfbox.cos.COSDictionary dictionary) {
                    for (COSBase value : dictionary.getValues()) {
                        if (value instanceof COSString string)
                            all.append(string.getString()).append('\n');
                    }
                }
            }
        }
        return squeezedKeepingMarks(all.toString());
    }

    private static void add(StringBuilder all, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (byte b : bytes) if (b != 0) out.write(b);
        all.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
        // UTF-16 of plain letters, its zeros left out, and UTF-8
        all.append(out.toString(StandardCharsets.ISO_8859_1)).append('\n');
        all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
    }

    private static String squeezed(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static String squeezedKeepingMarks(String words) {
        return squeezed(words) + words;
    }
}
