package org.openimr.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.law.Assumed;
import org.openimr.law.Grade;
import org.openimr.server.OperatorSettings;
import org.openimr.server.environment.Subject;
import org.openimr.server.environment.Variable;

/** The page {@code docs/settings-reference.md}: every variable of the environment and every setting of the operator. */
final class SettingsReference {
    /** Values that hardly a setting takes: the refusal then says what it would take. */
    private static final List<String> PROBES = List.of("999999999", "?");

    private static final Pattern EXPECTED =
            Pattern.compile("The setting \\S+ (?:is|holds) ([^$;]+)(?:;.*)?", Pattern.DOTALL);

    private SettingsReference() {}

    /** In Markdown, each line with its end. */
    static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# Reference of settings",
                "",
                "This page is written by `./openimr settings --reference`; change the program, not the page. What the settings",
                "mean together, and what happens when one changes, is in [settings](settings.md).",
                "",
                "## Variables of the environment",
                "",
                "A variable that is empty counts as not set. One that begins with `OPENIMR_` and is not here is named at the start",
                "and not read. Nothing else moves the server: variables and files of its framework are not read.",
                "A variable marked secret holds the secret itself; the one that names a file is the better choice, for",
                "an environment is seen by whoever may look at the process."));
        for (Subject subject : Subject.values()) {
            lines.addAll(List.of(
                    "",
                    "### " + subject.title(),
                    "",
                    "| variable | means | allowed | default |",
                    "| --- | --- | --- | --- |"));
            Arrays.stream(Variable.values())
                    .filter(variable -> variable.subject() == subject)
                    .map(SettingsReference::row)
                    .forEach(lines::add);
        }
        List<Assumed<?>> settings = OperatorSettings.defaults().all();
        lines.addAll(List.of(
                "",
                "## Settings of the operator",
                "",
                settings.size()
                        + " values for the [file of settings](settings.md#a-file-of-settings). Each is an assumption: no text of the law",
                "that was read fixes it. Grades: [S] secondary source, [O] observed, [D] our choice, [not found].",
                "",
                "| setting | means | allowed | default | grade | would stand in |",
                "| --- | --- | --- | --- | --- | --- |"));
        settings.stream().map(SettingsReference::row).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String row(Variable variable) {
        return "| `%s` | %s%s | %s | %s |"
                .formatted(
                        variable.variable(),
                        cell(variable.means()),
                        variable.isSecret() ? " (**secret**)" : "",
                        cell(variable.allowed()),
                        cell(variable.usual()));
    }

    private static String row(Assumed<?> setting) {
        Grade grade = setting.grade();
        return "| `%s` | %s | %s | %s | [%s] | %s |"
                .formatted(
                        setting.key(),
                        cell(setting.means()),
                        cell(allowed(setting.key())),
                        cell(setting.printed()),
                        grade.mark(),
                        cell(setting.basis().printed()));
    }

    /** As the setting itself refuses what cannot be. */
    private static String allowed(String key) {
        String said = PROBES.stream()
                .flatMap(probe -> refusal(key, probe).stream())
                .map(EXPECTED::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("what " + key + " takes is not said when it refuses"));
        return refusal(key, "not set").isEmpty() ? said + ", or not set" : said;
    }

    private static Optional<String> refusal(String key, String value) {
        try {
            OperatorSettings.defaults().with(Map.of(key, value));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
