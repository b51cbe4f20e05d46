package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** ISO 14289-1 and ISO 19005-2 level A, by veraPDF. */
final class ConformanceTest {
    @ParameterizedTest
    @EnumSource
    void every_letter_is_accessible_and_archivable(Samples sample) throws Exception {
        byte[] pdf = LetterPdf.render(sample.letter());

        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void an_untagged_file_is_found_out() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file);
        }

        assertThat(Conformance.faults(file.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(Conformance.faults(file.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }
}
