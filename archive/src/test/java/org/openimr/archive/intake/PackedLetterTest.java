package org.openimr.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.Fictional;
import org.openimr.archive.PublishedDetermination;

class PackedLetterTest {
    @Test
    void a_letter_comes_out_as_it_was_packed_with_and_without_its_text() {
        var determination =
                Fictional.letter(1).upheld("Brace", "No “use”.").published().determination();
        var packed = PackedLetter.pack(determination, Optional.of("text\u0000 of the letter é"));
        assertThat(packed.letter().determination()).isEqualTo(determination);
        assertThat(packed.letter().text()).contains("text\u0000 of the letter é");
        var bare = PackedLetter.pack(determination, Optional.empty());
        assertThat(bare.letter().determination()).isEqualTo(determination);
        assertThat(bare.letter().text()).isEmpty();
        assertThat(bare.says()).isEqualTo(packed.says());
    }

    @Test
    void every_real_letter_survives_packing() throws IOException {
        for (PublishedDetermination real : CorpusLetters.all()) {
            assertThat(PackedLetter.pack(real.determination(), Optional.empty())
                            .letter()
                            .determination())
                    .isEqualTo(real.determination());
        }
    }
}
