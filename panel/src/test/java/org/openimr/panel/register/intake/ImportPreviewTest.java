package org.openimr.panel.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.register.RegisterFictions.FENNIMORE;
import static org.openimr.panel.register.RegisterFictions.QUILL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.RegisterRefusal;

class ImportPreviewTest {
    private static final SetCapacity COMMAND = new SetCapacity(QUILL, new Capacity(1, 1));
    private static final ImportProblem OF_FILE =
            ImportProblem.ofLine(1, ImportFault.HEADER, "The first line is odd.", "Look at it.");
    private static final ImportProblem REMARK =
            ImportProblem.at(2, "hours", ImportFault.NOT_TAKEN, "It means nothing.", "Leave it out.");
    private static final ImportProblem REFUSED = ImportProblem.refused(4, new RegisterRefusal.NotEnrolled().words());

    @Test
    void it_sorts_its_rows_and_loses_none() {
        ImportRow.Taken taken = new ImportRow.Taken(2, QUILL, List.of(COMMAND), List.of(REMARK));
        ImportRow.AlreadyThere there = new ImportRow.AlreadyThere(3, FENNIMORE, List.of());
        ImportRow.Refused refused = new ImportRow.Refused(4, List.of(REFUSED));
        ImportPreview preview = new ImportPreview(List.of(OF_FILE), List.of(taken, there, refused), 7);
        assertThat(preview.taken()).containsExactly(taken);
        assertThat(preview.alreadyThere()).containsExactly(there);
        assertThat(preview.refused()).containsExactly(refused);
        assertThat(preview.commands()).containsExactly(COMMAND);
        assertThat(preview.problems()).containsExactly(OF_FILE, REMARK, REFUSED);
        assertThat(preview.passedOver()).isEqualTo(7);
    }

    @Test
    void a_problem_is_printed_with_its_place_and_its_code() {
        assertThat(REMARK.printed()).isEqualTo("line 2, hours: REV-161: It means nothing. Leave it out.");
        assertThat(REFUSED.printed())
                .isEqualTo("line 4: REV-102: There is no reviewer under this identifier. Enrol the reviewer first.");
        assertThat(OF_FILE.column()).isEqualTo(Optional.empty());
    }

    @Test
    void a_row_that_is_taken_does_something_and_one_that_is_refused_says_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportRow.Taken(2, QUILL, List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportRow.Refused(2, List.of()));
    }
}
