package org.openimr.server.pages.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand.RecordBlindReview;
import org.openimr.process.Order;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.server.cases.BlindCase;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.desk.DeskContent;
import org.openimr.server.desk.DeskPages;
import org.openimr.server.desk.FileSearch;
import org.openimr.server.desk.SearchWords;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.records.FileId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A second reviewer decides a case by its file alone: nothing here knows what the first one found. */
@Controller
final class BlindPage {
    private static final int LONGEST_QUERY = 200;

    private final CaseQueries queries;
    private final CaseService service;
    private final DeskPages pages;
    private final FileSearch search;
    private final Clock clock;

    BlindPage(CaseQueries queries, CaseService service, DeskPages pages, FileSearch search, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.pages = pages;
        this.search = search;
        this.clock = clock;
    }

    /** A document of the file. */
    record Document(String title, String kind, List<Sheet> sheets) {}

    record Sheet(int page, String address) {}

    /** @param outcome  as chosen so far; empty for none */
    record Item(int number, String service, String outcome, String reason) {}

    /** A page with what was searched for. */
    record Found(String address, String page, List<String> lines) {}

    @GetMapping("/quality/{number}/blind")
    String show(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "q", defaultValue = "") String query,
            Model model) {
        BlindCase blind = open(actor, number);
        return page(blind, List.of(), query, Optional.empty(), model);
    }

    @PostMapping("/quality/{number}/blind")
    String give(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        BlindCase blind = open(actor, number);
        List<Item> typed =
                blind.items().stream().map(item -> typed(item, values)).toList();
        Optional<RefusalView> notice = give(blind, actor, typed, values);
        if (notice.isEmpty()) return "redirect:/quality";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(blind, typed, "", notice, model);
    }

    @GetMapping("/quality/{number}/blind/files/{file}/pages/{page}.pdf")
    ResponseEntity<byte[]> page(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page) {
        BlindCase blind = open(actor, number);
        int sheet = Written.number(page).orElseThrow(Written::absent);
        DeskContent copy = FileId.parse(file)
                .flatMap(id -> pages.copy(blind.number(), id, sheet))
                .orElseThrow(Written::absent);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(copy.bytes());
    }

    private BlindCase open(Actor actor, String number) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> queries.blindCase(actor, parsed))
                .filter(BlindCase::open)
                .orElseThrow(Written::absent);
    }

    private static Item typed(DisputedItem item, MultiValueMap<String, String> values) {
        return new Item(
                item.number(),
                item.service(),
                Optional.ofNullable(values.getFirst("outcome-" + item.number())).orElse(""),
                Optional.ofNullable(values.getFirst("reason-" + item.number()))
                        .orElse("")
                        .strip());
    }

    private Optional<RefusalView> give(
            BlindCase blind, Actor actor, List<Item> typed, MultiValueMap<String, String> values) {
        List<BlindOutcome> outcomes = new ArrayList<>();
        for (Item item : typed) {
            Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                    .filter(known -> known.name().equals(item.outcome()))
                    .findFirst();
            if (outcome.isEmpty() || item.reason().isEmpty()) return Optional.of(QualityRefusals.itemsOpen());
            outcomes.add(new BlindOutcome(item.number(), outcome.get(), item.reason()));
        }
        Instant now = clock.instant();
        Optional<CommandId> id =
                Written.identifier(String.valueOf(values.getFirst("command"))).map(CommandId::new);
        if (id.isEmpty()) return Optional.of(QualityRefusals.unnamed());
        Order order = new Order(new RecordBlindReview(now, outcomes), actor);
        return QualityRefusals.of(service.give(blind.number(), order, id.get(), now));
    }

    private String page(BlindCase blind, List<Item> typed, String query, Optional<RefusalView> notice, Model model) {
        String asked =
                query.substring(0, Math.min(query.length(), LONGEST_QUERY)).strip();
        model.addAttribute("crumbs", Crumb.trail("Quality", "/quality", "Blind review"));
        model.addAttribute("number", blind.number().value());
        model.addAttribute("command", UUID.randomUUID().toString());
        model.addAttribute("documents", documents(blind));
        model.addAttribute(
                "items",
                typed.isEmpty()
                        ? blind.items().stream()
                                .map(item -> new Item(item.number(), item.service(), "", ""))
                                .toList()
                        : typed);
        model.addAttribute(
                "outcomes",
                Arrays.stream(Outcome.values()).map(BlindPage::choice).toList());
        model.addAttribute("q", asked);
        model.addAttribute("found", asked.isEmpty() ? List.of() : found(blind, asked));
        model.addAttribute("refusal", notice);
        return "quality/blind";
    }

    private static LetterView.Choice choice(Outcome outcome) {
        OutcomeTag tag = OutcomeTag.of(outcome);
        return new LetterView.Choice(outcome.name(), tag.getWord() + ": " + tag.getMeaning());
    }

    private List<Document> documents(BlindCase blind) {
        return pages.file(blind.number()).stream()
                .map(sheets -> new Document(
                        sheets.document().title(),
                        sheets.document().kind(),
                        IntStream.rangeClosed(
                                        sheets.document().first(),
                                        sheets.document().last())
                                .mapToObj(page -> new Sheet(
                                        page, address(blind, sheets.document().file(), page)))
                                .toList()))
                .toList();
    }

    /** Page by page, each line once. */
    private List<Found> found(BlindCase blind, String query) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (FileSearch.Hit hit :
                search.find(blind.number(), SearchWords.parse(query)).hits()) {
            String address = address(blind, hit.file(), hit.page());
            Found page = found.computeIfAbsent(address, _ -> new Found(address, name(blind, hit), new ArrayList<>()));
            for (FileSearch.Line line : hit.lines())
                if (!page.lines().contains(line.text())) page.lines().add(line.text());
        }
        return List.copyOf(found.values());
    }

    private String name(BlindCase blind, FileSearch.Hit hit) {
        return pages.file(blind.number()).stream()
                .map(DeskPages.Sheets::document)
                .filter(document -> document.file().equals(hit.file())
                        && document.first() <= hit.page()
                        && hit.page() <= document.last())
                .findFirst()
                .map(document -> document.title() + ", page " + hit.page())
                .orElse("page " + hit.page());
    }

    private static String address(BlindCase blind, FileId file, int page) {
        return "/quality/" + blind.number() + "/blind/files/" + file.value() + "/pages/" + page + ".pdf";
    }
}
