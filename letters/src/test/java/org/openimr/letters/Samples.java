package org.openimr.letters;

import static org.openimr.letters.Language.ENGLISH;
import static org.openimr.letters.Language.SPANISH;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openimr.determination.Outcome;

/**
 * Every kind of letter in both languages, in the sizes that cases come in: one item, a few, and the most ever
 * published. The number in the name is that of the items.
 */
enum Samples {
    ACKNOWLEDGEMENT_1(Notices::acknowledgement, ENGLISH, 1),
    ACKNOWLEDGEMENT_1_SPANISH(Notices::acknowledgement, SPANISH, 1),
    ACKNOWLEDGEMENT_6(Notices::acknowledgement, ENGLISH, 6),
    ACKNOWLEDGEMENT_6_SPANISH(Notices::acknowledgement, SPANISH, 6),
    ACKNOWLEDGEMENT_21(Notices::acknowledgement, ENGLISH, 21),
    ACKNOWLEDGEMENT_21_SPANISH(Notices::acknowledgement, SPANISH, 21),
    DUPLICATE_1(Notices::duplicate, ENGLISH, 1),
    DUPLICATE_1_SPANISH(Notices::duplicate, SPANISH, 1),
    DUPLICATE_6(Notices::duplicate, ENGLISH, 6),
    DUPLICATE_6_SPANISH(Notices::duplicate, SPANISH, 6),
    DUPLICATE_21(Notices::duplicate, ENGLISH, 21),
    DUPLICATE_21_SPANISH(Notices::duplicate, SPANISH, 21),
    INQUIRY_1(Notices::inquiry, ENGLISH, 1),
    INQUIRY_1_SPANISH(Notices::inquiry, SPANISH, 1),
    INQUIRY_6(Notices::inquiry, ENGLISH, 6),
    INQUIRY_6_SPANISH(Notices::inquiry, SPANISH, 6),
    INQUIRY_21(Notices::inquiry, ENGLISH, 21),
    INQUIRY_21_SPANISH(Notices::inquiry, SPANISH, 21),
    INELIGIBLE_1(Notices::ineligible, ENGLISH, 1),
    INELIGIBLE_1_SPANISH(Notices::ineligible, SPANISH, 1),
    INELIGIBLE_6(Notices::ineligible, ENGLISH, 6),
    INELIGIBLE_6_SPANISH(Notices::ineligible, SPANISH, 6),
    INELIGIBLE_21(Notices::ineligible, ENGLISH, 21),
    INELIGIBLE_21_SPANISH(Notices::ineligible, SPANISH, 21),
    ELIGIBLE_1(Notices::eligible, ENGLISH, 1),
    ELIGIBLE_1_SPANISH(Notices::eligible, SPANISH, 1),
    ELIGIBLE_6(Notices::eligible, ENGLISH, 6),
    ELIGIBLE_6_SPANISH(Notices::eligible, SPANISH, 6),
    ELIGIBLE_21(Notices::eligible, ENGLISH, 21),
    ELIGIBLE_21_SPANISH(Notices::eligible, SPANISH, 21),
    DEFERRAL_1(Notices::deferral, ENGLISH, 1),
    DEFERRAL_1_SPANISH(Notices::deferral, SPANISH, 1),
    DEFERRAL_6(Notices::deferral, ENGLISH, 6),
    DEFERRAL_6_SPANISH(Notices::deferral, SPANISH, 6),
    DEFERRAL_21(Notices::deferral, ENGLISH, 21),
    DEFERRAL_21_SPANISH(Notices::deferral, SPANISH, 21),
    LIABILITY_CLOSING_1(Notices::liabilityClosing, ENGLISH, 1),
    LIABILITY_CLOSING_1_SPANISH(Notices::liabilityClosing, SPANISH, 1),
    LIABILITY_CLOSING_6(Notices::liabilityClosing, ENGLISH, 6),
    LIABILITY_CLOSING_6_SPANISH(Notices::liabilityClosing, SPANISH, 6),
    LIABILITY_CLOSING_21(Notices::liabilityClosing, ENGLISH, 21),
    LIABILITY_CLOSING_21_SPANISH(Notices::liabilityClosing, SPANISH, 21),
    ASSIGNMENT_REGULAR_1(Notices::regularAssignment, ENGLISH, 1),
    ASSIGNMENT_REGULAR_1_SPANISH(Notices::regularAssignment, SPANISH, 1),
    ASSIGNMENT_REGULAR_6(Notices::regularAssignment, ENGLISH, 6),
    ASSIGNMENT_REGULAR_6_SPANISH(Notices::regularAssignment, SPANISH, 6),
    ASSIGNMENT_REGULAR_21(Notices::regularAssignment, ENGLISH, 21),
    ASSIGNMENT_REGULAR_21_SPANISH(Notices::regularAssignment, SPANISH, 21),
    LATE_RECORDS_1(Notices::lateRecords, ENGLISH, 1),
    LATE_RECORDS_1_SPANISH(Notices::lateRecords, SPANISH, 1),
    LATE_RECORDS_6(Notices::lateRecords, ENGLISH, 6),
    LATE_RECORDS_6_SPANISH(Notices::lateRecords, SPANISH, 6),
    LATE_RECORDS_21(Notices::lateRecords, ENGLISH, 21),
    LATE_RECORDS_21_SPANISH(Notices::lateRecords, SPANISH, 21),
    CONVERSION_1(Notices::conversion, ENGLISH, 1),
    CONVERSION_1_SPANISH(Notices::conversion, SPANISH, 1),
    CONVERSION_6(Notices::conversion, ENGLISH, 6),
    CONVERSION_6_SPANISH(Notices::conversion, SPANISH, 6),
    CONVERSION_21(Notices::conversion, ENGLISH, 21),
    CONVERSION_21_SPANISH(Notices::conversion, SPANISH, 21),
    CONSOLIDATION_1(Notices::consolidation, ENGLISH, 1),
    CONSOLIDATION_1_SPANISH(Notices::consolidation, SPANISH, 1),
    CONSOLIDATION_6(Notices::consolidation, ENGLISH, 6),
    CONSOLIDATION_6_SPANISH(Notices::consolidation, SPANISH, 6),
    CONSOLIDATION_21(Notices::consolidation, ENGLISH, 21),
    CONSOLIDATION_21_SPANISH(Notices::consolidation, SPANISH, 21),
    SPLIT_1(Notices::split, ENGLISH, 1),
    SPLIT_1_SPANISH(Notices::split, SPANISH, 1),
    SPLIT_6(Notices::split, ENGLISH, 6),
    SPLIT_6_SPANISH(Notices::split, SPANISH, 6),
    SPLIT_21(Notices::split, ENGLISH, 21),
    SPLIT_21_SPANISH(Notices::split, SPANISH, 21),
    INFORMATION_REQUEST_1(Notices::informationRequest, ENGLISH, 1),
    INFORMATION_REQUEST_1_SPANISH(Notices::informationRequest, SPANISH, 1),
    INFORMATION_REQUEST_6(Notices::informationRequest, ENGLISH, 6),
    INFORMATION_REQUEST_6_SPANISH(Notices::informationRequest, SPANISH, 6),
    INFORMATION_REQUEST_21(Notices::informationRequest, ENGLISH, 21),
    INFORMATION_REQUEST_21_SPANISH(Notices::informationRequest, SPANISH, 21),
    TERMINATION_1(Notices::termination, ENGLISH, 1),
    TERMINATION_1_SPANISH(Notices::termination, SPANISH, 1),
    TERMINATION_6(Notices::termination, ENGLISH, 6),
    TERMINATION_6_SPANISH(Notices::termination, SPANISH, 6),
    TERMINATION_21(Notices::termination, ENGLISH, 21),
    TERMINATION_21_SPANISH(Notices::termination, SPANISH, 21),
    CORRECTION_1(Notices::correction, ENGLISH, 1),
    CORRECTION_1_SPANISH(Notices::correction, SPANISH, 1),
    CORRECTION_6(Notices::correction, ENGLISH, 6),
    CORRECTION_6_SPANISH(Notices::correction, SPANISH, 6),
    CORRECTION_21(Notices::correction, ENGLISH, 21),
    CORRECTION_21_SPANISH(Notices::correction, SPANISH, 21),
    REMAND_1(Notices::remand, ENGLISH, 1),
    REMAND_1_SPANISH(Notices::remand, SPANISH, 1),
    REMAND_6(Notices::remand, ENGLISH, 6),
    REMAND_6_SPANISH(Notices::remand, SPANISH, 6),
    REMAND_21(Notices::remand, ENGLISH, 21),
    REMAND_21_SPANISH(Notices::remand, SPANISH, 21),
    INVOICE_1(Notices::invoice, ENGLISH, 1),
    INVOICE_1_SPANISH(Notices::invoice, SPANISH, 1),
    INVOICE_6(Notices::invoice, ENGLISH, 6),
    INVOICE_6_SPANISH(Notices::invoice, SPANISH, 6),
    INVOICE_21(Notices::invoice, ENGLISH, 21),
    INVOICE_21_SPANISH(Notices::invoice, SPANISH, 21),
    EXTENSION_1(Notices::extension, ENGLISH, 1),
    EXTENSION_1_SPANISH(Notices::extension, SPANISH, 1),
    EXTENSION_6(Notices::extension, ENGLISH, 6),
    EXTENSION_6_SPANISH(Notices::extension, SPANISH, 6),
    EXTENSION_21(Notices::extension, ENGLISH, 21),
    EXTENSION_21_SPANISH(Notices::extension, SPANISH, 21),
    ELIGIBLE_PART_2(Notices::eligibleInPart, ENGLISH, 2),
    ELIGIBLE_PART_2_SPANISH(Notices::eligibleInPart, SPANISH, 2),
    ELIGIBLE_PART_21(Notices::eligibleInPart, ENGLISH, 21),
    ELIGIBLE_PART_21_SPANISH(Notices::eligibleInPart, SPANISH, 21),
    ASSIGNMENT_EXPEDITED_1(Notices::expeditedAssignment, ENGLISH, 1),
    ASSIGNMENT_EXPEDITED_1_SPANISH(Notices::expeditedAssignment, SPANISH, 1),
    TERMINATION_PART_6(Notices::terminationInPart, ENGLISH, 6),
    TERMINATION_PART_6_SPANISH(Notices::terminationInPart, SPANISH, 6),
    DETERMINATION_UPHELD_1(decided(ENGLISH, Outcome.UPHELD)),
    DETERMINATION_OVERTURNED_1(decided(ENGLISH, Outcome.OVERTURNED)),
    DETERMINATION_MIXED_2(decided(ENGLISH, Outcome.UPHELD, Outcome.OVERTURNED)),
    DETERMINATION_6(Fictional::determination, ENGLISH, 6),
    DETERMINATION_21(Fictional::determination, ENGLISH, 21),
    DETERMINATION_PANEL_MAJORITY_3(() -> Fictional.panel(ENGLISH, false)),
    DETERMINATION_PANEL_EVEN_3(() -> Fictional.panel(ENGLISH, true)),
    DETERMINATION_UPHELD_1_SPANISH(decided(SPANISH, Outcome.UPHELD)),
    DETERMINATION_OVERTURNED_1_SPANISH(decided(SPANISH, Outcome.OVERTURNED)),
    DETERMINATION_MIXED_2_SPANISH(decided(SPANISH, Outcome.UPHELD, Outcome.OVERTURNED)),
    DETERMINATION_6_SPANISH(Fictional::determination, SPANISH, 6),
    DETERMINATION_21_SPANISH(Fictional::determination, SPANISH, 21),
    DETERMINATION_PANEL_MAJORITY_3_SPANISH(() -> Fictional.panel(SPANISH, false)),
    DETERMINATION_PANEL_EVEN_3_SPANISH(() -> Fictional.panel(SPANISH, true)),
    DETERMINATION_PUBLIC_2(
            () -> Fictional.determination(List.of(Outcome.UPHELD, Outcome.OVERTURNED), Optional.empty()));

    /** Writes a letter about so many items. */
    private interface Writer {
        Letter letter(Language language, int items);
    }

    private final Supplier<Letter> letter;

    Samples(Writer writer, Language language, int items) {
        this(() -> writer.letter(language, items));
    }

    Samples(Supplier<Letter> letter) {
        this.letter = letter;
    }

    Letter letter() {
        return letter.get();
    }

    /** Without those that differ from another only in the number of items. */
    static Stream<Samples> oneOfEachWording() {
        var more = EnumSet.of(
                INELIGIBLE_21,
                INELIGIBLE_21_SPANISH,
                INVOICE_6,
                INVOICE_6_SPANISH,
                TERMINATION_PART_6,
                TERMINATION_PART_6_SPANISH);
        return Arrays.stream(values())
                .filter(sample -> more.contains(sample) || !sample.name().matches(".*_(6|21)(_SPANISH)?"));
    }

    private static Supplier<Letter> decided(Language language, Outcome... outcomes) {
        return () ->
                Fictional.determination(List.of(outcomes), Optional.of(Fictional.copy(Fictional.EMPLOYEE, language)));
    }
}
