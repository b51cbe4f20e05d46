package org.openimr.bench.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openimr.determination.Sex;

/** A worker, an injury and a dispute of nobody: what the sentences of one letter have in common. */
final class FictionalCase implements Facts {
    private static final List<DateTimeFormatter> FORMS = List.of(form("MM/dd/uuuu"), form("M-d-uuuu"), form("M-d-uu"));
    private static final List<String> SIDES = List.of("Right", "Left", "Bilateral");

    final LocalDate injured;
    final LocalDate denied;
    final LocalDate received;
    final LocalDate assigned;
    final LocalDate decided;
    final Region region;
    final int age;
    final Sex sex;
    private final DateTimeFormatter form;
    private final String side;
    private final String level;
    private String service = "";

    FictionalCase(LocalDate decided, Region region, Dice dice) {
        this.decided = decided;
        this.region = region;
        assigned = decided.minusDays(dice.between(18, 55));
        received = assigned.minusDays(dice.between(2, 12));
        denied = received.minusDays(dice.between(4, 30));
        injured = denied.minusDays(dice.between(40, 3_600));
        age = dice.between(19, 74);
        sex = dice.chance(0.46) ? Sex.FEMALE : Sex.MALE;
        form = dice.of(FORMS);
        side = dice.of(SIDES);
        level = region.levels().isEmpty() ? "" : dice.of(region.levels());
    }

    /** The item that the sentences from now on are about. */
    void about(String item) {
        service = item;
    }

    @Override
    public boolean append(String slot, Dice dice, StringBuilder out) {
        switch (slot) {
            case "age" -> out.append(age);
            case "sex" -> out.append(sex.word());
            case "region" -> out.append(region.spoken());
            case "formal" -> out.append(region.formal());
            case "side" -> out.append(side);
            case "level" -> out.append(level);
            case "service" -> out.append(service);
            case "injury" -> form.formatTo(injured, out);
            case "denied" -> form.formatTo(denied, out);
            case "day" -> form.formatTo(denied.minusDays(dice.between(1, 300)), out);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
