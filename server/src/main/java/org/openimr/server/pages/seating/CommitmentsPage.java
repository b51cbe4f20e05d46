package org.openimr.server.pages.seating;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.commitment.Commitment;
import org.openimr.panel.commitment.ProofText;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.seating.Commitments;
import org.openimr.server.panel.seating.Commitments.Published;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was published of each seat of a reviewer, for everyone. It names nobody, and shows nothing of anybody. */
@Controller
final class CommitmentsPage {
    private static final int DAYS = 366;

    private final Commitments commitments;

    CommitmentsPage(Commitments commitments) {
        this.commitments = commitments;
    }

    /** Of one seat, in the form that is checked. */
    static String address(CaseNumber number, int seat) {
        return "/commitments/case/" + number + "/" + seat + ".txt";
    }

    /** One day of the list. */
    record Day(String words, String address) {}

    /** One commitment. */
    record Row(String number, int seat, String root, String address) {}

    @GetMapping("/commitments")
    String days(Words words, Model model) {
        List<Day> days = commitments.days(DAYS).stream()
                .map(day -> new Day(words.day(day), "/commitments/" + day))
                .toList();
        model.addAttribute("crumbs", Crumb.trail(words, words.say("commitments.title")));
        model.addAttribute("days", days);
        return "seating/commitments";
    }

    @GetMapping("/commitments/{day}")
    String day(@PathVariable("day") String day, Words words, Model model) {
        LocalDate on = day(day);
        List<Row> rows = published(on).stream()
                .map(Published::commitment)
                .map(one -> new Row(
                        one.number().value(),
                        one.seat(),
                        one.root().hex(),
                        "/commitments/case/" + one.number() + "/" + one.seat() + ".txt"))
                .toList();
        String title = words.say("commitments.day", words.day(on));
        model.addAttribute("title", title);
        model.addAttribute("crumbs", Crumb.trail(words, words.say("commitments.title"), "/commitments", words.day(on)));
        model.addAttribute("rows", rows);
        model.addAttribute("text", "/commitments/" + on + ".txt");
        return "seating/commitments-day";
    }

    /** A line for each: case, seat, root. */
    @GetMapping("/commitments/{day}.txt")
    ResponseEntity<String> dayText(@PathVariable("day") String day) {
        return text(published(day(day)).stream()
                .map(Published::commitment)
                .map(one -> one.number() + " " + one.seat() + " " + one.root() + "\n")
                .collect(Collectors.joining()));
    }

    /** One after the other, each as it is checked. */
    @GetMapping("/commitments/case/{number}.txt")
    ResponseEntity<String> caseText(@PathVariable("number") String number) {
        List<Commitment> all = of(number);
        if (all.isEmpty()) throw Written.absent();
        return text(all.stream().map(ProofText::print).collect(Collectors.joining()));
    }

    @GetMapping("/commitments/case/{number}/{seat}.txt")
    ResponseEntity<String> seatText(@PathVariable("number") String number, @PathVariable("seat") String seat) {
        Optional<Integer> wanted = Written.number(seat);
        return of(number).stream()
                .filter(one -> wanted.filter(ordinal -> ordinal == one.seat()).isPresent())
                .findFirst()
                .map(ProofText::print)
                .map(CommitmentsPage::text)
                .orElseThrow(Written::absent);
    }

    private List<Commitment> of(String number) {
        return CaseNumber.parse(number).map(commitments::of).orElse(List.of()).stream()
                .map(Published::commitment)
                .toList();
    }

    private List<Published> published(LocalDate day) {
        List<Published> all = commitments.on(day);
        if (all.isEmpty()) throw Written.absent();
        return all;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Written.absent();
        }
    }

    static ResponseEntity<String> text(String content) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(content);
    }
}
