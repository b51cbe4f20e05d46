package org.openimr.server.pages.decisions;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.archive.search.SearchRequest;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;

/** How a search is written, with examples that can be followed. */
record SearchHelp(Words words) {
    private static final List<Kind> KINDS = List.of(
            new Kind("words", "lumbar facet injection", "MRI -knee", "aquatic OR massage", "(MRI OR CT) lumbar"),
            new Kind("phrases", "\"epidural steroid\"", "\"functional improvement\"~4", "lumb*"),
            new Kind("synonyms", "ESI", "\"ESI\"", "exact:ESI"),
            new Kind("text", "service:MRI", "rationale:\"red flags\"", "summary:fall"),
            new Kind(
                    "understood",
                    "category:injection/facet",
                    "drug:opioid",
                    "part:\"low back\"",
                    "level:L4-5",
                    "side:left"),
            new Kind(
                    "cited",
                    "cites:acoem",
                    "cites:\"low back\"",
                    "cited:acoem-2004/low-back",
                    "specialty:\"pain medicine\""),
            new Kind(
                    "dates",
                    "year:2016",
                    "year:2015..2017",
                    "decided:2016-07-01..",
                    "outcome:overturned",
                    "case:CM16*"));

    private record Kind(String key, List<String> examples) {
        Kind(String key, String... examples) {
            this(key, List.of(examples));
        }
    }

    record Part(String title, String says, List<Example> examples) {}

    record Example(String typed, String address) {}

    public String title() {
        return words.say("searchHelp.title");
    }

    public List<Crumb> crumbs() {
        return Crumb.trail(words, title());
    }

    public List<Part> parts() {
        return KINDS.stream()
                .map(kind -> new Part(
                        words.say("searchHelp." + kind.key),
                        words.say("searchHelp." + kind.key + ".says"),
                        kind.examples.stream().map(SearchHelp::example).toList()))
                .toList();
    }

    /** Everything that is typed in an example. */
    static Stream<String> typed() {
        return KINDS.stream().flatMap(kind -> kind.examples.stream());
    }

    private static Example example(String typed) {
        return new Example(typed, FacetViewing.address(SearchRequest.of(typed)));
    }
}
