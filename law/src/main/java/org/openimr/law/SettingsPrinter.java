package org.openimr.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints settings as a file of settings: what {@link SettingsText} reads again to the same values. */
public final class SettingsPrinter {
    private static final int WIDTH = 100;

    private SettingsPrinter() {}

    /** Lines of at most 100 characters, by subject: the first word of the key. */
    public static List<String> lines(List<Assumed<?>> settings) {
        List<String> lines = new ArrayList<>();
        Optional<String> subject = Optional.empty();
        for (Assumed<?> setting : settings) {
            String own = setting.key().split("\\.", 2)[0];
            if (!subject.equals(Optional.of(own))) {
                subject = Optional.of(own);
                lines.add("");
                lines.add("# ---- " + own + " " + "-".repeat(WIDTH - "# ---- ".length() - own.length() - 1));
            }
            lines.add("");
            lines.addAll(comment(capital(setting.means()) + "."));
            lines.addAll(comment(known(setting)));
            lines.add(setting.key() + " = " + setting.printed());
        }
        return List.copyOf(lines);
    }

    private static String known(Assumed<?> setting) {
        Assumed<?> usual = setting.usual();
        Grade grade = usual.grade();
        return (setting.isSet() ? "Set by the operator; default: " : "Default: ") + usual.printed() + ". "
                + capital(grade.meaning()) + mark(grade) + ": " + usual.basis().printed() + ".";
    }

    private static String mark(Grade grade) {
        return grade == Grade.NOT_FOUND ? "" : " [" + grade.mark() + "]";
    }

    /** Comment lines that break between words. */
    public static List<String> comment(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("#");
        for (String word : words.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
