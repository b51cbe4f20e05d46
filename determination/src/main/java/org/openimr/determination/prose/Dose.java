package org.openimr.determination.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strength as it is written behind a drug: 50 mg, 5%, 7.5-325 mg.
 *
 * @param amounts  one for each active part
 * @param unit     {@code mg}, {@code mcg}, {@code g}, {@code ml} or {@code %}
 */
public record Dose(List<BigDecimal> amounts, String unit) {
    private static final Pattern DOSE = Pattern.compile(
            "(?=\\d)(?<![\\w.#])(\\d{1,4}(?:\\.\\d{1,4})?)(?:\\s?[-/]\\s?(\\d{1,4}(?:\\.\\d{1,4})?))?\\s?(mg|mcg|gm?|ml|%)(?![a-z])");

    public Dose {
        amounts = List.copyOf(amounts);
    }

    /** Strengths named in a text. */
    public static List<Seen<Dose>> in(String text) {
        List<Seen<Dose>> found = new ArrayList<>();
        for (Matcher m = DOSE.matcher(LowerCase.of(text)); m.find(); ) {
            List<BigDecimal> amounts = new ArrayList<>();
            amounts.add(new BigDecimal(m.group(1)).stripTrailingZeros());
            if (m.group(2) != null) amounts.add(new BigDecimal(m.group(2)).stripTrailingZeros());
            String unit = m.group(3).equals("gm") ? "g" : m.group(3);
            found.add(new Seen<>(new Dose(amounts, unit), new Stretch(m.start(), m.end())));
        }
        return found;
    }

    /** Whether one may be a shorter writing of the other: "Norco 7.5 mg" for 7.5-325 mg. */
    public boolean mayBe(Dose other) {
        return unit.equals(other.unit) && (amounts.containsAll(other.amounts) || other.amounts.containsAll(amounts));
    }

    @Override
    public String toString() {
        StringBuilder printed = new StringBuilder();
        for (BigDecimal amount : amounts)
            printed.append(printed.isEmpty() ? "" : "-").append(amount.toPlainString());
        return printed + (unit.equals("%") ? "%" : " " + unit);
    }
}
