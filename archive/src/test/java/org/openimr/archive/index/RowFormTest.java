package org.openimr.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openimr.archive.PublishedId;
import org.openimr.archive.search.GuidelineRelied;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Outcome;

class RowFormTest {
    private static final UnmarkedRow FULL = new UnmarkedRow(
            new PublishedId("CM17-0012345"),
            Optional.of(new CaseNumber("CM17-0012345")),
            2,
            "Facet injection, L4–5",
            Optional.of(Outcome.OVERTURNED),
            OptionalInt.of(2017),
            List.of(new GuidelineRelied(Kind.NON_MTUS, "ODG, Low Back")),
            List.of("Pain Medicine", "Anesthesiology"),
            Optional.of("injection/facet"),
            Optional.of("Relief of 70 % for “eight weeks” was documented."));

    private static final UnmarkedRow BARE = new UnmarkedRow(
            new PublishedId("content-0123456789abcdef0123456789abcdef"),
            Optional.empty(),
            1,
            "MRI",
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    @Test
    void a_row_is_read_as_it_was_written() throws IOException {
        for (UnmarkedRow row : List.of(FULL, BARE)) {
            byte[] bytes = RowForm.write(row);
            assertThat(RowForm.read(bytes, 0, bytes.length)).isEqualTo(row);
        }
    }

    @Test
    void it_is_read_from_within_other_bytes() throws IOException {
        byte[] bytes = RowForm.write(FULL);
        byte[] within = new byte[bytes.length + 20];
        System.arraycopy(bytes, 0, within, 7, bytes.length);
        assertThat(RowForm.read(within, 7, bytes.length)).isEqualTo(FULL);
    }

    @Test
    void bytes_that_break_off_are_no_row() {
        byte[] bytes = RowForm.write(FULL);
        for (int cut = 0; cut < bytes.length; cut++) {
            byte[] part = Arrays.copyOf(bytes, cut);
            assertThatThrownBy(() -> RowForm.read(part, 0, part.length)).isInstanceOf(IOException.class);
        }
    }
}
