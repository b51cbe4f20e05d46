package org.openimr.server.pages.records;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.NewFile;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.SealAnswer;
import org.openimr.server.records.UploadAnswer;
import org.openimr.server.records.Uploading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Records of a case: for the organization, which describes and seals them, and for a party, which sends its own. */
@Controller
final class RecordsPages {
    private final RecordsSheet sheet;
    private final CaseIndex index;
    private final Uploading uploading;
    private final Clock clock;

    RecordsPages(RecordsSheet sheet, CaseIndex index, Uploading uploading, Clock clock) {
        this.sheet = sheet;
        this.index = index;
        this.uploading = uploading;
        this.clock = clock;
    }

    @GetMapping({"/cases/{number}/records", "/follow/{number}/records"})
    String records(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", defaultValue = "") String done,
            Words words,
            Model model) {
        Visit visit = sheet.visit(actor, number, words);
        return sheet.page(
                visit, Optional.empty(), words.find("records.done." + done).orElse(""), model);
    }

    /** The list of files alone, while some are on their way. */
    @GetMapping({"/cases/{number}/records/files", "/follow/{number}/records/files"})
    String list(Actor actor, @PathVariable("number") String number, Words words, Model model) {
        return sheet.files(sheet.visit(actor, number, words), model);
    }

    /** Files in one request, for a browser without scripts; larger ones are sent in parts. */
    @PostMapping({"/cases/{number}/records", "/follow/{number}/records"})
    String send(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "sender", defaultValue = "") String sender,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "file", required = false) List<MultipartFile> sent,
            Words words,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Visit visit = sheet.visit(actor, number, words);
        Optional<RefusalView> refusal = Optional.of(said(IntakeRefusal.EMPTY, words));
        for (MultipartFile one : sent == null ? List.<MultipartFile>of() : sent) {
            refusal = send(visit, sender, kind, one);
            if (refusal.isPresent()) break;
        }
        if (refusal.isEmpty()) return "redirect:" + visit.base() + "/records?done=sent";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sheet.page(visit, refusal, "", model);
    }

    private Optional<RefusalView> send(Visit visit, String sender, String kind, MultipartFile file) throws IOException {
        NewFile announced;
        try {
            announced = new NewFile(
                    PartyRole.valueOf(sender),
                    RecordKind.valueOf(kind),
                    DocumentName.clean(
                            Optional.ofNullable(file.getOriginalFilename()).orElse("")),
                    file.getSize());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown sender or kind", e);
        }
        UploadAnswer answer = uploading.begin(visit.number(), announced, visit.actor(), clock.instant());
        if (answer instanceof UploadAnswer.Kept(var begun)) {
            try (InputStream content = file.getInputStream()) {
                answer = uploading.append(visit.number(), begun.id(), 0, content, visit.actor(), clock.instant());
            }
        }
        return switch (answer) {
            case UploadAnswer.Kept _ -> Optional.empty();
            case UploadAnswer.NotTaken(var why) -> Optional.of(said(why, visit.words()));
            case UploadAnswer.Refused(var why) -> Optional.of(RefusalView.of(why, visit.words()));
            case UploadAnswer.OutOfPlace _, UploadAnswer.Absent _ ->
                throw new IllegalStateException("a file that was just begun is gone");
        };
    }

    @PostMapping("/cases/{number}/records/seal")
    String seal(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam("command") UUID command,
            Words words,
            HttpServletResponse response,
            Model model) {
        Visit visit = sheet.visit(actor, number, words);
        SealAnswer answer = index.seal(visit.number(), actor, new CommandId(command), clock.instant());
        Optional<RefusalView> refusal = switch (answer) {
            case SealAnswer.Sealed _ -> Optional.empty();
            case SealAnswer.NothingNew _ -> Optional.of(pageRefusal(words, "nothingNew", "PAGE-141", ""));
            case SealAnswer.NotConfirmed(var open) ->
                Optional.of(pageRefusal(words, "notConfirmed", "PAGE-142", names(open)));
            case SealAnswer.StillReading(var open) ->
                Optional.of(pageRefusal(words, "stillReading", "PAGE-143", names(open)));
            case SealAnswer.Conflict _ -> Optional.of(pageRefusal(words, "conflict", "PAGE-144", ""));
            case SealAnswer.Refused(var why) -> Optional.of(RefusalView.of(why, words));
        };
        if (refusal.isEmpty()) return "redirect:" + visit.base() + "/records?done=sealed";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return sheet.page(visit, refusal, "", model);
    }

    private static String names(List<ReceivedFile> files) {
        return String.join("; ", files.stream().map(file -> file.name().value()).toList());
    }

    private static RefusalView said(IntakeRefusal why, Words words) {
        return new RefusalView(
                words.say("records.refused"),
                List.of(words.find("intake." + why.code() + ".happened").orElse(why.happened())),
                words.find("intake." + why.code() + ".remedy").orElse(why.remedy()),
                why.code(),
                "");
    }

    private static RefusalView pageRefusal(Words words, String key, String code, String detail) {
        return new RefusalView(
                words.say("records.refused"),
                List.of(words.say("records." + key + ".what", detail)),
                words.say("records." + key + ".remedy"),
                code,
                "");
    }
}
