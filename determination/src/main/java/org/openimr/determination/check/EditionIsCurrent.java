package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * 8 CCR 9792.20, 9792.21.1(a): the most current version of ACOEM or ODG, reviewed and updated within five years. An
 * older edition is no fallback.
 */
final class EditionIsCurrent extends Check {
    private static final int YEARS = 5;

    EditionIsCurrent() {
        super(CheckNorm.of(
                112,
                Weight.WARNS,
                Citation.regulation("9792.21.1(a)"),
                Grade.TEXT_READ,
                "A guideline outside of the MTUS must be cited in its most current edition, updated within five years.",
                "Cite the current edition, or search the next tier."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Optional<LocalDate> day = letter.lawDay(item);
            List<GuidelineCitation> citations =
                    item.issue().reviewerBasis().map(Basis::citations).orElse(List.of());
            for (int c = 0; c < citations.size() && day.isPresent(); c++) {
                if (citations.get(c).kind() == GuidelineCitation.Kind.MTUS) continue;
                for (Source source : citations.get(c).sources()) {
                    if (!isAcoemOrOdg(source) || source.year().isEmpty()) continue;
                    int year = source.year().getAsInt();
                    if (year > 1900 && year + YEARS < day.get().getYear())
                        faults.add(fault(
                                letter,
                                severity(letter.origin()),
                                item.path("reviewerBasis.citations[" + c + "].text"),
                                item.name() + " cites " + source.source() + " of " + year + ", older than " + YEARS
                                        + " years on " + day.get() + "; cite the current edition."));
                }
            }
        }
        return faults;
    }

    private static boolean isAcoemOrOdg(Source source) {
        return source.source().equals("ACOEM") || source.source().equals("ODG");
    }
}
