package org.openimr.process.reporting;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.openimr.process.eligibility.IneligibilityCode;

/**
 * The figures of one month, added up case by case in any order.
 *
 * @see Figure
 */
public final class MonthlyUpdate {
    private final YearMonth month;
    private final Map<Figure, Value> values = new EnumMap<>(Figure.class);
    private final Map<IneligibilityCode, Long> reasons = new EnumMap<>(IneligibilityCode.class);

    /**
     * What a figure came to.
     *
     * @param cases  behind it
     * @param sum    of cases, days or items, as {@link Figure#counts()} says
     */
    public record Value(long cases, long sum) {
        private static final Value NOTHING = new Value(0, 0);

        /** The mean of a case; empty without one. */
        public OptionalDouble mean() {
            return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / cases);
        }

        private Value with(long more) {
            return new Value(cases + 1, sum + more);
        }
    }

    public MonthlyUpdate(YearMonth month) {
        this.month = month;
    }

    /** Adds one case; each is added once. */
    public void add(CaseDates dates) {
        for (Figure figure : Figure.values()) {
            figure.of(dates, month)
                    .ifPresent(more -> values.put(figure, value(figure).with(more)));
        }
        if (Figure.FOUND_INELIGIBLE.of(dates, month).isPresent()) {
            dates.reasons().forEach(reason -> reasons.merge(reason, 1L, Long::sum));
        }
    }

    public YearMonth month() {
        return month;
    }

    public Value value(Figure figure) {
        return values.getOrDefault(figure, Value.NOTHING);
    }

    /** How often each reason was given to those found ineligible, in the order of the codes; one application may have several. */
    public Map<IneligibilityCode, Long> reasons() {
        return Collections.unmodifiableMap(reasons);
    }
}
