package org.openimr.server.pages.alerts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openimr.archive.PublishedId;
import org.openimr.archive.understanding.CitationNames;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.EditionStanding;
import org.openimr.server.alerts.SectionKey;
import org.openimr.server.alerts.UnderstoodLetters;
import org.openimr.server.alerts.UnderstoodLetters.Item;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a published determination cites, each section with its feed and its alert. */
@Controller
final class CitedPage {
    private final UnderstoodLetters letters;

    CitedPage(UnderstoodLetters letters) {
        this.letters = letters;
    }

    /** All that the page shows. */
    record View(List<Crumb> crumbs, List<CitedItem> items) {}

    /** An item and what either side of it cited. */
    record CitedItem(String address, String service, List<Section> theirs, List<Section> ours) {}

    /**
     * A section.
     *
     * @param name        for a person
     * @param key         by which it is searched
     * @param address     parameter of its feed and its alert; empty where it has no key that can be asked for
     * @param superseded  another edition had taken its place on the day of the decision
     */
    record Section(String name, String key, String address, boolean superseded) {}

    @GetMapping("/decisions/{id}/cited")
    String cited(@PathVariable String id, Words words, Model model) {
        List<Item> items = PublishedId.parse(id).map(letters::items).orElse(List.of());
        if (items.isEmpty()) throw Written.absent();
        model.addAttribute(
                "cited",
                new View(
                        Crumb.trail(words, id, "/decisions/" + id, words.say("cited.title")),
                        items.stream().map(this::item).toList()));
        return "alerts/cited";
    }

    private CitedItem item(Item item) {
        return new CitedItem(
                "/decisions/" + item.published().id() + "#item-" + item.issue().number(),
                item.issue().service(),
                sections(item.understood().claimsAdministratorCited()),
                sections(item.understood().reviewerCited()));
    }

    private List<Section> sections(List<Derived<CitedSection>> cited) {
        CitationNames names = letters.understanding().citationNames();
        return cited.stream()
                .map(Derived::value)
                .map(one -> new Section(
                        names.printed(one.key()),
                        one.key(),
                        SectionKey.parse(one.key())
                                .map(key -> "section=" + URLEncoder.encode(key.value(), StandardCharsets.UTF_8))
                                .orElse(""),
                        one.standing() == EditionStanding.SUPERSEDED))
                .distinct()
                .toList();
    }
}
