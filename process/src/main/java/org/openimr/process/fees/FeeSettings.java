package org.openimr.process.fees;

import static org.openimr.process.fees.FeeLine.ENDED_AFTER_REVIEWER;
import static org.openimr.process.fees.FeeLine.ENDED_AFTER_REVIEWER_EXPEDITED;
import static org.openimr.process.fees.FeeLine.ENDED_AFTER_REVIEWER_PHARMACY_ONLY;
import static org.openimr.process.fees.FeeLine.ENDED_BEFORE_REVIEWER;
import static org.openimr.process.fees.FeeLine.EXPEDITED;
import static org.openimr.process.fees.FeeLine.EXPEDITED_OTHER_DEGREE_TWO_REVIEWERS;
import static org.openimr.process.fees.FeeLine.EXPEDITED_TWO_REVIEWERS;
import static org.openimr.process.fees.FeeLine.MORE_THAN_TWO_REVIEWERS;
import static org.openimr.process.fees.FeeLine.REGULAR;
import static org.openimr.process.fees.FeeLine.REGULAR_PHARMACY_ONLY;
import static org.openimr.process.fees.FeeLine.REGULAR_TWO_REVIEWERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.law.SettingValues;

/**
 * Amounts that no text read so far fixes: those of a secondary source, and those that were not found.
 *
 * @param cells  one for each line of each schedule whose text was not read; empty while nobody has set it
 */
public record FeeSettings(List<Assumed<Optional<Money>>> cells) {
    public FeeSettings {
        cells = List.copyOf(cells);
    }

    /** As the sources at hand have it. */
    public static FeeSettings defaults() {
        List<Assumed<Optional<Money>>> cells = new ArrayList<>();
        notFound(
                cells,
                FeesOf2013.PERIOD,
                EXPEDITED_OTHER_DEGREE_TWO_REVIEWERS,
                MORE_THAN_TWO_REVIEWERS,
                ENDED_BEFORE_REVIEWER,
                ENDED_AFTER_REVIEWER,
                ENDED_AFTER_REVIEWER_EXPEDITED);
        secondary(cells, FeesOf2014.PERIOD, REGULAR, 420);
        secondary(cells, FeesOf2014.PERIOD, REGULAR_PHARMACY_ONLY, 390);
        secondary(cells, FeesOf2014.PERIOD, EXPEDITED, 515);
        secondary(cells, FeesOf2014.PERIOD, ENDED_BEFORE_REVIEWER, 160);
        secondary(cells, FeesOf2014.PERIOD, ENDED_AFTER_REVIEWER, 420);
        notFound(
                cells,
                FeesOf2014.PERIOD,
                REGULAR_TWO_REVIEWERS,
                EXPEDITED_TWO_REVIEWERS,
                MORE_THAN_TWO_REVIEWERS,
                ENDED_AFTER_REVIEWER_PHARMACY_ONLY,
                ENDED_AFTER_REVIEWER_EXPEDITED);
        notFound(
                cells,
                FeesOf2015To2019.PERIOD,
                REGULAR,
                REGULAR_PHARMACY_ONLY,
                REGULAR_TWO_REVIEWERS,
                EXPEDITED,
                EXPEDITED_TWO_REVIEWERS,
                MORE_THAN_TWO_REVIEWERS,
                ENDED_BEFORE_REVIEWER,
                ENDED_AFTER_REVIEWER,
                ENDED_AFTER_REVIEWER_PHARMACY_ONLY,
                ENDED_AFTER_REVIEWER_EXPEDITED);
        secondary(cells, FeesSince2020.PERIOD, REGULAR, 345);
        secondary(cells, FeesSince2020.PERIOD, EXPEDITED, 345);
        secondary(cells, FeesSince2020.PERIOD, ENDED_BEFORE_REVIEWER, 115);
        notFound(
                cells,
                FeesSince2020.PERIOD,
                REGULAR_TWO_REVIEWERS,
                EXPEDITED_TWO_REVIEWERS,
                MORE_THAN_TWO_REVIEWERS,
                ENDED_AFTER_REVIEWER,
                ENDED_AFTER_REVIEWER_EXPEDITED);
        notFound(
                cells,
                FeesSince2026.PERIOD,
                REGULAR,
                REGULAR_TWO_REVIEWERS,
                EXPEDITED,
                EXPEDITED_TWO_REVIEWERS,
                MORE_THAN_TWO_REVIEWERS,
                ENDED_BEFORE_REVIEWER,
                ENDED_AFTER_REVIEWER,
                ENDED_AFTER_REVIEWER_EXPEDITED);
        return new FeeSettings(cells);
    }

    private static void secondary(List<Assumed<Optional<Money>>> cells, String period, FeeLine line, int dollars) {
        cells.add(cell(period, line, Optional.of(Money.dollars(dollars)), Grade.SECONDARY));
    }

    private static void notFound(List<Assumed<Optional<Money>>> cells, String period, FeeLine... lines) {
        for (FeeLine line : lines) cells.add(cell(period, line, Optional.empty(), Grade.NOT_FOUND));
    }

    private static Assumed<Optional<Money>> cell(String period, FeeLine line, Optional<Money> money, Grade grade) {
        return new Assumed<>(
                line.key(period),
                money,
                grade,
                FeeSchedule.CLAUSE,
                "fee in dollars for " + line.words() + ", schedule of " + period);
    }

    /** Every setting, in the order of the schedules. */
    public List<Assumed<?>> all() {
        return List.copyOf(cells);
    }

    /**
     * These settings with the given amounts.
     *
     * @param values  by key: dollars such as "345" or "345.50", or "not set"
     * @throws IllegalArgumentException if a key is not known or an amount cannot be read
     */
    public FeeSettings with(Map<String, String> values) {
        SettingValues given = new SettingValues(values, all());
        return new FeeSettings(cells.stream().map(given::optionalAmount).toList());
    }

    /** The amount of one line. An amount set where none was found is an assumption of the operator's. */
    Fee fee(String period, FeeLine line) {
        String key = line.key(period);
        Assumed<Optional<Money>> cell = cells.stream()
                .filter(assumed -> assumed.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line of a schedule is called " + key));
        Optional<Money> money = cell.value();
        return money.isPresent()
                ? new Fee.Amount(line, money.get(), cell.basis(), cell.grade())
                : new Fee.NotFound(line, key, cell.basis());
    }
}
