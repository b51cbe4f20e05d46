package org.openimr.archive.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.understanding.GuidelineRegister.Entry;

/** Resolves what a sentence cites outside of the schedule: by the publisher's name, and a chapter behind it. */
final class OtherCitations {
    private static final Pattern NEXT_SOURCE =
            Pattern.compile("(?:and )?Other Medical Treatment Guidelines?(?: or Medical Evidence)?:?");
    private static final Pattern PAGES = Pattern.compile("\\b(?:pg|pgs|pp|page|pages|p)\\.? ?(\\d{1,4}(?:-\\d{1,4})?)");
    private static final Pattern EDITION = Pattern.compile("\\b(\\d)(?:st|nd|rd|th) (?:ed|edition)\\b");
    private static final Pattern NO_SECTION = Pattern.compile(
            "(?i)^(?:[\\s,.:;/\u2013-]|&|chapter|sections?\\b|procedures?\\b|lumbar|thoracic|and\\b|\\(?(?:acute|chronic|updated|online"
                    + " version|thoracic and lumbar)[^)]*\\)|\\([^)]*chronic\\))++");
    private static final String EDGES = " \t\n\u000b\f\r,.:;/(\u2013-";
    private static final String CHAPTERED = "odg";

    private final GuidelineRegister register;

    OtherCitations(GuidelineRegister register) {
        this.register = register;
    }

    List<Derived<CitedSection>> of(String text, Passage passage, Optional<LocalDate> day) {
        List<Derived<CitedSection>> cited = new ArrayList<>();
        int from = 0;
        if (text.contains("Other Medical Treatment")) {
            for (Matcher next = NEXT_SOURCE.matcher(text); next.find(); from = next.end())
                piece(text, from, next.start(), passage, day, cited);
        }
        piece(text, from, text.length(), passage, day, cited);
        return cited;
    }

    /** A publisher's name, characters {@code from} to {@code to}. */
    private record Publisher(String guideline, int from, int to) {}

    private void piece(
            String text,
            int from,
            int to,
            Passage passage,
            Optional<LocalDate> day,
            List<Derived<CitedSection>> cited) {
        if (text.substring(from, to).isBlank()) return;
        List<Publisher> publishers = publishers(text.substring(from, to));
        int before = publishers.isEmpty() ? to - from : publishers.getFirst().from;
        Optional<Entry> bare = bareChapter(text.substring(from, from + before));
        if (bare.isPresent())
            chapter(bare.get(), CHAPTERED, text, from, from + before, Rule.GUIDELINE_BARE_CHAPTER, passage, day, cited);
        if (publishers.isEmpty() && bare.isEmpty())
            cited.add(derived(
                    unchaptered("other", text.substring(from, to)),
                    Certainty.DOUBTFUL,
                    Rule.GUIDELINE_UNKNOWN,
                    passage,
                    from,
                    to));
        for (int i = 0; i < publishers.size(); i++) {
            Publisher one = publishers.get(i);
            int end = i + 1 < publishers.size() ? from + publishers.get(i + 1).from : to;
            if (one.guideline.equals(CHAPTERED) || one.guideline.equals("acoem"))
                parts(one.guideline, text, from + one.to, end, from + one.from, passage, day, cited);
            else
                cited.add(derived(
                        unchaptered(one.guideline, text.substring(i == 0 ? from : from + one.from, end)),
                        Certainty.STATED,
                        Rule.GUIDELINE_PUBLISHER,
                        passage,
                        from + one.from,
                        end));
        }
    }

    /** Names in order; the same one twice in a row ("Official Disability Guidelines (ODG)") is one. */
    private List<Publisher> publishers(String text) {
        Words words = Words.of(text);
        List<Publisher> found = new ArrayList<>();
        int[] last = {0};
        register.publishers().in(words, (from, to, guideline) -> {
            if (guideline.equals("mtus")) return;
            boolean again = !found.isEmpty() && found.getLast().guideline.equals(guideline) && from <= last[0];
            Publisher one =
                    new Publisher(guideline, again ? found.getLast().from : words.start(from), words.end(to - 1));
            if (again) found.removeLast();
            if (again || found.isEmpty() || from >= last[0]) {
                found.add(one);
                last[0] = Math.max(last[0], to);
            }
        });
        return Collections.unmodifiableList(found);
    }

    /** Between semicolons each may name a chapter of its own. */
    private void parts(
            String guideline,
            String text,
            int from,
            int to,
            int named,
            Passage passage,
            Optional<LocalDate> day,
            List<Derived<CitedSection>> cited) {
        boolean any = false;
        for (int start = from; start <= to; ) {
            int semicolon = text.indexOf(';', start);
            int end = semicolon < 0 || semicolon > to ? to : semicolon;
            Optional<Found> found = chapterIn(guideline, text, start, end);
            if (found.isPresent()) {
                chapter(found.get().entry, guideline, text, start, end, Rule.GUIDELINE_PUBLISHER, passage, day, cited);
                any = true;
            }
            start = end + 1;
        }
        if (any) return;
        CitedSection whole = new CitedSection(
                guideline,
                edition(text, named, to),
                Optional.empty(),
                section(text.substring(from, to)),
                pages(text, from, to),
                EditionStanding.NOT_KNOWN);
        cited.add(derived(whole, Certainty.STATED, Rule.GUIDELINE_PUBLISHER, passage, named, to));
    }

