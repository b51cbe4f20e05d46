package org.openimr.server.pages.reviewers;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.CredentialFiles;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.register.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Complete credential files drawn by lot, as an accreditation visit asks for them. */
@Controller
final class AccreditationPage {
    private static final int USUAL = 30;
    private static final int MOST = 500;
    private static final int SEEDS = 1_000_000;

    private final Register register;
    private final RegisterSettings settings;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    AccreditationPage(Register register, RegisterSettings settings, Clock clock) {
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was asked for; what cannot be read is as if nothing were asked. */
    private record Asked(long seed, int count, LocalDate day) {}

    /** One that was drawn. */
    record Drawn(int number, String name, String address, String degree, String standing, String shape) {}

    /** Without a seed one is drawn, and shown, so that the same files can be had again. */
    @GetMapping("/reviewers/credential-files")
    String page(
            @RequestParam(name = "seed", defaultValue = "") String seed,
            @RequestParam(name = "count", defaultValue = "") String count,
            @RequestParam(name = "day", defaultValue = "") String day,
            Model model) {
        Asked asked = asked(seed, count, day);
        CredentialFiles drawn = draw(asked);
        model.addAttribute("crumbs", Crumb.trail("Reviewers", "/reviewers", "Accreditation visit"));
        model.addAttribute(
                "title",
                drawn.population() == 0
                        ? "There is no file to draw from on that day"
                        : drawn.files().size() + " of " + DayWords.count(drawn.population(), "file is", "files are")
                                + " drawn with the seed " + asked.seed());
        model.addAttribute("seed", asked.seed());
        model.addAttribute("count", asked.count());
        model.addAttribute("day", asked.day().toString());
        model.addAttribute("dayWords", DayWords.of(asked.day()));
        model.addAttribute("query", "?seed=" + asked.seed() + "&count=" + asked.count() + "&day=" + asked.day());
        model.addAttribute("drawn", rows(drawn));
        return "reviewers/credential-files";
    }

    private static List<Drawn> rows(CredentialFiles drawn) {
        return IntStream.range(0, drawn.files().size())
                .mapToObj(place -> {
                    var file = drawn.files().get(place);
                    boolean holds =
                            file.needs().stream().allMatch(need -> need.lapse().isEmpty());
                    return new Drawn(
                            place + 1,
                            FileWords.name(file.file()),
                            FileViewing.base(file.file()),
                            file.file().degree().letters(),
                            holds ? "Every need was met" : "A need was not met",
                            holds ? "good" : "bad");
                })
                .toList();
    }

    @GetMapping("/reviewers/credential-files.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(name = "seed", defaultValue = "") String seed,
            @RequestParam(name = "count", defaultValue = "") String count,
            @RequestParam(name = "day", defaultValue = "") String day) {
        Asked asked = asked(seed, count, day);
        return Downloads.csv(
                "credential-files-" + asked.seed() + ".csv", draw(asked).asCsv());
    }

    @GetMapping("/reviewers/credential-files.txt")
    ResponseEntity<byte[]> text(
            @RequestParam(name = "seed", defaultValue = "") String seed,
            @RequestParam(name = "count", defaultValue = "") String count,
            @RequestParam(name = "day", defaultValue = "") String day) {
        Asked asked = asked(seed, count, day);
        return Downloads.text(
                "credential-files-" + asked.seed() + ".txt", draw(asked).asText());
    }

    private CredentialFiles draw(Asked asked) {
        return CredentialFiles.draw(register.now().files(), asked.seed(), asked.count(), asked.day(), settings);
    }

    private Asked asked(String seed, String count, String day) {
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        return new Asked(
                seed(seed).orElseGet(() -> (long) chance.nextInt(SEEDS)),
                Written.number(count).filter(number -> number <= MOST).orElse(USUAL),
                ReviewerPage.day(day).filter(asked -> !asked.isAfter(today)).orElse(today));
    }

    private static Optional<Long> seed(String written) {
        return written.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }
}
