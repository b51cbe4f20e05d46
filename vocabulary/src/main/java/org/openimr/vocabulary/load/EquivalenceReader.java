package org.openimr.vocabulary.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openimr.vocabulary.CodeSystem;
import org.openimr.vocabulary.Equivalent;
import org.openimr.vocabulary.Equivalents;

/** Hints from one revision of the diagnoses to the other. */
final class EquivalenceReader implements ListReader {
    private final Map<CodeSystem, Map<String, List<Equivalent>>> hints = new EnumMap<>(CodeSystem.class);

    @Override
    public Map<ListKind, RowTaker> takers() {
        return Map.of(
                ListKind.ICD_9_TO_10, row -> take(row, CodeSystem.ICD_9_CM, CodeSystem.ICD_10_CM),
                ListKind.ICD_10_TO_9, row -> take(row, CodeSystem.ICD_10_CM, CodeSystem.ICD_9_CM));
    }

    private void take(Row row, CodeSystem from, CodeSystem to) throws BadRow {
        String source = bare(from, row.text("source_code"));
        if (number(row, "no_map") == 1) return;
        Equivalent hint = new Equivalent(
                to,
                to.withPoint(bare(to, row.text("target_code"))),
                number(row, "approximate") == 1,
                number(row, "scenario"),
                number(row, "choice_list"));
        List<Equivalent> known = hints.computeIfAbsent(from, system -> new HashMap<>())
                .computeIfAbsent(source, code -> new ArrayList<>(2));
        if (!known.contains(hint)) known.add(hint);
    }

    Equivalents table() {
        Map<CodeSystem, Map<String, List<Equivalent>>> table = hints.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> frozen(entry.getValue())));
        return (system, code) -> system.withoutPoint(code)
                .map(bare -> table.getOrDefault(system, Map.of()).get(bare))
                .orElse(List.of());
    }

    private static Map<String, List<Equivalent>> frozen(Map<String, List<Equivalent>> hints) {
        hints.replaceAll((code, list) -> List.copyOf(list));
        return Map.copyOf(hints);
    }

    private static String bare(CodeSystem system, String written) throws BadRow {
        return system.withoutPoint(written)
                .filter(bare -> system.hasShapeOf(system.withPoint(bare)))
                .orElseThrow(() -> BadRow.value(written + " is no code of " + system.title() + "."));
    }

    private static int number(Row row, String column) throws BadRow {
        String text = row.optional(column).orElse("0");
        int digit = text.length() == 1 ? Character.digit(text.charAt(0), 10) : -1;
        if (digit < 0) throw BadRow.value(column + " is one digit, and \"" + text + "\" is not.");
        return digit;
    }
}
