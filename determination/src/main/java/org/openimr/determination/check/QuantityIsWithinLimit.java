package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.prose.Count;
import org.openimr.determination.prose.Seen;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Lab. Code 4604.5(c) and the guidelines' own numbers: what is granted against what may be given. */
final class QuantityIsWithinLimit extends Check {
    QuantityIsWithinLimit() {
        super(CheckNorm.of(
                114,
                Weight.WARNS,
                Citation.laborCode("4604.5(c)"),
                Grade.TEXT_READ,
                "Visits that are granted must stay within the limit of their kind, those already given included.",
                "Compare with the limit, and say which exception applies."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            OptionalInt visits = visits(letter, item);
            if (!item.isOverturned() || visits.isEmpty()) continue;
            String words =
                    item.heading().text() + " " + item.issue().rationale().orElse("");
            int before = letter.requested(item)
                    .map(RequestedItem::givenBefore)
                    .orElse(OptionalInt.empty())
                    .orElse(0);
            for (VisitLimit limit : VisitLimit.ALL) {
                long counted = visits.getAsInt() + (limit.perInjury() ? (long) before : 0);
                if (!limit.isOf(item.heading().text()) || counted <= limit.most()) continue;
                if (limit.isLifted(words) || isOlder(letter, limit.since())) continue;
                faults.add(fault(
                        letter,
                        severity(letter.origin()),
                        item.heading().path(),
                        item.name() + " grants " + visits.getAsInt() + " visits"
                                + (before > 0 ? " after " + before : "") + "; the limit is " + limit.most() + " ("
                                + limit.authority().printed() + "), " + limit.exception() + "."));
            }
        }
        return faults;
    }

    private static OptionalInt visits(Examined letter, Item item) {
        Optional<RequestedItem> requested = letter.requested(item);
        if (requested.isPresent() && requested.get().quantity().isPresent())
            return requested.get().quantity();
        return Count.in(item.heading().text()).stream()
                .map(Seen::what)
                .filter(count -> count.unit() != Count.Unit.PIECES)
                .mapToInt(Count::number)
                .findFirst();
    }

    private static boolean isOlder(Examined letter, LocalDate since) {
        return letter.file()
                .flatMap(CaseFacts::injuredOn)
                .or(letter.determination().dates()::dateOfInjury)
                .filter(day -> day.isBefore(since))
                .isPresent();
    }
}
