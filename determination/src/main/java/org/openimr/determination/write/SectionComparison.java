package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two letters compared section by section: header, how the determination was made, clinical case summary, and for
 * each item its heading, both guideline paragraphs and its rationale. Every word of either letter stands in some
 * section, so none can be lost unseen.
 *
 * <p>Folded are only matters of layout: white space (also a missing blank after a comma), a word divided at a line
 * end, and the column order of the header block.
 *
 * @param sections  in the order of the letters
 */
public record SectionComparison(List<Section> sections) {
    public SectionComparison {
        sections = List.copyOf(sections);
    }

    /**
     * One section.
     *
     * @param name         such as {@code clinical case summary} or {@code issue 2 rationale}
     * @param differences  in the order of the text; empty where the section is equal
     */
    public record Section(String name, List<WordDifference> differences) {
        public Section {
            differences = List.copyOf(differences);
        }

        public boolean isEqual() {
            return differences.isEmpty();
        }
    }

    /**
     * Compares the words of {@code original} with those of {@code written}.
     *
     * @param written  printed by {@link DeterminationWriter#text}, or like it with an empty line before each heading
     */
    public static SectionComparison of(String original, String written) {
        Map<String, List<Word>> ours = LetterSections.split(written, (words, _) -> LetterSections.lastParagraph(words));
        Map<String, List<Word>> theirs = LetterSections.split(
                original, (words, issue) -> cut(words, Optional.ofNullable(ours.get(LetterSections.heading(issue)))));
        Set<String> names = new LinkedHashSet<>(theirs.keySet());
        names.addAll(ours.keySet());
        List<Section> sections = new ArrayList<>(names.size());
        for (String name : names) {
            sections.add(new Section(
                    name,
                    WordDifference.between(theirs.getOrDefault(name, List.of()), ours.getOrDefault(name, List.of()))));
        }
        return new SectionComparison(sections);
    }

    /**
     * Layouts differ in their empty lines, so the original's heading is taken to have as many words as ours; were it
     * another, both sections around the cut show it.
     */
    private static int cut(List<Word> words, Optional<List<Word>> heading) {
        return heading.map(same -> Math.max(0, words.size() - same.size()))
                .orElseGet(() -> LetterSections.lastParagraph(words));
    }

    /** Whether no section differs. */
    public boolean isEqual() {
        return sections.stream().allMatch(Section::isEqual);
    }

    /** The sections that differ. */
    public List<Section> different() {
        return sections.stream().filter(section -> !section.isEqual()).toList();
    }
}
