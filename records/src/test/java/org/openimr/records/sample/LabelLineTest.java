package org.openimr.records.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLineTest {
    @Test
    void an_event_is_read_with_everything_it_says() {
        assertThat(LabelLine.read(
                        "EVENT 2:14 PAIN_SCORE REPORTED ~2016-03 part=\"lumbar spine\" side=LEFT level=\"L4-5\""
                                + " score=\"5-8\" context=\"activity\" copied=\"yes\" quote=\"5 to 8 over 10\""))
                .isEqualTo(new Label.Event(
                        new Place(2, 14),
                        EventKind.PAIN_SCORE,
                        EventStatus.REPORTED,
                        LabelDate.of("~2016-03"),
                        Optional.of("lumbar spine"),
                        Optional.of(Side.LEFT),
                        Optional.of("L4-5"),
                        Map.of("score", "5-8", "context", "activity"),
                        true,
                        "5 to 8 over 10"));
    }

    @Test
    void the_other_labels_are_read() {
        assertThat(LabelLine.read("TRAP 1:3 ALLERGY quote=\"codeine\""))
                .isEqualTo(new Label.Trap(new Place(1, 3), TrapReason.ALLERGY, "codeine"));
        assertThat(LabelLine.read("ERROR 1:3 SIDE expected=\"left\" quote=\"right foot\""))
                .isEqualTo(new Label.Mistake(new Place(1, 3), ErrorKind.SIDE, "left", "right foot"));
        assertThat(LabelLine.read("MISMATCH 1:3 M54.12 means=\"Radiculopathy, cervical region\" quote=\"M54.12\""))
                .isEqualTo(new Label.Mismatch(new Place(1, 3), "M54.12", "Radiculopathy, cervical region", "M54.12"));
        assertThat(LabelLine.read("DUPLICATE 3 of lumbar/22-pr2 1"))
                .isEqualTo(new Label.Duplicate(3, "lumbar/22-pr2", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EVENT 1:3",
                "OTHER 1:3 ALLERGY quote=\"codeine\"",
                "TRAP 0:3 ALLERGY quote=\"codeine\"",
                "TRAP 1:3 WHIM quote=\"codeine\"",
                "TRAP 1:3 ALLERGY",
                "TRAP 1:3 ALLERGY quote=\"codeine\" and more",
                "EVENT 1:3 VISIT PERFORMED 2016-02-30 quote=\"seen\"",
                "EVENT 1:3 VISIT PERFORMED 2016-02-03 score=\"7\" quote=\"seen\"",
                "DUPLICATE 3 lumbar/22-pr2 1"
            })
    void what_is_no_label_is_refused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> LabelLine.read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "2016", "2016-03", "2016-03-15", "~2016", "~2016-03-15"})
    void a_date_is_written_as_it_was_read(String text) {
        assertThat(LabelDate.of(text)).hasToString(text);
    }
}
