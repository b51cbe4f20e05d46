package org.openimr.records.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentNameTest {
    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "../../etc/passwd, passwd",
        "..\\..\\windows\\report.pdf, report.pdf",
        "C:\\scans\\mri.tif, mri.tif",
        "/abs/olute.png, olute.png",
        ".., document",
        "'', document",
        ".htaccess, htaccess",
        "Informe médico.docx, Informe médico.docx",
        "con.pdf, _con.pdf",
        "LPT1, _LPT1",
        "a<b>c|d?.pdf, a_b_c_d_.pdf",
        "trailing. , trailing",
    })
    void a_name_keeps_what_is_harmless(String sent, String kept) {
        assertThat(DocumentName.clean(sent).value()).isEqualTo(kept);
    }

    @Test
    void what_cannot_be_seen_is_taken_out() {
        assertThat(DocumentName.clean("re\0port\u202efdp.exe\u2066\n.pdf").value())
                .isEqualTo("reportfdp.exe.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending_and_its_whole_characters() {
        String name = DocumentName.clean("\ud83e\uddb4".repeat(500) + ".pdf").value();
        assertThat(name).hasSizeLessThanOrEqualTo(DocumentName.LONGEST).endsWith(".pdf");
        assertThat(name.codePoints().limit(58)).allMatch(c -> c == 0x1f9b4);
    }

    @Test
    void cleaning_again_changes_nothing() {
        String once =
                DocumentName.clean("..." + "x ".repeat(200) + "..\u200f.pdf").value();
        assertThat(DocumentName.clean(once).value()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("namesOfWhichACleaningLeavesWork")
    void no_name_is_a_reason_to_refuse(String sent) {
        String once = DocumentName.clean(sent).value();
        assertThat(DocumentName.clean(once).value()).isEqualTo(once);
        assertThat(once).hasSizeLessThanOrEqualTo(DocumentName.LONGEST);
    }

    private static Stream<String> namesOfWhichACleaningLeavesWork() {
        String a = "a".repeat(DocumentName.LONGEST - 1);
        return Stream.of(
                a + "." + "b".repeat(50),
                "e\u200d\u0301.pdf",
                "con." + a,
                "x".repeat(200) + " .pdf",
                "\u2066.\u2066..\u200f/..",
                a + "\ud83e\uddb4\ud83e\uddb4");
    }

    @Test
    void a_name_that_is_not_clean_is_no_document_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentName("../x"));
    }
}
