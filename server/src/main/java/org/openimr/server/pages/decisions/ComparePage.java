package org.openimr.server.pages.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedItem;
import org.openimr.archive.index.Lexicon;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two published items side by side: {@code /decisions/compare?item=CM16-0212345:1&item=CM17-0000002:2}. */
@Controller
final class ComparePage {
    private static final String ITEM = "item";

    private final ArchiveIndex archive;
    private final Lexicon lexicon;

    ComparePage(ArchiveIndex archive, Lexicon lexicon) {
        this.archive = archive;
        this.lexicon = lexicon;
    }

    static String address(List<PublishedItem> items) {
        return "/decisions/compare?"
                + items.stream().map(item -> ITEM + "=" + item).collect(Collectors.joining("&"));
    }

    @GetMapping("/decisions/compare")
    String compare(@RequestParam MultiValueMap<String, String> parameters, Words words, Model model) {
        List<String> named = parameters.getOrDefault(ITEM, List.of());
        List<PublishedItem> items = named.stream()
                .map(PublishedItem::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (items.size() != 2) return choose(items, words, model);
        model.addAttribute(
                "compared",
                new ComparedViewing(words, lexicon.understanding())
                        .of(found(items.getFirst()), found(items.getLast())));
        return "decisions/compare";
    }

    private FoundItem found(PublishedItem name) {
        return FoundItem.in(archive, name).orElseThrow(Written::absent);
    }

    /** Not two were chosen: says how. */
    private String choose(List<PublishedItem> items, Words words, Model model) {
        model.addAttribute(
                "crumbs", Crumb.trail(words, words.say("results.crumb"), "/decisions", words.say("compare.crumb")));
        model.addAttribute("title", words.say("compare.choose", items.size()));
        model.addAttribute(
                "like",
                items.size() == 1
                        ? "/decisions/" + items.getFirst().id() + "/items/"
                                + items.getFirst().item() + "/similar"
                        : "");
        return "decisions/choose";
    }
}
