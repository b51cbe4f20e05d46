package org.openimr.server.pages.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.openimr.server.cases.CaseService;
import org.openimr.server.desk.CaseDocument;
import org.openimr.server.desk.CaseDocuments;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.pages.file.PaperView;
import org.springframework.http.HttpStatus;
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
    private final BlindDoor door;
    private final CaseService service;
    private final CaseDocuments documents;
    private final Clock clock;

    BlindPage(BlindDoor door, CaseService service, CaseDocuments documents, Clock clock) {
        this.door = door;
        this.service = service;
        this.documents = documents;
        this.clock = clock;
    }

    /** A page that can be opened by itself, for a window without scripts. */
    record Sheet(String name, String address) {}

    /** @param outcome  as chosen so far; empty for none */
    record Item(int number, String service, String outcome, String reason) {}

    @GetMapping("/quality/{number}/blind")
    String show(Actor actor, @PathVariable("number") String number, Model model) {
        BlindCase blind = door.open(actor, number);
        return page(blind, List.of(), Optional.empty(), model);
    }

    @PostMapping("/quality/{number}/blind")
    String give(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        BlindCase blind = door.open(actor, number);
        List<Item> typed =
                blind.items().stream().map(item -> typed(item, values)).toList();
        Optional<RefusalView> notice = give(blind, actor, typed, values);
        if (notice.isEmpty()) return "redirect:/quality";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(blind, typed, notice, model);
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

    private String page(BlindCase blind, List<Item> typed, Optional<RefusalView> notice, Model model) {
        model.addAttribute("crumbs", Crumb.trail("Quality", "/quality", "Blind review"));
        model.addAttribute("number", blind.number().value());
        model.addAttribute("command", UUID.randomUUID().toString());
        List<CaseDocument> file = documents.of(blind.number());
        model.addAttribute("papers", PaperView.all(file));
        model.addAttribute("sheets", sheets(blind.number(), file));
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
        model.addAttribute("refusal", notice);
        return "quality/blind";
    }

    private static LetterView.Choice choice(Outcome outcome) {
        OutcomeTag tag = OutcomeTag.of(outcome);
        return new LetterView.Choice(outcome.name(), tag.getWord() + ": " + tag.getMeaning());
    }

    private static List<Sheet> sheets(CaseNumber number, List<CaseDocument> file) {
        return file.stream()
                .flatMap(document -> IntStream.rangeClosed(document.first(), document.last())
                        .mapToObj(page -> new Sheet(
                                document.title() + ", page " + page,
                                "/quality/" + number + "/blind/files/" + document.file() + "/pages/" + page + ".pdf")))
                .toList();
    }
}
