package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Severity;
import org.openimr.determination.evidence.GuidelineFamilies;
import org.openimr.determination.evidence.GuidelineInForce;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 5307.27: the version of a guideline is the one in force. No text says which day of a case selects it: with
 * the request's day from the case file a wrong one blocks, with the letter's own days it only warns.
 */
final class GuidelineWasInForce extends Check {
    GuidelineWasInForce() {
        super(CheckNorm.of(
                111,
                Weight.BLOCKS_HERE,
                Citation.laborCode("5307.27"),
                Grade.SECONDARY,
                "A guideline of the MTUS must be cited in the version that was in force for the case.",
                "Cite the version in force on the day of the request, or of the service for past care."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Optional<LocalDate> day = letter.lawDay(item);
            if (day.isEmpty()) continue;
            Severity severity = letter.requested(item).isPresent() ? severity(letter.origin()) : Severity.WARNING;
            List<GuidelineCitation> citations =
                    item.issue().reviewerBasis().map(Basis::citations).orElse(List.of());
            for (int c = 0; c < citations.size(); c++) {
                if (citations.get(c).kind() != GuidelineCitation.Kind.MTUS) continue;
                for (Source source : citations.get(c).sources()) {
                    Optional<String> wrong = wrong(source, day.get());
                    if (wrong.isEmpty()) continue;
                    faults.add(fault(
                            letter,
                            severity,
                            item.path("reviewerBasis.citations[" + c + "].text"),
                            item.name() + " cites " + wrong.get()));
                }
            }
        }
        return faults;
    }

    private static Optional<String> wrong(Source source, LocalDate day) {
        if (source.title().isEmpty() || source.year().isEmpty()) return Optional.empty(); // CHECK-104 says so
        List<GuidelineInForce> versions =
                GuidelineFamilies.citedAs(source.title().get(), source.year().getAsInt());
        if (versions.isEmpty() || versions.stream().anyMatch(version -> version.governs(day))) return Optional.empty();
        return Optional.of("\"" + source.title().get() + " " + source.year().getAsInt() + "\", in force "
                + versions.getFirst().services().printed() + " and not on " + day + "; cite the version in force.");
    }
}
