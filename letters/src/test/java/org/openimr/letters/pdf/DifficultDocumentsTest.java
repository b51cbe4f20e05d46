package org.openimr.letters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.letters.Conformance;
import org.openimr.letters.SpokenText;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class DifficultDocumentsTest {
    private static final Attachment DATA = new Attachment(
            "facts.json", "application/json", "The facts of the letter", "{}".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void they_are_accessible_and_archivable(long seed) throws Exception {
        byte[] plain = TaggedPdf.write(Difficult.manuscript(seed, List.of()));
        byte[] laden = TaggedPdf.write(Difficult.manuscript(seed, List.of(DATA)));

        assertThat(Conformance.faults(plain, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(plain, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(laden, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(laden, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void every_word_is_there_once_and_in_order() throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            Manuscript manuscript = Difficult.manuscript(seed, List.of());

            String spoken = SpokenText.of(TaggedPdf.write(manuscript));

            assertThat(letters(spoken)).as("seed %s", seed).isEqualTo(letters(wordsOf(manuscript.body())));
        }
    }

    @Test
    void nothing_is_printed_outside_of_the_margins_or_over_other_words() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            byte[] pdf = TaggedPdf.write(Difficult.manuscript(seed, List.of()));

            for (List<TextPosition> page : positions(pdf)) {
                for (TextPosition at : page) {
                    assertThat(at.getX()).as("seed %s", seed).isGreaterThan(66f);
                    assertThat(at.getX() + (at.getUnicode().isBlank() ? 0 : at.getWidth()))
                            .isLessThan(540 + 4 + 0.5f);
                    assertThat(at.getY()).isBetween(30f, 760f);
                }
                assertThat(overlapping(page)).as("seed %s", seed).isEmpty();
            }
        }
    }

    @Test
    void a_tables_header_stands_over_it_on_every_page_and_is_read_once() throws IOException {
        var rows = new ArrayList<Content>();
        for (int i = 1; i <= 90; i++)
            rows.add(Difficult.element("tr", Difficult.element("td", "Item " + i), Difficult.element("td", "Yes")));
        var head = Difficult.element("tr", Difficult.element("th", "Treatment"), Difficult.element("th", "Answer"));
        var table = new Content.Element(
                "table",
                Map.of(),
                List.of(Difficult.element("thead", head), new Content.Element("tbody", Map.of(), rows)));
        byte[] pdf = TaggedPdf.write(
                Difficult.manuscript(Difficult.element("body", Difficult.element("h1", "Items"), table), List.of()));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Treatment");
            }
        }
        assertThat(SpokenText.of(pdf)).containsOnlyOnce("Treatment");
    }

    @Test
    void no_heading_is_the_last_on_a_page() throws IOException {
        for (int before = 20; before < 60; before++) {
            var blocks = new ArrayList<Content>();
            blocks.add(Difficult.element("h1", "Title"));
            for (int i = 0; i < before; i++) blocks.add(Difficult.element("p", "Line."));
            blocks.add(Difficult.element("h2", "Heading"));
            blocks.add(Difficult.element("p", "Below."));
            byte[] pdf =
                    TaggedPdf.write(Difficult.manuscript(new Content.Element("body", Map.of(), blocks), List.of()));

            for (List<TextPosition> page : positions(pdf)) {
                String words = page.stream().map(TextPosition::getUnicode).reduce("", String::concat);
                assertThat(words.contains("Heading")).isEqualTo(words.contains("Below."));
            }
        }
    }

    @Test
    void text_is_taken_out_as_it_was_written() throws IOException {
        String words = "office file affluent fjord 50 µg ½ “x” – “y” ¿Qué? niño";
        var body = Difficult.element("body", Difficult.element("h1", "T"), Difficult.element("p", words));
        try (var document = Loader.loadPDF(TaggedPdf.write(Difficult.manuscript(body, List.of())))) {
            assertThat(new PDFTextStripper().getText(document)).contains(words);
        }
    }

    @Test
    void further_characters_bring_their_own_fonts() throws Exception {
        String words = "Łódź, Dvořák, œuvre";
        var body = Difficult.element("body", Difficult.element("h1", "T"), Difficult.element("p", words));
        byte[] pdf = TaggedPdf.write(Difficult.manuscript(body, List.of()));

        assertThat(SpokenText.of(pdf)).contains(words);
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void an_advance_in_the_file_is_the_fonts_own() throws IOException {
        var body = Difficult.element("body", Difficult.element("h1", "T"), Difficult.element("p", "WWW iii"));
        byte[] pdf = TaggedPdf.write(Difficult.manuscript(body, List.of()));
        try (var document = Loader.loadPDF(pdf)) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                for (int code = 1; code < 90; code++)
                    assertThat(font.getWidth(code)).isCloseTo(font.getWidthFromFont(code), within(1f));
            }
        }
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s\\u00A0]+", "");
    }

    private static String wordsOf(Content content) {
        return switch (content) {
            case Content.Words words -> words.words();
            case Content.Element element -> {
                var all = new StringBuilder();
                int number = 0;
                for (Content child : element.children()) {
                    number++;
                    if (element.name().equals("ol")) all.append(number).append('.');
                    all.append(wordsOf(child));
                }
                yield all.toString();
            }
        };
    }

    private static List<List<TextPosition>> positions(byte[] pdf) throws IOException {
        var pages = new ArrayList<List<TextPosition>>();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    pages.getLast().add(text);
                }
            };
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(new ArrayList<>());
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
            }
        }
        return pages;
    }

    /** Characters whose middles are nearer to each other than any two of one line or of two lines can be. */
    private static List<String> overlapping(List<TextPosition> page) {
        var found = new ArrayList<String>();
        var seen = new HashMap<Long, List<TextPosition>>();
        for (TextPosition text : page) {
            if (text.getUnicode().isBlank()) continue;
            long line = Math.round(text.getY() / 4);
            for (long near = line - 1; near <= line + 1; near++) {
                for (TextPosition other : seen.getOrDefault(near, List.of())) {
                    boolean apart = Math.abs(text.getY() - other.getY()) >= 4
                            || text.getX() + text.getWidth() <= other.getX() + 0.1
                            || other.getX() + other.getWidth() <= text.getX() + 0.1;
                    if (!apart) found.add(text + " over " + other + " at " + text.getX() + "," + text.getY());
                }
            }
            seen.computeIfAbsent(line, _ -> new ArrayList<>()).add(text);
        }
        return found;
    }
}
