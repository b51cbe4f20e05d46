package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Refusal;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.store.NoRoom;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.logging.Plain;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.FileId;
import org.openimr.server.records.NewFile;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
import org.openimr.server.records.UploadAnswer;
import org.openimr.server.records.Uploading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Files for a case, by the open protocol for resumable uploads tus 1.0.0 (core and creation): announce a file, send it in
 * parts, ask how far it came and go on from there. The pages send the same way, at addresses of their own.
 */
@RestController
class FilesController {
    private static final Logger LOG = LoggerFactory.getLogger(FilesController.class);
    static final String RESUMABLE = "Tus-Resumable";
    static final String VERSION = "1.0.0";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String ABOUT = "Upload-Metadata";
    private static final String PART = "application/offset+octet-stream";

    private final Uploading uploading;
    private final ReceivedFiles files;
    private final CaseIndex index;
    private final CaseQueries queries;
    private final Clock clock;

    FilesController(Uploading uploading, ReceivedFiles files, CaseIndex index, CaseQueries queries, Clock clock) {
        this.uploading = uploading;
        this.files = files;
        this.index = index;
        this.queries = queries;
        this.clock = clock;
    }

    /** Files of a case and how far each has come: to the organization all, to a party its own. */
    @GetMapping("/api/v1/cases/{number}/files")
    JsonNode all(Actor actor, @PathVariable String number) {
        CaseNumber seen = seen(actor, number);
        return FilesJson.files(files.of(seen).stream()
                .filter(file -> !actor.role().isParty() || file.sentBy().equals(actor))
                .toList());
    }

    /** The exhibit index: what the review rests on, to the parties too. */
    @GetMapping("/api/v1/cases/{number}/exhibits")
    JsonNode exhibits(Actor actor, @PathVariable String number) {
        return FilesJson.exhibits(index.listed(seen(actor, number)));
    }

    /** Announces a file; the answer's Location is where its parts go. */
    @PostMapping({"/api/v1/cases/{number}/files", "/cases/{number}/files", "/follow/{number}/files"})
    ResponseEntity<?> begin(Actor actor, @PathVariable String number, HttpServletRequest request) {
        CaseNumber seen = seen(actor, number);
        OptionalLong bytes = number(request, LENGTH);
        Optional<NewFile> file = bytes.isPresent() ? announced(request, bytes.getAsLong()) : Optional.empty();
        if (file.isEmpty()) return Problem.of(ApiFault.FILE_NOT_ANNOUNCED).answer();
        return switch (uploading.begin(seen, file.get(), actor, clock.instant())) {
            case UploadAnswer.Kept(var begun) ->
                ResponseEntity.created(URI.create(request.getRequestURI() + "/" + begun.id()))
                        .header(RESUMABLE, VERSION)
                        .header(OFFSET, "0")
                        .build();
            case UploadAnswer other -> refused(other);
        };
    }

    /** How far a file came. */
    @RequestMapping(
            method = RequestMethod.HEAD,
            path = {
                "/api/v1/cases/{number}/files/{file}",
                "/cases/{number}/files/{file}",
                "/follow/{number}/files/{file}"
            })
    ResponseEntity<?> progress(Actor actor, @PathVariable String number, @PathVariable String file) {
        CaseNumber seen = seen(actor, number);
        return FileId.parse(file)
                .flatMap(id -> uploading.own(seen, id, actor))
                .<ResponseEntity<?>>map(own -> came(own, HttpStatus.OK))
                .orElseGet(() -> refused(new UploadAnswer.Absent()));
    }

    /** The next part of a file. */
    @PatchMapping({
        "/api/v1/cases/{number}/files/{file}",
        "/cases/{number}/files/{file}",
        "/follow/{number}/files/{file}"
    })
    ResponseEntity<?> append(
            Actor actor, @PathVariable String number, @PathVariable String file, HttpServletRequest request)
            throws IOException {
        CaseNumber seen = seen(actor, number);
        OptionalLong from = number(request, OFFSET);
        if (from.isEmpty() || !PART.equals(request.getContentType())) {
            return Problem.of(ApiFault.NOT_A_PART).answer();
        }
        Optional<FileId> id = FileId.parse(file);
        if (id.isEmpty()) return refused(new UploadAnswer.Absent());
        try {
            UploadAnswer answer = uploading.append(
                    seen, id.get(), from.getAsLong(), request.getInputStream(), actor, clock.instant());
            return switch (answer) {
                case UploadAnswer.Kept(var kept) -> came(kept, HttpStatus.NO_CONTENT);
                case UploadAnswer other -> refused(other);
            };
        } catch (NoRoom e) {
            LOG.error("{} {}", new Plain(ApiFault.NO_ROOM.code()), new Plain(ApiFault.NO_ROOM.what()), e);
            return Problem.of(ApiFault.NO_ROOM).answer();
        }
    }

    private static ResponseEntity<?> came(ReceivedFile file, HttpStatus status) {
        return ResponseEntity.status(status)
                .header(RESUMABLE, VERSION)
                .header(OFFSET, Long.toString(file.arrived()))
                .header(LENGTH, Long.toString(file.bytes()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static ResponseEntity<?> refused(UploadAnswer answer) {
        return switch (answer) {
            case UploadAnswer.OutOfPlace(var file) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .header(RESUMABLE, VERSION)
                        .header(OFFSET, Long.toString(file.arrived()))
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(Problem.of(ApiFault.PART_OUT_OF_PLACE).json());
            case UploadAnswer.Refused(var why) -> Problem.of(why).answer();
            case UploadAnswer.NotTaken(var why) -> Problem.of(why).answer();
            case UploadAnswer.Absent _ -> Problem.of(ApiFault.NO_SUCH_FILE).answer();
            case UploadAnswer.Kept _ -> throw new IllegalArgumentException("a part that was kept is not refused");
        };
    }

    /** What the sender says of the file; empty where a word of it cannot be understood. */
    private static Optional<NewFile> announced(HttpServletRequest request, long bytes) {
        Map<String, String> about = UploadMetadata.read(request.getHeader(ABOUT));
        try {
            return Optional.of(new NewFile(
                    PartyRole.valueOf(about.getOrDefault("sender", "")),
                    RecordKind.valueOf(about.getOrDefault("kind", "")),
                    DocumentName.clean(about.getOrDefault("filename", "")),
                    bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalLong number(HttpServletRequest request, String header) {
        String given = request.getHeader(header);
        try {
            return given == null ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(given));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private CaseNumber seen(Actor actor, String number) {
        CaseNumber parsed = Requests.caseNumber(number);
        if (queries.oneCase(actor, parsed, clock.instant()).isEmpty()) {
            throw new Declined(Problem.of(new Refusal.NothingFiled()));
        }
        return parsed;
    }
}
