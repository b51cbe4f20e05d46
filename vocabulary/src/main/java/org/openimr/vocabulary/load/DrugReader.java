package org.openimr.vocabulary.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.vocabulary.MmeFactor;
import org.openimr.vocabulary.Schedule;

/** Drugs by brand and ingredient, their classes and schedules, and the strength of opioids. */
final class DrugReader implements ListReader {
    private final Map<String, DrugTally> products = new LinkedHashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<MmeFactor>> factors = new HashMap<>();
    private final Set<String> salts = new HashSet<>();
    private final LayeredSchedules ofProducts = new LayeredSchedules();
    private final LayeredSchedules ofIngredients = new LayeredSchedules();

    @Override
    public Map<ListKind, RowTaker> takers() {
        return Map.of(
                ListKind.DRUGS,
                row -> product(row, row.text("drug_name"), parts(row.text("active_ingredient"), ";")),
                ListKind.DRUG_CLASSES,
                this::ingredientClass,
                ListKind.DRUG_SALTS,
                row -> salts.add(lower(row.text("word"))),
                ListKind.DRUGS_CONTROLLED,
                this::controlled,
                ListKind.OPIOID_MME,
                this::factor);
    }

    DrugTable table() {
        return DrugTable.of(products, classes, factors, salts, ofProducts.sets(), ofIngredients.sets());
    }

    private void product(Row row, String name, Set<String> ingredients) {
        products.computeIfAbsent(DrugTable.key(name), key -> new DrugTally())
                .add(row.origin().layer(), name, ingredients);
    }

    private void ingredientClass(Row row) throws BadRow {
        String ingredient = lower(row.text("ingredient"));
        classes.computeIfAbsent(ingredient, key -> new HashSet<>()).addAll(parts(row.text("class"), ";"));
        product(row, ingredient, Set.of(ingredient));
        Optional<Schedule> schedule =
                schedule(row.optional("usual_dea_schedule").orElse(""));
        if (schedule.isPresent())
            ofIngredients.add(ingredient, schedule.get(), row.origin().layer());
    }

    private void controlled(Row row) throws BadRow {
        String name = row.text("product_name");
        Set<String> ingredients = parts(row.text("generic_name"), "/");
        String substance = lower(row.text("drug")).replaceFirst(" (sa|la)$", "");
        Optional<Schedule> schedule = schedule(row.text("dea_schedule"));
        product(row, name, ingredients);
        product(row, substance, Set.of(substance));
        Set<String> ofSubstance = classes.computeIfAbsent(substance, key -> new HashSet<>());
        row.optional("class")
                .map(DrugReader::lower)
                .filter(word -> !word.equals("misc"))
                .ifPresent(word -> ofSubstance.add(word.equals("benzo") ? "benzodiazepine" : word));
        int layer = row.origin().layer();
        if (schedule.isPresent()) {
            ofProducts.add(DrugTable.key(name), schedule.get(), layer);
            // A combination may be on another schedule than its part alone.
            if (ingredients.size() == 1) ofIngredients.add(substance, schedule.get(), layer);
        }
    }

    private void factor(Row row) throws BadRow {
        String text = row.text("oral_mme_factor");
        String opioid = lower(row.text("opioid"));
        int comma = opioid.indexOf(',');
        String name = comma < 0 ? opioid : opioid.substring(0, comma).strip();
        String form = comma < 0 ? "" : row.text("opioid").substring(comma + 1).strip();
        if (text.equalsIgnoreCase("N/A")) return;
        String source = row.optional("source").orElse(row.origin().file());
        factors.computeIfAbsent(name, key -> new ArrayList<>()).add(new MmeFactor(name, form, number(text), source));
    }

    private static BigDecimal number(String text) throws BadRow {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0) return number;
        } catch (NumberFormatException e) {
            // Said below, as for a number that cannot be.
        }
        throw BadRow.value("oral_mme_factor is a number above zero or N/A, and \"" + text + "\" is neither.");
    }

    /** Empty where a list does not say: its products differ. */
    private static Optional<Schedule> schedule(String text) throws BadRow {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "CI" -> Optional.of(Schedule.I);
            case "CII" -> Optional.of(Schedule.II);
            case "CIII" -> Optional.of(Schedule.III);
            case "CIV" -> Optional.of(Schedule.IV);
            case "CV" -> Optional.of(Schedule.V);
            case "NONE" -> Optional.of(Schedule.NOT_SCHEDULED);
            case "", "VARIES" -> Optional.empty();
            default -> throw BadRow.value("a schedule is CI to CV, none or varies, and \"" + text + "\" is no such.");
        };
    }

    private static Set<String> parts(String text, String separator) {
        return Arrays.stream(lower(text).split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