    private record Found(Entry entry, int from, int to) {}

    /** The longest of the chapters that are named first. */
    private Optional<Found> chapterIn(String guideline, String text, int from, int to) {
        String part = text.substring(from, to);
        Words words = Words.of(part);
        List<Found> found = new ArrayList<>();
        register.chaptersOf(guideline).in(words, (first, end, entry) -> {
            Found one = new Found(entry, words.start(first), words.end(end - 1));
            if (found.isEmpty() || (found.getFirst().from == one.from && one.to > found.getFirst().to)) {
                found.clear();
                found.add(one);
            }
        });
        return found.stream().findFirst();
    }

    private void chapter(
            Entry entry,
            String guideline,
            String text,
            int from,
            int to,
            Rule rule,
            Passage passage,
            Optional<LocalDate> day,
            List<Derived<CitedSection>> cited) {
        Optional<Found> found = chapterIn(guideline, text, from, to);
        String rest = found.map(one -> text.substring(from + one.to, to)).orElse("");
        String before = found.map(one -> text.substring(from, from + one.from)).orElse("");
        Optional<String> section = section(rest).or(() -> section(before));
        Optional<Entry> sure = onlyEdition(entry, guideline, text, from, to, day);
        Certainty certainty = rule == Rule.GUIDELINE_BARE_CHAPTER ? Certainty.DOUBTFUL : Certainty.STATED;
        CitedSection one = new CitedSection(
                guideline,
                sure.flatMap(Entry::year).or(() -> edition(text, from, to)),
                entry.chapter(),
                section,
                pages(text, from, to),
                sure.map(known -> known.standing(day)).orElse(EditionStanding.NOT_KNOWN));
        cited.add(derived(one, certainty, rule, passage, from, to));
    }

    /** The edition of an ACOEM chapter where its title had only one, or the year stands beside it. */
    private Optional<Entry> onlyEdition(
            Entry entry, String guideline, String text, int from, int to, Optional<LocalDate> day) {
        if (guideline.equals(CHAPTERED) || edition(text, from, to).isPresent()) return Optional.empty();
        List<Entry> same = register.titled(entry.title());
        List<Entry> ofYear = same.stream()
                .filter(one ->
                        one.year().filter(text.substring(from, to)::contains).isPresent())
                .toList();
        if (ofYear.size() == 1) return Optional.of(ofYear.getFirst());
        boolean schedule = entry.title().endsWith("Complaints");
        return schedule
                        && same.size() == 1
                        && day.map(same.getFirst()::hadBegunBy).orElse(true)
                ? Optional.of(same.getFirst())
                : Optional.empty();
    }

    private Optional<Entry> bareChapter(String text) {
        return chapterIn(CHAPTERED, text, 0, text.length())
                .filter(found -> text.substring(0, found.from).isBlank())
                .filter(found -> {
                    String rest = text.substring(found.to).strip();
                    return rest.isEmpty() || ",(:;".indexOf(rest.charAt(0)) >= 0;
                })
                .map(Found::entry);
    }

    private static CitedSection unchaptered(String guideline, String words) {
        return new CitedSection(
                guideline, Optional.empty(), Optional.empty(), section(words), List.of(), EditionStanding.NOT_KNOWN);
    }

    private static Optional<String> section(String words) {
        String bare = withoutEdges(NO_SECTION.matcher(words).replaceFirst(""));
        if (bare.endsWith(" and")) bare = bare.substring(0, bare.length() - 4);
        if (bare.indexOf('(') < 0 && bare.endsWith(")")) bare = bare.substring(0, bare.length() - 1);
        return bare.isBlank() || bare.equals("and") ? Optional.empty() : Optional.of(bare);
    }

    private static String withoutEdges(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isEdge(words.charAt(from), ')')) from++;
        while (to > from && isEdge(words.charAt(to - 1), ' ')) to--;
        return words.substring(from, to);
    }

    /** A parenthesis that closes may end a section, and none begins with one. */
    private static boolean isEdge(char c, char parenthesis) {
        return EDGES.indexOf(c) >= 0 || c == parenthesis;
    }

    private static Optional<String> edition(String text, int from, int to) {
        Matcher edition = EDITION.matcher(text).region(from, to);
        return edition.find() ? Optional.of(edition.group(1)) : Optional.empty();
    }

    private static List<String> pages(String text, int from, int to) {
        List<String> pages = new ArrayList<>();
        for (Matcher m = PAGES.matcher(text).region(from, to); m.find(); ) pages.add(m.group(1));
        return pages;
    }

    private static Derived<CitedSection> derived(
            CitedSection cited, Certainty certainty, Rule rule, Passage passage, int from, int to) {
        return Derived.of(cited, certainty, rule, passage, from, to);
    }
}
