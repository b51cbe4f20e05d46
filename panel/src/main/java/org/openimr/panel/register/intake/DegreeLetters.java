package org.openimr.panel.register.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openimr.panel.register.Degree;

/** Reads the letters after a name: "M.D., M.P.H.". */
final class DegreeLetters {
    private static final Map<String, Degree> LETTERS = Map.ofEntries(
            Map.entry("MD", Degree.DOCTOR_OF_MEDICINE),
            Map.entry("DO", Degree.DOCTOR_OF_OSTEOPATHY),
            Map.entry("PSYD", Degree.PSYCHOLOGIST),
            Map.entry("LAC", Degree.ACUPUNCTURIST),
            Map.entry("OD", Degree.OPTOMETRIST),
            Map.entry("DDS", Degree.DENTIST),
            Map.entry("DMD", Degree.DENTIST),
            Map.entry("DPM", Degree.PODIATRIST),
            Map.entry("DC", Degree.CHIROPRACTOR));
    private static final String DOCTORATE = "PHD";

    private DegreeLetters() {}

    /**
     * The degrees of Lab. Code 3209.3 among them; others mean nothing here.
     *
     * @param psychologist  whether "Ph.D." that stands alone is a psychologist's
     */
    static Set<Degree> read(String text, boolean psychologist) {
        Set<Degree> found = EnumSet.noneOf(Degree.class);
        List<String> words =
                List.of(text.toUpperCase(Locale.ROOT).replace(".", "").split("[^A-Z]+", -1));
        for (String word : words) {
            Degree degree = LETTERS.get(word);
            if (degree != null) found.add(degree);
        }
        if (found.isEmpty() && psychologist && words.contains(DOCTORATE)) found.add(Degree.PSYCHOLOGIST);
        return found;
    }
}
