package org.openimr.process.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openimr.law.Assumed;
import org.openimr.law.Chapter;
import org.openimr.law.Rule;
import org.openimr.process.ProcessSettings;

/**
 * The pages of {@code docs/law}, written from the register: clause, rule, grade, test, where a person meets it. The page on
 * reviewers is written by the module of their rules.
 */
final class LawDocs {
    /** Not among {@link #pages}. */
    static final String ON_REVIEWERS = "reviewers.md";

    private static final String MADE =
            "This page is written from the register of rules; change the rules, not the page.\n"
                    + "Grades: [T] text read, [S] secondary source, [O] observed, [D] our choice, [not found].\n";

    private final ProcessSettings settings;
    private final Fixtures fixtures;

    LawDocs(ProcessSettings settings, Fixtures fixtures) {
        this.settings = settings;
        this.fixtures = fixtures;
    }

    /** Each page by its file name. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        List<Chapter> chapters = LawRegister.chapters(settings);
        pages.put("README.md", index(chapters));
        for (Chapter chapter : chapters) pages.put(file(chapter), page(chapter));
        pages.put("assumptions.md", assumptions());
        pages.put("open.md", notes("Open clauses", "What is still missing, and why.", ClauseNote.Kind::isOpen));
        pages.put(
                "no-rule.md",
                notes(
                        "Clauses that need no rule",
                        "Clauses that the description of the process cites and no rule of a case applies by itself.",
                        kind -> !kind.isOpen()));
        return pages;
    }

    private static String file(Chapter chapter) {
        return chapter.title().toLowerCase(Locale.ROOT).replace(' ', '-') + ".md";
    }

    private String index(List<Chapter> chapters) {
        StringBuilder page = new StringBuilder("# The law of the case\n\n" + MADE + "\n"
                + "| subject | rules | which law judges |\n| --- | ---: | --- |\n");
        for (Chapter chapter : chapters) {
            page.append("| [%s](%s) | %d | %s |%n"
                    .formatted(chapter.title(), file(chapter), chapter.rules().size(), chapter.dated()));
        }
        page.append("\nThe rules on [reviewers](" + ON_REVIEWERS
                        + ") and on the review organization are a register of their own, with its assumptions.\n")
                .append("\n[Assumptions](assumptions.md): ")
                .append(settings.all().size())
                .append(" values that no text fixes, each a setting. [Open clauses](open.md): ")
                .append(count(ClauseNote.Kind::isOpen))
                .append(", each with the reason. [Clauses that need no rule](no-rule.md): ")
                .append(count(kind -> !kind.isOpen()))
                .append(
                        ", each with the place where it is met or the reason.\n\n## Clauses\n\n| clause | rules |\n| --- | --- |\n");
        Map<String, String> byClause = new TreeMap<>();
        chapters.stream()
                .flatMap(chapter -> chapter.rules().stream())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(rule ->
                        byClause.merge(rule.norm().clause().printed(), name(rule), (some, more) -> some + ", " + more));
        byClause.forEach((clause, rules) -> page.append("| %s | %s |%n".formatted(clause, rules)));
        return page.toString();
    }

    private String page(Chapter chapter) {
        StringBuilder page = new StringBuilder("# " + chapter.title() + "\n\n" + MADE + chapter.dated() + "\n");
        for (Rule rule : chapter.rules()) {
            page.append("\n## ")
                    .append(rule.id())
                    .append(" ")
                    .append(name(rule))
                    .append("\n\n");
            page.append(rule.norm().must())
                    .append(" [")
                    .append(rule.grade().mark())
                    .append("]\n\n");
            page.append("- Clause: ").append(rule.norm().clause().printed()).append("\n");
            page.append("- In force: ").append(rule.inForce().printed()).append("\n");
            page.append("- Met at: ").append(rule.norm().met()).append("\n");
            page.append("- Passes: ").append(tests(fixtures.passes(), rule)).append("\n");
            page.append("- Fails: ").append(tests(fixtures.fails(), rule)).append("\n");
        }
        return page.toString();
    }

    private String assumptions() {
        StringBuilder page = new StringBuilder("# Assumptions\n\n" + MADE
                + "A value that no text read so far fixes is a setting and is shown as an assumption.\n"
                + "These are the defaults; `./openimr settings` prints what is in force as a file of settings.\n"
                + "Those on reviewers stand [with their rules](" + ON_REVIEWERS + "#assumptions).\n\n"
                + "| setting | value | means | grade | would stand in |\n| --- | --- | --- | --- | --- |\n");
        for (Assumed<?> assumed : settings.all()) {
            page.append("| `%s` | %s | %s | [%s] | %s |%n"
                    .formatted(
                            assumed.key(),
                            assumed.printed(),
                            assumed.means(),
                            assumed.grade().mark(),
                            assumed.basis().printed()));
        }
        return page.toString();
    }

    private static long count(Predicate<ClauseNote.Kind> asked) {
        return ClauseNotes.all().stream().map(ClauseNote::kind).filter(asked).count();
    }

    private static String notes(String title, String about, Predicate<ClauseNote.Kind> asked) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n" + MADE + about + "\n");
        Map<ClauseNote.Kind, List<ClauseNote>> byKind = ClauseNotes.all().stream()
                .filter(note -> asked.test(note.kind()))
                .collect(Collectors.groupingBy(ClauseNote::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, notes) -> {
            page.append("\n## ").append(kind.words()).append("\n\n| clause | why |\n| --- | --- |\n");
            notes.forEach(
                    note -> page.append("| %s | %s |%n".formatted(note.clause().printed(), note.reason())));
        });
        return page.toString();
    }

    private static String name(Rule rule) {
        return rule.getClass().getSimpleName();
    }

    private static String tests(Map<String, List<String>> tests, Rule rule) {
        return tests.getOrDefault(rule.getClass().getName(), List.of()).stream()
                .sorted()
                .map(test -> "`" + test + "`")
                .collect(Collectors.joining(", "));
    }
}
