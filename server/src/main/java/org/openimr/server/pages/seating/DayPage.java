package org.openimr.server.pages.seating;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.ReviewerId;
import org.openimr.process.Actor;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.CaseLine;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.seating.DaySheets;
import org.openimr.server.panel.seating.Seatings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All cases that wait, and whom the program proposes for each; a person offers some or all of them at once. */
@Controller
final class DayPage {
    private static final long USUAL_SEED = 1;
    private static final String VIEW = "seating/day";

    private final DaySheets sheets;
    private final DayViewing viewing;
    private final Seatings seatings;
    private final Clock clock;

    DayPage(DaySheets sheets, DayViewing viewing, Seatings seatings, Clock clock) {
        this.sheets = sheets;
        this.viewing = viewing;
        this.seatings = seatings;
        this.clock = clock;
    }

    /** A seed that cannot be read is taken as not given. */
    @GetMapping("/assignments")
    String show(@RequestParam(name = "seed", defaultValue = "") String seed, Model model) {
        return page(seed(seed), clock.instant(), List.of(), Optional.empty(), model);
    }

    @PostMapping("/assignments/offers")
    String offer(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Sent sent = new Sent(values);
        Instant now = clock.instant();
        long seed = seed(sent.value("seed"));
        Optional<UUID> command = sent.command();
        List<Chosen> chosen = sent.all("offer").stream().flatMap(Chosen::read).toList();
        if (command.isEmpty() || chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            RefusalView why = command.isEmpty() ? SeatingRefusals.unnamed() : SeatingRefusals.nothingChosen();
            return page(seed, now, List.of(), Optional.of(why), model);
        }
        String why = "Proposed by the assignment of the whole day, " + DayWords.of(CaliforniaTime.dayOf(now))
                + ", seed " + seed + ", " + DayWords.count(chosen.size(), "case", "cases") + " at once.";
        List<CaseLine> lines = new ArrayList<>();
        for (Chosen one : chosen) {
            CommandId own = new CommandId(
                    UUID.nameUUIDFromBytes((command.get() + "/" + one.number()).getBytes(StandardCharsets.UTF_8)));
            lines.add(line(
                    one,
                    SeatingRefusals.of(
                            seatings.offer(one.number(), one.reviewer(), Optional.of(why), actor, own, now))));
        }
        return page(seed, now, lines, Optional.empty(), model);
    }

    /** A case and to whom it is to be offered. */
    private record Chosen(CaseNumber number, ReviewerId reviewer) {
        static Stream<Chosen> read(String sent) {
            String[] parts = sent.split(" ", -1);
            if (parts.length != 2) return Stream.empty();
            return CaseNumber.parse(parts[0]).stream()
                    .flatMap(number -> Written.identifier(parts[1]).stream()
                            .map(reviewer -> new Chosen(number, new ReviewerId(reviewer))));
        }
    }

    private static CaseLine line(Chosen one, Optional<RefusalView> refusal) {
        String number = one.number().value();
        String address = "/cases/" + number + "/reviewer";
        return refusal.map(why -> CaseLine.notDone(number, address, "", "not offered", why))
                .orElseGet(() -> CaseLine.done(number, address, "offered", ""));
    }

    private String page(long seed, Instant now, List<CaseLine> lines, Optional<RefusalView> refusal, Model model) {
        model.addAttribute("day", viewing.of(sheets.of(CaliforniaTime.dayOf(now), seed)));
        model.addAttribute("lines", lines);
        model.addAttribute("refusal", refusal);
        return VIEW;
    }

    private static long seed(String typed) {
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : USUAL_SEED;
    }
}
