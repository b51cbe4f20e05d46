package org.openimr.archive.similar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Source;

/** The sections of guidelines that a basis cites, whatever their edition and pages. */
final class GuidelineSections {
    private GuidelineSections() {}

    /** How each is compared, and how the citation words it. A source without a section stands as its title. */
    static Map<String, String> of(Basis basis) {
        Map<String, String> sections = new TreeMap<>();
        basis.citations().stream()
                .map(GuidelineCitation::sources)
                .flatMap(List::stream)
                .forEach(source -> add(sections, source));
        return sections;
    }

    private static void add(Map<String, String> sections, Source source) {
        List<String> named =
                source.sections().isEmpty() ? source.title().stream().toList() : source.sections();
        for (String section : named) {
            String compared = bare(section);
            if (compared.isEmpty()) continue;
            sections.putIfAbsent(bare(source.source()) + "/" + compared, shown(source.source(), section));
        }
    }

    private static String shown(String publisher, String section) {
        return section.startsWith(publisher) ? section.strip() : (publisher + " " + section).strip();
    }

    private static String bare(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (kept) bare.append(c);
            else if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') bare.append(' ');
        }
        return bare.toString().strip();
    }
}
