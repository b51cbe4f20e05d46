package org.openimr.server.pages.reviewers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.intake.ImportContext;
import org.openimr.panel.register.intake.ImportPreview;
import org.openimr.panel.register.intake.ProviderNumber;
import org.openimr.process.Actor;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.panel.register.Register;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Many at once: a file is sent, what it would do is shown, and exactly that is done when it is confirmed. */
@Controller
final class ImportPage {
    private static final String KIND = "kind";
    private static final String WANTED = "wanted";
    private static final List<Crumb> CRUMBS = Crumb.trail("Reviewers", "/reviewers", "Import");

    private final Register register;
    private final Clock clock;

    ImportPage(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/reviewers/import")
    String ask(Model model) {
        MultiValueMap<String, String> preset = new LinkedMultiValueMap<>();
        preset.add(KIND, ImportKind.CREDENTIALS.name());
        return ask(new Typed(preset), Optional.empty(), model);
    }

    private static String ask(Typed typed, Optional<RefusalView> refusal, Model model) {
        model.addAttribute("crumbs", CRUMBS);
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "kind",
                FieldView.choice(
                                KIND,
                                FieldView.Kind.CHOICE,
                                "What the file is",
                                Choice.all(ImportKind.values(), ImportKind::words))
                        .typed(typed));
        model.addAttribute(
                WANTED,
                FieldView.of(
                                WANTED,
                                FieldView.Kind.LONG_TEXT,
                                "Of a national file: the provider numbers to read",
                                "With spaces or lines between. The rows of all others are passed over.")
                        .optional()
                        .typed(typed));
        return "reviewers/import";
    }

    @PostMapping("/reviewers/import")
    String preview(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Typed typed = new Typed(values);
        Optional<ImportKind> kind = typed.choice(KIND, ImportKind.class);
        Set<String> wanted = wanted(typed, kind);
        if (!typed.isWhole()) return refused(typed, RegisterRefusals.unread(typed), response, model);
        Optional<MultipartFile> file = sent.filter(one -> !one.isEmpty());
        if (file.isEmpty()) return refused(typed, ImportRefusals.noFile(), response, model);
        try (InputStream bytes = file.get().getInputStream()) {
            return switch (SentFile.read(bytes, wanted)) {
                case SentFile.Reading.Read(var read) -> {
                    Import asked = new Import(kind.orElseThrow(), wanted, read, UUID.randomUUID());
                    yield preview(asked, actor, Optional.empty(), model);
                }
                case SentFile.Reading.NotUtf8 _ -> refused(typed, ImportRefusals.notUtf8(), response, model);
                case SentFile.Reading.TooLarge _ -> refused(typed, ImportRefusals.tooLarge(), response, model);
            };
        }
    }

    private static Set<String> wanted(Typed typed, Optional<ImportKind> kind) {
        if (kind.filter(ImportKind.NPPES::equals).isEmpty()) return Set.of();
        Set<String> wanted = new LinkedHashSet<>();
        for (String line : typed.lines(WANTED)) {
            for (String number : line.split("[,;\\s]+", -1)) {
                if (number.isEmpty()) continue;
                typed.read(WANTED, number, "a national provider identifier", ProviderNumber::read)
                        .ifPresent(read -> wanted.add(read.value()));
            }
        }
        if (wanted.isEmpty()) typed.fault(WANTED, "Nobody is asked for; write the provider numbers to read.");
        return wanted;
    }

    private static String refused(Typed typed, RefusalView refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return ask(typed, Optional.of(refusal), model);
    }

    private String preview(Import asked, Actor actor, Optional<RefusalView> refusal, Model model) {
        RegisterState now = register.now();
        ImportViewing viewing = new ImportViewing(now, asked.preview(context(now, asked, actor)));
        model.addAttribute("crumbs", CRUMBS);
        model.addAttribute("view", viewing.preview(asked.sent(viewing.fingerprint()), refusal));
        return "reviewers/import-preview";
    }

    private ImportContext context(RegisterState now, Import asked, Actor actor) {
        return new ImportContext(now, clock.instant(), staff(actor), Fresh.of(asked.command()));
    }

    private static Author staff(Actor actor) {
        return new Author.Staff(actor.id());
    }

    /** Takes what the preview showed; where the register changed meanwhile, shows the new preview and takes nothing. */
    @PostMapping("/reviewers/import/taken")
    String take(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Optional<Import> read = Import.read(values);
        if (read.isEmpty()) return refused(new Typed(values), ImportRefusals.incomplete(), response, model);
        Import asked = read.get();
        RegisterState now = register.now();
        Instant at = clock.instant();
        Author by = staff(actor);
        ImportPreview preview = asked.preview(new ImportContext(now, at, by, Fresh.of(asked.command())));
        ImportViewing viewing = new ImportViewing(now, preview);
        if (!viewing.fingerprint().equals(values.getFirst("fingerprint")))
            return again(asked, actor, ImportRefusals.changed(), response, model);
        List<RegisterOrder> orders = preview.commands().stream()
                .map(command -> new RegisterOrder(command, at, by))
                .toList();
        if (orders.isEmpty()) return again(asked, actor, ImportRefusals.nothing(), response, model);
        Optional<RefusalView> refusal =
                RegisterRefusals.of(register.giveAll(orders, new CommandId(asked.command()), at));
        if (refusal.isPresent()) return again(asked, actor, refusal.get(), response, model);
        model.addAttribute("crumbs", CRUMBS);
        model.addAttribute(
                "view", new ImportViewing(register.now(), preview).result(asked.sent(viewing.fingerprint())));
        return "reviewers/import-result";
    }

    private String again(Import asked, Actor actor, RefusalView refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return preview(asked.anew(), actor, Optional.of(refusal), model);
    }

    /** What is not taken, to be mended elsewhere. */
    @PostMapping("/reviewers/import/problems.csv")
    ResponseEntity<byte[]> problems(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        return Import.read(values)
                .map(asked -> asked.preview(context(register.now(), asked, actor)))
                .map(preview -> Downloads.csv("import-problems.csv", ProblemsCsv.of(preview.problems())))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }
}
