package org.openimr.server.pages.statistics;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.statistics.Answer;
import org.openimr.archive.statistics.AnswerText;
import org.openimr.archive.statistics.Selection;
import org.openimr.archive.statistics.Statistics;
import org.openimr.archive.statistics.StatisticsQuery;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.statistics.KeptSnapshot;
import org.openimr.server.statistics.NewestSnapshot;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The statistics of the archive, answered from its newest snapshot. */
@Controller
final class StatisticsPage {
    /** Volume, outcome, time, what is disputed, what is relied on. */
    private static final List<String> STORY = List.of(
            "letters-by-month",
            "outcomes-of-items",
            "days-from-assignment",
            "items-by-broad-category",
            "review-sources");

    /** The same outcome counted in other ways, beside the second chart. */
    private static final List<String> COUNTED_OTHERWISE =
            List.of("outcomes-of-procedures", "letters-with-any-overturned", "letters-with-every-overturned");

    private final NewestSnapshot newest;
    private final Lexicon lexicon;

    StatisticsPage(NewestSnapshot newest, Lexicon lexicon) {
        this.newest = newest;
        this.lexicon = lexicon;
    }

    @GetMapping("/statistics")
    String story(@RequestParam MultiValueMap<String, String> parameters, Words words, Model model) {
        Selection selection = Filters.read(parameters);
        Optional<KeptSnapshot> kept = newest.get();
        model.addAttribute("crumbs", Crumb.trail(words, words.say("statistics.crumb")));
        model.addAttribute("address", "/statistics");
        model.addAttribute("snapshot", kept.map(one -> new SnapshotView(one, words)));
        model.addAttribute("filters", kept.map(one -> FilterView.of(one, selection)));
        model.addAttribute("title", new StoryTitle(words).of(kept, selection));
        model.addAttribute(
                "nothing",
                kept.filter(one -> one.identity().counts().letters() == 0).isPresent());
        model.addAttribute("figures", figures(STORY, kept, selection, words));
        model.addAttribute("otherwise", figures(COUNTED_OTHERWISE, kept, selection, words));
        model.addAttribute("letters", QuestionView.of(Statistics.queries(), true, selection, words));
        model.addAttribute("programs", QuestionView.of(Statistics.queries(), false, selection, words));
        return "statistics/story";
    }

    @GetMapping("/statistics/{name}")
    String one(
            @PathVariable("name") String name,
            @RequestParam MultiValueMap<String, String> parameters,
            Words words,
            Model model) {
        StatisticsQuery query = query(name);
        Selection selection = Filters.read(parameters);
        Optional<KeptSnapshot> kept = newest.get();
        String title = words.say("statistics.title." + name);
        model.addAttribute("crumbs", Crumb.trail(words, words.say("statistics.crumb"), "/statistics", title));
        model.addAttribute("address", "/statistics/" + name);
        model.addAttribute("title", title);
        model.addAttribute("snapshot", kept.map(one -> new SnapshotView(one, words)));
        model.addAttribute("filters", kept.filter(_ -> query.isOfLetters()).map(one -> FilterView.of(one, selection)));
        model.addAttribute("figure", kept.map(one -> figure(query, one, selection, words)));
        return "statistics/one";
    }

    /** The same table for a spreadsheet. */
    @GetMapping("/statistics/{name}/table.csv")
    ResponseEntity<String> csv(
            @PathVariable("name") String name, @RequestParam MultiValueMap<String, String> parameters) {
        StatisticsQuery query = query(name);
        KeptSnapshot kept = newest.get()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.SERVICE_UNAVAILABLE, "The first snapshot is being made; ask again in a minute."));
        Answer answer = answer(query, kept, Filters.read(parameters));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .header("X-Snapshot-Sha256", answer.snapshot().hex())
                .body(AnswerText.csv(answer));
    }

    private List<FigureView> figures(
            List<String> names, Optional<KeptSnapshot> kept, Selection selection, Words words) {
        return kept.stream()
                .flatMap(one -> names.stream().map(name -> figure(query(name), one, selection, words)))
                .toList();
    }

    private FigureView figure(StatisticsQuery query, KeptSnapshot kept, Selection selection, Words words) {
        return new FigureViewing(words, lexicon.understanding().citationNames())
                .of(answer(query, kept, selection), filters(query, selection));
    }

    private static Answer answer(StatisticsQuery query, KeptSnapshot kept, Selection selection) {
        StatisticsQuery asked = query.isOfLetters() ? query.also(selection.conditions()) : query;
        return Statistics.answer(asked, kept.table(query));
    }

    private static String filters(StatisticsQuery query, Selection selection) {
        return query.isOfLetters() ? Filters.address(selection) : "";
    }

    private static StatisticsQuery query(String name) {
        return Statistics.query(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
