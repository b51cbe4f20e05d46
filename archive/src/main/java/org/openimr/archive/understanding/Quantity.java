package org.openimr.archive.understanding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much is asked for.
 *
 * @param least      inclusive, above 0
 * @param most       inclusive; the same where no range is given
 * @param frequency  where the heading gives one, also where it states the number besides
 */
public record Quantity(BigDecimal least, BigDecimal most, CountedUnit unit, Optional<Frequency> frequency) {
    public Quantity {
        if (least.signum() <= 0 || most.compareTo(least) < 0)
            throw new IllegalArgumentException("no quantity: " + least + " to " + most);
    }

    static Quantity of(int least, int most, CountedUnit unit) {
        return new Quantity(BigDecimal.valueOf(least), BigDecimal.valueOf(most), unit, Optional.empty());
    }

    Quantity in(CountedUnit other) {
        return new Quantity(least, most, other, frequency);
    }

    Quantity at(Frequency how) {
        return new Quantity(least, most, unit, Optional.of(how));
    }

    /** "12 VISITS", "4-8 VISITS". */
    @Override
    public String toString() {
        String number = least.compareTo(most) == 0 ? plain(least) : plain(least) + "-" + plain(most);
        return number + " " + unit;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
