package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file tells about itself before anybody opens it. */
final class PropertiesTest {
    @ParameterizedTest
    @EnumSource(names = {"ASSIGNMENT_REGULAR_1", "ELIGIBLE_1", "INELIGIBLE_1_SPANISH", "DETERMINATION_MIXED_2"})
    void they_name_the_organization_and_the_case_and_no_person(Samples sample) throws IOException {
        Letter letter = sample.letter();
        try (var pdf = Loader.loadPDF(LetterPdf.render(letter))) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Author", "Subject", "Producer", "CreationDate", "ModDate");
            assertThat(information.getTitle()).isEqualTo(letter.title() + ", CM26-0000042");
            assertThat(information.getAuthor()).isEqualTo("Golden Poppy Independent Review");
            assertThat(information.getSubject()).isEqualTo(letter.title());
            assertThat(information.getProducer()).isEqualTo("OpenIMR");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(letter.date() + "T00:00:00Z");

            String packet = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet)
                    .contains(
                            letter.title() + ", CM26-0000042",
                            letter.date() + "T00:00:00Z",
                            "<rdf:li>" + letter.language().tag() + "</rdf:li>")
                    .doesNotContain("Quillfeather", "Thistlewood");
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(letter.language().tag());
        }
    }
}
