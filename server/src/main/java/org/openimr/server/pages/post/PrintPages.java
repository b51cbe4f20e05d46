package org.openimr.server.pages.post;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openimr.determination.CaseNumber;
import org.openimr.letters.Recipient;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.post.Alarms;
import org.openimr.server.post.LetterId;
import org.openimr.server.post.Parts;
import org.openimr.server.post.PrintBatch;
import org.openimr.server.post.PrintQueue;
import org.openimr.server.post.PrintRoom;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters on paper: what waits, batches for the printer, the day of mailing by which service is proved. */
@Controller
final class PrintPages {
    private static final int MOST = 200;
    private static final int MOST_WITHOUT_ADDRESS = 50;
    private static final int NEWEST = 20;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PrintRoom room;
    private final PrintQueue queue;
    private final Alarms alarms;
    private final Clock clock;

    PrintPages(PrintRoom room, PrintQueue queue, Parts parts, Clock clock) {
        this.room = room;
        this.queue = queue;
        this.alarms = parts.alarms();
        this.clock = clock;
    }

    /** @param done  what was just done: {@code address} or {@code alarm} */
    @GetMapping("/post/print")
    String print(@RequestParam(name = "done", defaultValue = "") String done, Model model) {
        return room(model, Optional.empty(), done(done));
    }

    private String room(Model model, Optional<RefusalView> refusal, String done) {
        model.addAttribute(
                "room",
                PrintViewing.room(
                        new PrintViewing.Contents(
                                room.ready(MOST),
                                room.withoutAddress(MOST_WITHOUT_ADDRESS),
                                room.waits(),
                                room.notMailed(MOST),
                                room.mailed(NEWEST),
                                alarms.open()),
                        refusal,
                        done));
        return "print-room";
    }

    private static String done(String what) {
        return switch (what) {
            case "address" -> "The address is on file; what waited for it can be printed.";
            case "alarm" -> "It is marked as looked at.";
            default -> "";
        };
    }

    /** Takes the chosen letters into one batch; sent again, it leads to the batch that they are in. */
    @PostMapping("/post/print/batches")
    String take(
            @RequestParam(name = "letter", defaultValue = "") List<String> names,
            HttpServletResponse response,
            Model model) {
        List<LetterId> chosen = names.stream().flatMap(PrintPages::letter).toList();
        Optional<UUID> batch = queue.take(chosen, clock.instant())
                .or(() -> chosen.stream().findFirst().flatMap(room::batchOf));
        if (batch.isPresent()) return "redirect:" + PrintViewing.ADDRESS + "/batches/" + batch.get();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return room(model, Optional.of(PostRefusals.noneChosen()), "");
    }

    @GetMapping("/post/print/batches/{batch}")
    String batch(@PathVariable("batch") String batch, Model model) {
        return batch(found(batch), Optional.empty(), Optional.empty(), model);
    }

    private String batch(PrintRoom.Batch batch, Optional<RefusalView> refusal, Optional<String> typed, Model model) {
        model.addAttribute(
                "batch", PrintViewing.batch(batch, room.letters(batch.id()), refusal, typed, clock.instant()));
        return "print-batch";
    }

    /** All letters in one file, for the printer. */
    @GetMapping("/post/print/batches/{batch}/letters.pdf")
    ResponseEntity<byte[]> letters(@PathVariable("batch") String batch) {
        PrintBatch made = queue.batch(found(batch).id());
        return download(made.id() + ".pdf", MediaType.APPLICATION_PDF, made.pdf());
    }

    /** Names and addresses, for the envelopes: the only place where the one who mails is given them. */
    @GetMapping("/post/print/batches/{batch}/envelopes.csv")
    ResponseEntity<byte[]> envelopes(@PathVariable("batch") String batch) {
        PrintBatch made = queue.batch(found(batch).id());
        return download(made.id() + ".csv", CSV, made.manifest().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("batch-" + name)
                                .build()
                                .toString())
                .body(content);
    }

    /** Proves the service of every letter of the batch; sent again with the same day, it does nothing more. */
    @PostMapping("/post/print/batches/{batch}/mailed")
    String mailed(
            @PathVariable("batch") String batch,
            @RequestParam(name = "on", defaultValue = "") String on,
            HttpServletResponse response,
            Model model) {
        PrintRoom.Batch found = found(batch);
        Optional<RefusalView> refusal = day(on).map(
                        day -> refusal(queue.mailed(found.id(), day, clock.instant()), found))
                .orElseGet(() -> Optional.of(PostRefusals.noDay()));
        if (refusal.isEmpty()) return "redirect:" + PrintViewing.ADDRESS + "/batches/" + found.id();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return batch(found, refusal, Optional.of(on), model);
    }

    private static Optional<RefusalView> refusal(PrintQueue.Mailed mailed, PrintRoom.Batch batch) {
        return switch (mailed) {
            case DONE, AGAIN -> Optional.empty();
            case NOT_THAT_DAY -> Optional.of(PostRefusals.notThatDay());
            case ON_ANOTHER_DAY ->
                Optional.of(PostRefusals.onAnotherDay(
                        batch.mailedOn().map(DayWords::of).orElse("another day")));
            case NO_SUCH_BATCH -> throw Written.absent();
        };
    }

    /** The address of a party was found out. */
    @PostMapping("/post/print/address")
    String address(
            @RequestParam(name = "number", defaultValue = "") String number,
            @RequestParam(name = "recipient", defaultValue = "") String recipient,
            @RequestParam(name = "lines", defaultValue = "") String typed,
            HttpServletResponse response,
            Model model) {
        CaseNumber found = CaseNumber.parse(number).orElseThrow(Written::absent);
        Recipient to = Arrays.stream(Recipient.values())
                .filter(each -> each.name().equals(recipient))
                .findFirst()
                .orElseThrow(Written::absent);
        List<String> lines = Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty() && queue.addressFound(found, to, lines, clock.instant()) > 0)
            return "redirect:" + PrintViewing.ADDRESS + "?done=address";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return room(model, Optional.of(lines.isEmpty() ? PostRefusals.noAddress() : PostRefusals.addressKnown()), "");
    }

    /** A person has looked at it. */
    @PostMapping("/post/alarms/{alarm}")
    String settle(@PathVariable("alarm") String alarm) {
        if (!alarm.matches("\\d{1,18}")) throw Written.absent();
        Instant now = clock.instant();
        alarms.settle(Long.parseLong(alarm), now);
        return "redirect:" + PrintViewing.ADDRESS + "?done=alarm";
    }

    private PrintRoom.Batch found(String batch) {
        return Written.identifier(batch).flatMap(room::batch).orElseThrow(Written::absent);
    }

    private static Stream<LetterId> letter(String name) {
        try {
            return Stream.of(LetterId.parse(name));
        } catch (IllegalArgumentException e) {
            return Stream.empty(); // of a form that is none of ours
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
