package org.openimr.archive.understanding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.understanding.Numbers.Range;
import org.openimr.determination.prose.Dose;
import org.openimr.determination.prose.Seen;

/** How much of a service a heading asks for. A number that is stated goes before one that is reckoned. */
final class QuantityReader {
    private static final String ASSOCIATED = "surgery/associated";
    private static final Set<String> VISITS =
            Set.of("visit", "visits", "session", "sessions", "treatment", "treatments");
    private static final Set<String> QUANTITY = Set.of("qty", "quantity", "quantities");
    private static final Set<String> BETWEEN = Set.of("of", "number", "x", "times", "total", "qty", "quantity");
    private static final Set<String> NO_LEADING = Set.of(
            "x", "times", "time", "refill", "refills", "view", "views", "level", "levels", "point", "to", "or", "and",
            "in", "hour", "hours", "minute", "minutes", "mins", "piece", "phase", "tabs", "tab", "lead", "wheel",
            "wheeled", "way", "part", "stage");

    /** Branches of the tree whose services are asked for by the time that they last. */
    private static final Set<String> LASTING = Set.of("equipment", "drug", "program", ASSOCIATED, "");

    private static final Set<String> HOURS = Set.of("hour", "hours", "hrs", "minute", "minutes", "mins", "min");

    /** Words between a number and the visits that it counts. */
    private static final int APART = 4;

    private final Words words;
    private final Passage passage;
    private final boolean[] taken;

    private QuantityReader(Passage passage, Words words) {
        this.words = words;
        this.passage = passage;
        this.taken = new boolean[words.size()];
    }

    static Optional<Derived<Quantity>> in(Passage passage, Words words, Optional<ServiceCategory> ofItself) {
        String kind = ofItself.map(one -> one.isUnder(ASSOCIATED) ? ASSOCIATED : one.top())
                .orElse("");
        return new QuantityReader(passage, words).read(kind);
    }

