package org.openimr.process.fees;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Money;

/**
 * What the employer is asked to pay for one review.
 *
 * @param lines  one for each application, at least one
 */
public record Invoice(List<Line> lines) {
    /**
     * One application.
     *
     * @param merged  it was joined with others into one determination
     */
    public record Line(CaseNumber number, Fee fee, boolean merged) {}

    public Invoice {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("an invoice bills at least one application");
        if (lines.stream().map(Line::number).distinct().count() < lines.size())
            throw new IllegalArgumentException("an application is billed once: " + lines);
    }

    /** The sum; empty while the fee of some line is not known, for a partial sum would look like the whole. */
    public Optional<Money> total() {
        return lines.stream()
                .map(line -> line.fee().known())
                .reduce(Optional.of(Money.NONE), (sum, fee) -> sum.flatMap(so -> fee.map(so::plus)));
    }
}
