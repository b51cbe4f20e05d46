package org.openimr.server.pages.decisions;

import java.util.List;
import java.util.Map;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.server.pages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search results; without words, everything that is published. */
@Controller
final class DecisionsPage {
    private final ArchiveIndex archive;
    private final Lexicon lexicon;

    DecisionsPage(ArchiveIndex archive, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.archive = archive;
    }

    @GetMapping("/decisions")
    String results(@RequestParam MultiValueMap<String, String> parameters, Words words, Model model) {
        SearchRequest request = SearchLink.read(decoded(parameters));
        model.addAttribute(
                "results",
                switch (archive.search(request)) {
                    case SearchResult result -> viewing(words).of(result);
                    case SearchRefusal refusal -> viewing(words).of(request, refusal);
                });
        return "decisions";
    }

    @GetMapping("/decisions/how-to-search")
    String howToSearch(Words words, Model model) {
        model.addAttribute("help", new SearchHelp(words));
        return "how-to-search";
    }

    private ResultsViewing viewing(Words words) {
        return new ResultsViewing(words, lexicon.understanding());
    }

    private static Map<String, List<String>> decoded(MultiValueMap<String, String> parameters) {
        return Map.copyOf(parameters);
    }
}
