package org.openimr.server.pages.records;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.records.ContentHash;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.pages.records.DivisionView.Row;
import org.openimr.server.pages.records.RecordsView.Choice;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.Division;
import org.openimr.server.records.Duplicates;
import org.openimr.server.records.FileId;
import org.openimr.server.records.FilePages;
import org.openimr.server.records.FileProposals;
import org.openimr.server.records.KeptPage;
import org.openimr.server.records.LeftOut;
import org.openimr.server.records.ReceivedFile;
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

/** A person looks at the pages of a received file and says which documents are in it. */
@Controller
final class DivisionPage {
    private static final int ROWS_FOR_MORE = 4;

    private final CaseQueries queries;
    private final CaseIndex index;
    private final FilePages pages;
    private final Vaults vaults;
    private final DivisionPlaces places;
    private final Duplicates duplicates;
    private final Clock clock;

    DivisionPage(
            CaseQueries queries,
            CaseIndex index,
            FilePages pages,
            Vaults vaults,
            FileProposals proposals,
            Duplicates duplicates,
            Clock clock) {
        this.queries = queries;
        this.index = index;
        this.pages = pages;
        this.vaults = vaults;
        this.duplicates = duplicates;
        this.places = new DivisionPlaces(pages, vaults, proposals);
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/records/{file}")
    String ask(Actor actor, @PathVariable("number") String number, @PathVariable("file") String file, Model model) {
        ReceivedFile found = found(actor, number, file);
        return page(found, rows(index.division(found)), Optional.empty(), model);
    }

    @PostMapping("/cases/{number}/records/{file}")
    String confirm(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        ReceivedFile found = found(actor, number, file);
        List<Row> typed = typed(values);
        List<String> faults = new ArrayList<>();
        List<Division.Document> documents = documents(typed, faults);
        int count = found.pages().orElseThrow();
        if (faults.isEmpty() && !new Division(documents, Optional.empty()).covers(count)) {
            faults.add("The documents must hold every page from 1 to " + count + ", in order and each once.");
        }
        if (faults.isEmpty() && index.confirm(found.number(), found.id(), documents, actor, clock.instant())) {
            return "redirect:/cases/" + CaseNumber.parse(number).orElseThrow() + "/records?done=described";
        }
        if (faults.isEmpty()) faults.add("The file is sealed already, and stays as it was sealed.");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        RefusalView why = new RefusalView("Not kept", faults, "Correct the rows and confirm again.", "PAGE-145", "");
        return page(found, typed, Optional.of(why), model);
    }

    /** One page of the file: the whole as a PDF that can do nothing but be shown, or its small picture. */
    @GetMapping("/cases/{number}/records/{file}/pages/{page}.{extension}")
    ResponseEntity<byte[]> show(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("file") String file,
            @PathVariable("page") String page,
            @PathVariable("extension") String extension)
            throws IOException {
        ReceivedFile found = found(actor, number, file);
        KeptPage kept =
                Written.number(page).flatMap(one -> pages.find(found.id(), one)).orElseThrow(Written::absent);
        boolean whole = extension.equals("pdf");
        ContentHash content = (whole ? kept.copy() : kept.thumbnail()).orElseThrow(Written::absent);
        try (InputStream bytes =
                vaults.open(new VaultName(found.number().value())).open(content)) {
            return ResponseEntity.ok()
                    .contentType(whole ? MediaType.APPLICATION_PDF : MediaType.IMAGE_PNG)
                    .header("Cache-Control", "private, no-store")
                    .body(bytes.readAllBytes());
        }
    }

    private String page(ReceivedFile file, List<Row> rows, Optional<RefusalView> refusal, Model model) {
        String base = "/cases/" + file.number() + "/records";
        String address = base + "/" + file.id();
        boolean sealed = index.listed(file.number()).stream()
                .anyMatch(exhibit -> exhibit.file().equals(file.id()) && exhibit.isSealed());
        model.addAttribute(
                "division",
                new DivisionView(
                        "What is in " + file.name().value(),
                        Crumb.trail(
                                file.number().value() + ", records",
                                base,
                                file.name().value()),
                        file.name().value(),
                        DayWords.count(file.pages().orElseThrow(), "page", "pages") + ", received "
                                + DayWords.of(file.receivedAt().orElseThrow()),
                        address,
                        base,
                        pages.of(file.id()).stream()
                                .map(page -> new DivisionView.Page(
                                        page.number(),
                                        address + "/pages/" + page.number() + ".png",
                                        address + "/pages/" + page.number() + ".pdf"))
                                .toList(),
                        duplicates.leftOut(file.number()).stream()
                                .map(LeftOut::run)
                                .filter(run -> run.later().equals(file.id()))
                                .map(run -> (run.pages().size() == 1 ? "Page " : "Pages ")
                                        + run.pages().printed()
                                        + (run.pages().size() == 1 ? " is" : " are")
                                        + " left out of the index: the same is in it already. Kept, and listed on the"
                                        + " page of the records.")
                                .toList(),
                        places.on(rows, file, address),
                        Arrays.stream(DocumentKind.values())
                                .map(kind -> new Choice(kind.name(), kind.title()))
                                .toList(),
                        sealed,
                        refusal));
        return "file-documents";
    }

    private static List<Row> rows(Division division) {
        List<Row> rows = new ArrayList<>();
        for (Division.Document document : division.documents()) {
            Description said = document.description();
            rows.add(new Row(
                    rows.size() + 1,
                    Integer.toString(document.pages().first()),
                    Integer.toString(document.pages().last()),
                    said.kind().name(),
                    said.title(),
                    said.author().orElse(""),
                    said.dated().map(LocalDate::toString).orElse("")));
        }
        return withMore(rows);
    }

    private static List<Row> typed(MultiValueMap<String, String> values) {
        List<Row> rows = new ArrayList<>();
        List<String> firsts = values.getOrDefault("first", List.of());
        for (int i = 0; i < firsts.size(); i++) {
            Row row = new Row(
                    rows.size() + 1,
                    firsts.get(i).strip(),
                    at(values, "last", i),
                    at(values, "kind", i),
                    at(values, "title", i),
                    at(values, "author", i),
                    at(values, "dated", i));
            if (!row.first().isEmpty() || !row.last().isEmpty() || !row.title().isEmpty()) rows.add(row);
        }
        return withMore(rows);
    }

    private static List<Row> withMore(List<Row> rows) {
        List<Row> more = new ArrayList<>(rows);
        for (int i = 0; i < ROWS_FOR_MORE; i++) {
            more.add(new Row(more.size() + 1, "", "", DocumentKind.OTHER.name(), "", "", ""));
        }
        return more;
    }

    private static String at(MultiValueMap<String, String> values, String name, int place) {
        List<String> all = values.getOrDefault(name, List.of());
        return place < all.size() ? all.get(place).strip() : "";
    }

    private static List<Division.Document> documents(List<Row> rows, List<String> faults) {
        List<Division.Document> documents = new ArrayList<>();
        for (Row row : rows) {
            if (row.first().isEmpty() && row.last().isEmpty()) continue;
            try {
                PageRange range = new PageRange(Integer.parseInt(row.first()), Integer.parseInt(row.last()));
                DocumentKind kind = DocumentKind.valueOf(row.kind());
                Optional<LocalDate> dated =
                        row.dated().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.dated()));
                String title = row.title().isEmpty() ? kind.title() : row.title();
                documents.add(new Division.Document(
                        range,
                        new Description(
                                kind, title, Optional.of(row.author()).filter(author -> !author.isEmpty()), dated)));
            } catch (DateTimeParseException e) {
                faults.add("Document " + row.place() + ": give the date as year, month and day.");
            } catch (IllegalArgumentException e) {
                faults.add("Document " + row.place() + ": give its first and its last page as numbers.");
            }
        }
        return documents;
    }

    private ReceivedFile found(Actor actor, String number, String file) {
        CaseNumber seen = CaseNumber.parse(number)
                .filter(parsed ->
                        queries.oneCase(actor, parsed, clock.instant()).isPresent())
                .orElseThrow(Written::absent);
        return FileId.parse(file)
                .flatMap(id -> index.filed(seen).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseThrow(Written::absent);
    }
}
