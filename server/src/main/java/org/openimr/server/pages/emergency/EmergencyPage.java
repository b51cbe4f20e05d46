package org.openimr.server.pages.emergency;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Authority.View;
import org.openimr.process.Role;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.emergency.Emergencies;
import org.openimr.server.emergency.Emergency;
import org.openimr.server.emergency.EmergencyRefusal;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What it means to open this case in an emergency, and what can be read by it once it is open. */
@Controller
final class EmergencyPage {
    private static final String VIEW = "emergency/open";

    private final Emergencies emergencies;
    private final CaseQueries queries;
    private final Clock clock;

    EmergencyPage(Emergencies emergencies, CaseQueries queries, Clock clock) {
        this.emergencies = emergencies;
        this.queries = queries;
        this.clock = clock;
    }

    /** Something of the case that the own role does not show. */
    record Opened(String title, String address) {}

    /** A view of a case, and where it is. */
    private record Door(View view, String title, String below) {
        Opened of(CaseNumber number) {
            return new Opened(title, below.replace("{number}", number.value()));
        }
    }

    private static final List<Door> DOORS = List.of(
            new Door(View.CASE, "The case: parties, timeline, deadlines, items", "/cases/{number}"),
            new Door(View.CASE, "The records", "/cases/{number}/records"),
            new Door(View.DESK, "The reviewer’s desk: the records beside the draft", "/desk/{number}"),
            new Door(View.QUALITY, "The draft with its findings", "/quality/{number}"),
            new Door(View.LETTER, "The letter as PDF", "/cases/{number}/letter.pdf"),
            new Door(View.MATCHING, "Who reviews it, and who could", "/cases/{number}/reviewer"),
            new Door(View.LOOKS, "Who looked at it", "/cases/{number}/looks"));

    @GetMapping("/cases/{number}/emergency")
    String show(Actor actor, @PathVariable("number") String inAddress, Model model) {
        return page(actor, number(actor, inAddress), UUID.randomUUID(), Optional.empty(), "", model);
    }

    @PostMapping("/cases/{number}/emergency")
    String open(
            Actor actor,
            @PathVariable("number") String inAddress,
            @RequestParam(name = "command", defaultValue = "") String command,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        CaseNumber number = number(actor, inAddress);
        Optional<UUID> identifier = Written.identifier(command);
        Optional<RefusalView> refusal = identifier
                .map(id -> EmergencyRefusals.of(
                        emergencies.open(number, reason, actor, new CommandId(id), clock.instant())))
                .orElse(Optional.of(EmergencyRefusals.of(EmergencyRefusal.NO_COMMAND)));
        if (refusal.isEmpty()) return "redirect:" + address(number);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, number, UUID.randomUUID(), refusal, reason, model);
    }

    /** Staff are told whether there is such a case: without that nobody could open one. */
    private CaseNumber number(Actor actor, String inAddress) {
        Actor reading = new Actor(actor.id(), Authority.readsInEmergencyAs());
        return CaseNumber.parse(inAddress)
                .filter(number -> queries.sees(reading, number))
                .orElseThrow(Written::absent);
    }

    private static String address(CaseNumber number) {
        return "/cases/" + number + "/emergency";
    }

    private String page(
            Actor actor, CaseNumber number, UUID command, Optional<RefusalView> refusal, String typed, Model model) {
        Instant now = clock.instant();
        Optional<Emergency> open = emergencies.open(UUID.fromString(actor.id()), actor.role(), number, now);
        model.addAttribute(
                "title",
                open.map(emergency -> number + " is open to you until " + DayWords.of(emergency.until()))
                        .orElse("Open " + number + " in an emergency"));
        model.addAttribute("crumbs", Crumb.trail("Case " + number, "/cases/" + number, "Emergency"));
        model.addAttribute("address", address(number));
        model.addAttribute("command", command.toString());
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", typed);
        model.addAttribute("minutes", emergencies.minutes());
        model.addAttribute("least", Emergencies.FEWEST);
        model.addAttribute("most", Emergencies.MOST);
        model.addAttribute("reason", open.map(Emergency::reason).orElse(""));
        model.addAttribute("isOpen", open.isPresent());
        model.addAttribute("doors", doors(actor.role(), number));
        return VIEW;
    }

    /** What is opened for that role: all that the medical director may see of a case, without what the role may. */
    private static List<Opened> doors(Role role, CaseNumber number) {
        return DOORS.stream()
                .filter(door -> !Authority.maySee(door.view()).contains(role))
                .map(door -> door.of(number))
                .toList();
    }
}