    /** The number of refills that a heading names. */
    static Optional<Derived<Integer>> refills(Passage passage, Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.word(i).equals("refills") && !words.word(i).equals("refill")) continue;
            int before = i > 0 ? Numbers.at(words, i - 1) : 0;
            boolean numbered = before > 0 && words.before(i - 1) != '#';
            if (numbered) return refills(before, passage, words, i - 1, i);
            int next = BETWEEN.contains(words.word(i + 1)) ? i + 2 : i + 1;
            int after = next < words.size() ? Numbers.at(words, next) : 0;
            if (after > 0 && words.before(next) != '#') return refills(after, passage, words, i, next);
        }
        return Optional.empty();
    }

    private static Optional<Derived<Integer>> refills(int number, Passage passage, Words words, int from, int last) {
        return Optional.of(Derived.stated(number, Rule.DRUG_REFILLS, passage, words.start(from), words.end(last)));
    }

    private Optional<Derived<Quantity>> read(String top) {
        Optional<Schedule.Read> schedule = Schedule.in(words).filter(one -> !one.shorthand() || isAttended(top));
        schedule.ifPresent(one -> take(one.from(), one.to()));
        Optional<Derived<Quantity>> stated = stated(top, schedule.isPresent());
        if (schedule.isEmpty()) return stated.isPresent() ? stated : duration(top);
        Frequency frequency = schedule.get().frequency();
        return Optional.of(stated.map(one -> atFrequency(one, frequency)).orElseGet(() -> reckoned(schedule.get())));
    }

    /** Visits are counted, even where the heading says "times" or "#". */
    private static boolean isAttended(String top) {
        return top.equals("therapy") || top.equals("evaluation") || top.equals("program");
    }

    private static CountedUnit unitOf(String top) {
        return switch (top) {
            case "therapy", "evaluation", "program" -> CountedUnit.VISITS;
            case "imaging", "testing", "injection", "surgery", ASSOCIATED -> CountedUnit.TIMES;
            default -> CountedUnit.PIECES;
        };
    }

    private Optional<Derived<Quantity>> stated(String top, boolean scheduled) {
        Optional<Derived<Quantity>> found = top.equals("drug") ? Optional.empty() : visits();
        if (found.isEmpty()) found = numbered(unitOf(top));
        if (found.isEmpty() && top.equals("drug")) found = measure();
        if (found.isEmpty() && scheduled) found = bracketed();
        if (found.isEmpty() && !top.equals("drug")) found = times(unitOf(top));
        if (found.isEmpty() && !top.isEmpty()) found = leading(unitOf(top));
        return found;
    }

    private Derived<Quantity> reckoned(Schedule.Read schedule) {
        Frequency frequency = schedule.frequency();
        Quantity quantity = Quantity.of(frequency.least(), frequency.most(), CountedUnit.VISITS)
                .at(frequency);
        Rule rule = schedule.shorthand() ? Rule.QUANTITY_SHORTHAND : Rule.QUANTITY_SCHEDULE;
        return Derived.of(
                quantity,
                Certainty.RECKONED,
                rule,
                passage,
                words.start(schedule.from()),
                words.end(schedule.to() - 1));
    }

    /** What is stated stands; where the frequency makes another number, that is a doubt. */
    private static Derived<Quantity> atFrequency(Derived<Quantity> stated, Frequency frequency) {
        Quantity quantity = stated.value();
        boolean fits = quantity.least().intValue() <= frequency.most()
                && quantity.most().intValue() >= frequency.least();
        return new Derived<>(
                quantity.in(CountedUnit.VISITS).at(frequency),
                fits ? Certainty.STATED : Certainty.DOUBTFUL,
                stated.from());
    }

    /** "12 visits", "six additional physical therapy sessions", "sessions, 12", "sessions #6". */
    private Optional<Derived<Quantity>> visits() {
        for (int i = 0; i < words.size(); i++) {
            if (!VISITS.contains(words.word(i))) continue;
            Optional<Derived<Quantity>> before = before(i);
            if (before.isPresent()) return before;
            int next = BETWEEN.contains(words.word(i + 1)) ? i + 2 : i + 1;
            if (next >= words.size() || taken[next]) continue;
            Range range = Numbers.range(words, next);
            boolean ends = range.least() > 0
                    && !BETWEEN.contains(words.word(range.next()))
                    && Schedule.unit(words.word(range.next())).isEmpty();
            if (ends) return found(range, CountedUnit.VISITS, Rule.QUANTITY_STATED, i, range.next() - 1);
        }
        return Optional.empty();
    }

    /** The number farthest before the visits that still counts them, so that "1-2 visits" begins with its 1. */
    private Optional<Derived<Quantity>> before(int visits) {
        for (int i = Math.max(0, visits - APART - 2); i < visits; i++) {
            Range range = Numbers.range(words, i);
            if (range.least() == 0 || taken[i] || words.before(i) == '#' || !areBetween(range.next(), visits)) continue;
            return found(range, CountedUnit.VISITS, Rule.QUANTITY_STATED, i, visits);
        }
        return Optional.empty();
    }

    /** Whether only words of the service stand there: no other number, no time. */
    private boolean areBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = taken[i]
                    || HOURS.contains(words.word(i))
                    || Numbers.often(words, i) > 0
                    || Schedule.unit(words.word(i)).isPresent();
            if (other || words.word(i).equals("x") || words.word(i).equals("times")) return false;
        }
        return true;
    }

    /** "#60", "qty 2", "quantity: 90". */
    private Optional<Derived<Quantity>> numbered(CountedUnit unit) {
        for (int i = 0; i < words.size(); i++) {
            int number = Numbers.at(words, i);
            if (number == 0) continue;
            boolean quantity = QUANTITY.contains(words.word(i - 1))
                    || (words.word(i - 1).equals("of") && QUANTITY.contains(words.word(i - 2)));
            boolean hash = words.before(i) == '#'
                    || (words.before(i) == ' '
                            && words.start(i) > 1
                            && words.text().charAt(words.start(i) - 2) == '#');
            if (quantity || hash) return found(new Range(number, number, i + 1), unit, Rule.QUANTITY_NUMBERED, i, i);
        }
        return Optional.empty();
    }

    /** A whole tube or bottle. */
    private Optional<Derived<Quantity>> measure() {
        List<Seen<Dose>> doses = Dose.in(words.text());
        return doses.stream()
                .filter(dose -> DrugReader.isPackage(dose.what()))
                .findFirst()
                .map(dose -> {
                    BigDecimal amount = dose.what().amounts().getFirst();
                    CountedUnit unit = dose.what().unit().equals("g") ? CountedUnit.GRAMS : CountedUnit.MILLILITRES;
                    return Derived.stated(
                            new Quantity(amount, amount, unit, Optional.empty()),
                            Rule.QUANTITY_MEASURE,
                            passage,
                            dose.where().start(),
                            dose.where().end());
                });
    }

    /** "2 times a week for 2 weeks (4)". */
    private Optional<Derived<Quantity>> bracketed() {
        for (int i = 0; i < words.size(); i++) {
            int number = taken[i] ? 0 : Numbers.at(words, i);
            if (number > 0 && words.before(i) == '(' && words.after(i) == ')')
                return found(new Range(number, number, i + 1), CountedUnit.VISITS, Rule.QUANTITY_STATED, i, i);
        }
        return Optional.empty();
    }

    /** "x 3", "times 12". */
    private Optional<Derived<Quantity>> times(CountedUnit unit) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean times = words.word(i).equals("x") || words.word(i).equals("times");
            if (!times || taken[i]) continue;
            Range range = Numbers.range(words, i + 1);
            if (range.least() == 0 || Schedule.unit(words.word(range.next())).isPresent()) continue;
            return found(range, unit, Rule.QUANTITY_TIMES, i, range.next() - 1);
        }
        return Optional.empty();
    }

    /** "One (1) x-ray", "Two knee braces". */
    private Optional<Derived<Quantity>> leading(CountedUnit unit) {
        if (words.size() < 2 || taken[0]) return Optional.empty();
        Range range = Numbers.range(words, 0);
        String next = words.word(range.next());
        if (range.least() == 0
                || next.isEmpty()
                || isNoService(range.next())
                || Schedule.unit(next).isPresent()) return Optional.empty();
        if (words.after(range.next() - 1) == '-' || words.before(range.next()) == '-')
            return Optional.empty(); // "3-phase"
        return found(range, unit, Rule.QUANTITY_LEADING, 0, range.next() - 1);
    }

    /** "x" opens "x-ray", else it multiplies. */
    private boolean isNoService(int at) {
        boolean ray = words.word(at).equals("x") && words.word(at + 1).startsWith("ray");
        return NO_LEADING.contains(words.word(at)) && !ray;
    }

    /** "3 month rental", "for one week", "seven day use". */
    private Optional<Derived<Quantity>> duration(String top) {
        if (!LASTING.contains(top)) return Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Range range = Numbers.range(words, i);
            if (range.least() == 0) continue;
            Optional<CountedUnit> unit = Schedule.unit(words.word(range.next()));
            if (unit.isPresent()) return found(range, unit.get(), Rule.QUANTITY_DURATION, i, range.next());
        }
        return Optional.empty();
    }

    private Optional<Derived<Quantity>> found(Range range, CountedUnit unit, Rule rule, int from, int last) {
        return Optional.of(Derived.stated(
                Quantity.of(range.least(), range.most(), unit), rule, passage, words.start(from), words.end(last)));
    }

    private void take(int from, int to) {
        for (int i = from; i < Math.min(to, taken.length); i++) taken[i] = true;
    }
}
