package org.openimr.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.Outcome;

/** Every kind of letter, in the sizes that cases come in: one item, a few, and the most ever published. */
enum Samples {
    ASSIGNMENT_REGULAR_1(Fictional.regularAssignment(1)),
    ASSIGNMENT_REGULAR_6(Fictional.regularAssignment(6)),
    ASSIGNMENT_REGULAR_21(Fictional.regularAssignment(21)),
    ASSIGNMENT_EXPEDITED_1(Fictional.expeditedAssignment(1)),
    ELIGIBLE_1(Fictional.eligible(1)),
    ELIGIBLE_6(Fictional.eligible(6)),
    ELIGIBLE_21(Fictional.eligible(21)),
    INELIGIBLE_1(Fictional.ineligible(1)),
    INELIGIBLE_6(Fictional.ineligible(6)),
    INELIGIBLE_21(Fictional.ineligible(21)),
    DETERMINATION_UPHELD_1(decided(Outcome.UPHELD)),
    DETERMINATION_OVERTURNED_1(decided(Outcome.OVERTURNED)),
    DETERMINATION_MIXED_2(decided(Outcome.UPHELD, Outcome.OVERTURNED)),
    DETERMINATION_6(Fictional.determination(6)),
    DETERMINATION_21(Fictional.determination(21)),
    DETERMINATION_PUBLIC_2(Fictional.determination(List.of(Outcome.UPHELD, Outcome.OVERTURNED), Optional.empty()));

    private final Letter letter;

    Samples(Letter letter) {
        this.letter = letter;
    }

    Letter letter() {
        return letter;
    }

    /** Without those that differ from another only in the number of items. */
    static Stream<Samples> oneOfEachWording() {
        return Stream.of(
                ASSIGNMENT_REGULAR_1,
                ASSIGNMENT_EXPEDITED_1,
                ELIGIBLE_1,
                INELIGIBLE_1,
                INELIGIBLE_6,
                DETERMINATION_UPHELD_1,
                DETERMINATION_OVERTURNED_1,
                DETERMINATION_MIXED_2,
                DETERMINATION_PUBLIC_2);
    }

    private static Letter decided(Outcome... outcomes) {
        return Fictional.determination(List.of(outcomes), Optional.of(Fictional.EMPLOYEE));
    }
}
