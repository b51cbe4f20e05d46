package org.openimr.determination.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.prose.LowerCase;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * 8 CCR 9792.27.1 ff., drugs dispensed from 2018 on: the drug's class by the list in force, and the days of the two
 * fills that need no prospective review (9792.27.12: within 7 days of injury, the day after it being the first;
 * 9792.27.13: from 4 days before surgery to 4 days after).
 */
final class FormularyIsApplied extends Check {
    private static final LocalDate BEGINS = LocalDate.of(2018, 1, 1);
    private static final int SPECIAL_DAYS = 7;
    private static final int SURGERY_DAYS = 4;

    FormularyIsApplied() {
        super(CheckNorm.of(
                        116,
                        Weight.WARNS,
                        Citation.regulation("9792.27.10"),
                        Grade.SECONDARY,
                        "A drug must be judged by its class in the drug list in force when it is dispensed, and a fill by"
                                + " its days.",
                        "Look the drug up in the list of that day and record class and version.")
                .needing(Needs.CASE_FILE));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            letter.requested(item)
                    .flatMap(RequestedItem::fill)
                    .filter(fill -> !fill.dispensedOn().isBefore(BEGINS))
                    .ifPresent(fill -> wrong(fill)
                            .forEach(words -> faults.add(fault(
                                    letter, severity(letter.origin()), item.path("service"), item.name() + words))));
        }
        return faults;
    }

    private static List<String> wrong(DrugFill fill) {
        List<String> wrong = new ArrayList<>();
        if (fill.standing().isEmpty() || fill.listVersion().isEmpty()) {
            wrong.add(" is a drug and its class in the drug list is not recorded; look it up.");
        } else if (fill.listVersion().get().isAfter(fill.dispensedOn())) {
            wrong.add(" was dispensed on " + fill.dispensedOn() + ", before the drug list of "
                    + fill.listVersion().get() + " was in force; use the list of that day.");
        }
        if (!isWithinItsDays(fill)) {
            wrong.add(" is called a " + LowerCase.of(fill.kind().name())
                    + " fill and lies outside of its days; judge it as an ordinary one.");
        }
        return wrong;
    }

    private static boolean isWithinItsDays(DrugFill fill) {
        Optional<Long> days = fill.anchor().map(anchor -> ChronoUnit.DAYS.between(anchor, fill.dispensedOn()));
        return switch (fill.kind()) {
            case ORDINARY -> true;
            case SPECIAL -> days.filter(n -> n >= 0 && n <= SPECIAL_DAYS).isPresent();
            case PERIOPERATIVE -> days.filter(n -> Math.abs(n) <= SURGERY_DAYS).isPresent();
        };
    }
}
