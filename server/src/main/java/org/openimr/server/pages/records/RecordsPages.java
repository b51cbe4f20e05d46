package org.openimr.server.pages.records;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Words;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.FileState;
import org.openimr.server.records.ListedExhibit;
import org.openimr.server.records.NewFile;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
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
    private final CaseQueries queries;
    private final ReceivedFiles files;
    private final CaseIndex index;
    private final Uploading uploading;
    private final Clock clock;

    RecordsPages(CaseQueries queries, ReceivedFiles files, CaseIndex index, Uploading uploading, Clock clock) {
        this.queries = queries;
        this.files = files;
        this.index = index;
        this.uploading = uploading;
        this.clock = clock;
    }

    /** A person on the page of one case. */
    private record Visit(Actor actor, CaseView view, Optional<PartyRole> party, Words words) {
        CaseNumber number() {
            return view.number();
        }

        String base() {
            return (party.isPresent() ? "/follow/" : "/cases/") + number();
        }
    }

    @GetMapping({"/cases/{number}/records", "/follow/{number}/records"})
    String records(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", defaultValue = "") String done,
            Words words,
            Model model) {
        Visit visit = visit(actor, number, words);
        return page(visit, Optional.empty(), words.find("records.done." + done).orElse(""), model);
    }

    /** The list of files alone, while some are on their way. */
    @GetMapping({"/cases/{number}/records/files", "/follow/{number}/records/files"})
    String list(Actor actor, @PathVariable("number") String number, Words words, Model model) {
        page(visit(actor, number, words), Optional.empty(), "", model);
        return "records/records :: files";
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
        Visit visit = visit(actor, number, words);
        Optional<RefusalView> refusal = Optional.of(said(IntakeRefusal.EMPTY, words));
        for (MultipartFile one : sent == null ? List.<MultipartFile>of() : sent) {
            refusal = send(visit, sender, kind, one);
            if (refusal.isPresent()) break;
        }
        if (refusal.isEmpty()) return "redirect:" + visit.base() + "/records?done=sent";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, refusal, "", model);
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
        Visit visit = visit(actor, number, words);
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
        return page(visit, refusal, "", model);
    }

    private static String names(List<ReceivedFile> files) {
        return String.join("; ", files.stream().map(file -> file.name().value()).toList());
    }

    private String page(Visit visit, Optional<RefusalView> refusal, String done, Model model) {
        Words words = visit.words();
        RecordsViewing viewing = new RecordsViewing(words);
        boolean staff = visit.party().isEmpty();
        List<ReceivedFile> sent = files.of(visit.number()).stream()
                .filter(file -> staff || file.sentBy().equals(visit.actor()))
                .toList();
        List<ListedExhibit> listed = index.listed(visit.number());
        boolean maySend = Authority.maySendFiles().contains(visit.actor().role());
        long open = listed.stream().filter(exhibit -> !exhibit.confirmed()).count();
        long unsealed = listed.stream().filter(exhibit -> !exhibit.isSealed()).count();
        model.addAttribute(
                "records",
                new RecordsView(
                        title(listed.size(), open, staff, words),
                        Crumb.trail(words, visit.number().value(), visit.base(), words.say("records.crumb")),
                        visit.number().value(),
                        visit.view().act().parties(),
                        visit.base() + "/records",
                        maySend ? visit.base() + "/files" : "",
                        viewing.senders(visit.actor(), visit.party()),
                        viewing.kinds(),
                        viewing.files(sent, visit.base() + "/records", staff && maySend),
                        sent.stream().anyMatch(file -> !file.state().isFinal() && file.state() != FileState.ARRIVING),
                        viewing.exhibits(listed),
                        staff && maySend && unsealed > 0 ? words.say("records.sealing", unsealed) : "",
                        open == 0 && unsealed > 0,
                        UUID.randomUUID().toString(),
                        refusal,
                        done,
                        words.english()));
        return "records/records";
    }

    private static String title(int documents, long open, boolean staff, Words words) {
        String many =
                staff ? DayWords.count(documents, "document", "documents") : words.say("records.title", documents);
        if (!staff || open == 0) return many;
        return many + ", " + (open == documents ? "none" : documents - open) + " described yet";
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

    private Visit visit(Actor actor, String number, Words words) {
        CaseView view = CaseNumber.parse(number)
                .flatMap(parsed -> queries.oneCase(actor, parsed, clock.instant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<PartyRole> party = queries.partyIn(actor, view.number());
        return new Visit(actor, view, party, words);
    }
}
