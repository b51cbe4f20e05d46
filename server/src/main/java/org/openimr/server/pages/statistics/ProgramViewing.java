package org.openimr.server.pages.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.statistics.Figures;
import org.openimr.archive.tables.TableMappings;
import org.openimr.archive.tables.UnusableTable;
import org.openimr.server.archive.OtherPrograms;
import org.openimr.server.archive.OtherPrograms.Count;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.statistics.FigureView.CellView;
import org.openimr.server.pages.statistics.ProgramView.Choice;
import org.springframework.util.StringUtils;

/** Another program's decisions as a page prints them. */
final class ProgramViewing {
    private static final String ADDRESS = "/statistics/other-programs?program=";

    private final Words words;
    private final OtherPrograms programs;

    ProgramViewing(Words words, OtherPrograms programs) {
        this.words = words;
        this.programs = programs;
    }

    /**
     * @param known  every program
     * @param year   to which the categories are narrowed
     */
    ProgramView of(String program, List<String> known, ProgramCategory by, Optional<Integer> year) {
        List<Count> counts = programs.byYear(program, by.category());
        Figures.Outcomes all = split(counts);
        return new ProgramView(
                title(program),
                reading(counts, all),
                known.size() < 2
                        ? List.of()
                        : known.stream().map(one -> other(one, program)).toList(),
                programs.sources(program).stream().map(this::source).toList(),
                years(program, by, counts),
                Arrays.stream(ProgramCategory.values())
                        .map(one -> new Choice(name(one), address(program, one, year), one == by))
                        .toList(),
                name(by),
                year.map(String::valueOf).orElse(""),
                address(program, by, Optional.empty()),
                categories(counts, year));
    }

    private String reading(List<Count> counts, Figures.Outcomes all) {
        return words.say(
                "programs.reading",
                all.all(),
                Integer.toString(counts.getFirst().year()),
                Integer.toString(counts.getLast().year()),
                words.number(all.overturned()),
                share(all));
    }

    private Choice other(String program, String shown) {
        return new Choice(title(program), ADDRESS + program, program.equals(shown));
    }

    /** The mapping's, where it comes with the program; what another mapping called itself is not kept. */
    private static String title(String program) {
        if (!TableMappings.BUILT_IN.contains(program)) return program;
        try {
            return TableMappings.builtIn(program).title();
        } catch (UnusableTable e) {
            throw new IllegalStateException("a mapping that comes with the program", e);
        }
    }

    private ProgramView.From source(OtherPrograms.Source source) {
        return new ProgramView.From(
                words.say("programs.source", source.decisions(), source.names(), words.moment(source.importedAt())),
                source.mapping());
    }

    private String name(ProgramCategory category) {
        return words.say("statistics.head." + category.parameter());
    }

    private static String address(String program, ProgramCategory by, Optional<Integer> year) {
        return ADDRESS + program + "&by=" + by.parameter()
                + year.map(one -> "&year=" + one).orElse("");
    }

    private List<ProgramView.Row> years(String program, ProgramCategory by, List<Count> counts) {
        Map<Integer, List<Count>> years = new LinkedHashMap<>();
        counts.forEach(
                one -> years.computeIfAbsent(one.year(), _ -> new ArrayList<>()).add(one));
        return years.entrySet().stream()
                .map(year -> row(
                        new CellView(Integer.toString(year.getKey()), false, ""),
                        address(program, by, Optional.of(year.getKey())),
                        split(year.getValue())))
                .toList();
    }

    private List<ProgramView.Row> categories(List<Count> counts, Optional<Integer> year) {
        Map<Optional<String>, List<Count>> categories = new LinkedHashMap<>();
        counts.stream()
                .filter(one -> year.isEmpty() || year.get() == one.year())
                .forEach(one -> categories
                        .computeIfAbsent(one.category(), _ -> new ArrayList<>())
                        .add(one));
        return categories.entrySet().stream()
                .sorted((one, other) -> Integer.compare(decided(other.getValue()), decided(one.getValue())))
                .map(category -> row(label(category.getKey()), "", split(category.getValue())))
                .toList();
    }

    /** A word of the mapping, in the page's language where it has one. */
    private CellView label(Optional<String> category) {
        if (category.isEmpty()) return new CellView(words.say("statistics.said.notStated"), false, "");
        String word = category.get().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.find("statistics.value." + word)
                .map(known -> new CellView(known, false, ""))
                .orElseGet(() -> new CellView(StringUtils.capitalize(word.replace('-', ' ')), false, words.english()));
    }

    private ProgramView.Row row(CellView label, String address, Figures.Outcomes split) {
        return new ProgramView.Row(
                label.text(),
                label.lang(),
                address,
                words.number(split.all()),
                words.number(split.overturned()),
                words.number(split.upheld()),
                share(split),
                interval(split),
                new Bars(List.of()).of(split));
    }

    private String interval(Figures.Outcomes split) {
        return split.overturnedShare()
                .map(share -> words.say("programs.interval", words.percent(share.low()), words.percent(share.high())))
                .orElse("");
    }

    private String share(Figures.Outcomes split) {
        return split.overturnedShare()
                .map(share -> words.percent(share.share()))
                .orElse("");
    }

    private static int decided(List<Count> counts) {
        return counts.stream().mapToInt(one -> one.upheld() + one.overturned()).sum();
    }

    private static Figures.Outcomes split(List<Count> counts) {
        return new Figures.Outcomes(
                counts.stream().mapToInt(Count::upheld).sum(),
                counts.stream().mapToInt(Count::overturned).sum(),
                0);
    }
}
