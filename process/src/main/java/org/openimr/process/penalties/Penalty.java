package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Money;

/** What a breach would cost, with its arithmetic. */
public sealed interface Penalty {
    /** The clause that sets it. */
    Citation basis();

    /** The sum, if it is known. */
    Optional<Money> sum();

    /** The arithmetic in one line. */
    String explain();

    /**
     * So much a day.
     *
     * @param perDay  what each day costs
     * @param most    ceiling of the whole, where there is one
     * @param days    every day that counts, in order
     * @param grade   how surely the amounts are known
     */
    record Accrued(Money perDay, Optional<Money> most, List<LocalDate> days, Citation basis, Grade grade)
            implements Penalty {
        public Accrued {
            days = List.copyOf(days);
        }

        /** One day: what it adds, and the sum with it. */
        public record Day(LocalDate on, Money added, Money sum) {}

        /** Day by day, up to the ceiling: a day that adds nothing more is listed with nothing. */
        public List<Day> ledger() {
            return IntStream.range(0, days.size())
                    .mapToObj(i -> new Day(days.get(i), after(i + 1).less(after(i)), after(i + 1)))
                    .toList();
        }

        private Money after(int n) {
            Money sum = perDay.times(n);
            return most.map(sum::atMost).orElse(sum);
        }

        @Override
        public Optional<Money> sum() {
            return Optional.of(after(days.size()));
        }

        @Override
        public String explain() {
            Money whole = perDay.times(days.size());
            Money reached = after(days.size());
            return Penalty.count(days) + " × " + perDay.printed() + " = " + whole.printed()
                    + (reached.equals(whole) ? "" : ", not more than " + reached.printed()) + ", " + basis.brief();
        }
    }

    /** So much for the breach. */
    record Fixed(String breach, Money money, Citation basis, Grade grade) implements Penalty {
        @Override
        public Optional<Money> sum() {
            return Optional.of(money);
        }

        @Override
        public String explain() {
            return breach + ": " + money.printed() + ", " + basis.brief();
        }
    }

    /**
     * The amount was not found and none is set.
     *
     * @param days     every day that counts; none where the penalty is not by the day
     * @param ceiling  the most that all of it may come to, where a ceiling is known
     */
    record NotFound(String what, String key, List<LocalDate> days, Optional<Money> ceiling, Citation basis)
            implements Penalty {
        public NotFound {
            days = List.copyOf(days);
        }

        @Override
        public Optional<Money> sum() {
            return Optional.empty();
        }

        @Override
        public String explain() {
            return what + " was not found; set " + key + " to work it out"
                    + ceiling.map(most -> " (" + Penalty.count(days) + ", not more than " + most.printed() + ")")
                            .orElse("")
                    + ", " + basis.brief();
        }
    }

    private static String count(List<LocalDate> days) {
        if (days.isEmpty()) return "no day";
        return days.size() == 1
                ? "1 day (" + days.getFirst() + ")"
                : days.size() + " days (" + days.getFirst() + " to " + days.getLast() + ")";
    }
}
