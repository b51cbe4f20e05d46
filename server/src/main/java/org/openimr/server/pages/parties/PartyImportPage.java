package org.openimr.server.pages.parties;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.parties.intake.EntryContext;
import org.openimr.panel.parties.intake.EntryPreview;
import org.openimr.panel.parties.intake.PartyImport;
import org.openimr.process.Actor;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.parties.Everyone;
import org.openimr.server.panel.parties.Parties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Many at once: a file is sent, what it would do is shown, and exactly that is done when it is confirmed. */
@Controller
final class PartyImportPage {
    /** Characters; the preview carries the text to the confirmation, so that no server keeps what nobody confirms. */
    private static final int MOST = 1_000_000;

    private static final List<Crumb> CRUMBS = Crumb.trail("Parties", "/parties", "Import");

    private final Parties parties;
    private final Clock clock;

    PartyImportPage(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/parties/import")
    String ask(Model model) {
        return ask(Optional.empty(), model);
    }

    private static String ask(Optional<RefusalView> refusal, Model model) {
        model.addAttribute("crumbs", CRUMBS);
        model.addAttribute("refusal", refusal);
        return "parties/import";
    }

    private static String refused(RefusalView refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return ask(Optional.of(refusal), model);
    }

    @PostMapping("/parties/import")
    String preview(
            Actor actor,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Optional<MultipartFile> file = sent.filter(one -> !one.isEmpty());
        if (file.isEmpty()) return refused(PartyRefusals.noFile(), response, model);
        if (file.get().getSize() > 4L * MOST) return refused(PartyRefusals.tooLarge(), response, model);
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(file.get().getBytes()))
                    .toString();
            if (text.length() > MOST) return refused(PartyRefusals.tooLarge(), response, model);
            return shown(text, UUID.randomUUID(), actor, Optional.empty(), model);
        } catch (CharacterCodingException _) {
            return refused(PartyRefusals.notUtf8(), response, model);
        }
    }

    private String shown(String text, UUID command, Actor actor, Optional<RefusalView> refusal, Model model) {
        EntryPreview preview = preview(text, command, actor, clock.instant());
        model.addAttribute("crumbs", CRUMBS);
        model.addAttribute("view", ImportView.of(preview, text, command, refusal));
        return "parties/import-preview";
    }

    private EntryPreview preview(String text, UUID command, Actor actor, Instant now) {
        Everyone everyone = parties.everyone();
        return PartyImport.preview(
                new StringReader(text),
                new EntryContext(everyone.book(), everyone.reviewers(), now, actor.id(), new FreshNames(command)));
    }

    /** Takes what the preview showed; where the book changed meanwhile, shows the new preview and takes nothing. */
    @PostMapping("/parties/import/taken")
    String take(Actor actor, @RequestParam Map<String, String> values, HttpServletResponse response, Model model) {
        String text = values.getOrDefault("text", "");
        Optional<UUID> command = Written.identifier(values.getOrDefault("command", ""));
        if (command.isEmpty() || text.isBlank()) return refused(PartyRefusals.unnamed(), response, model);
        Instant now = clock.instant();
        EntryPreview preview = preview(text, command.get(), actor, now);
        Optional<RefusalView> refusal;
        if (!ImportView.fingerprint(preview).equals(values.get("fingerprint")))
            refusal = Optional.of(PartyRefusals.previewChanged());
        else if (preview.commands().isEmpty()) refusal = Optional.of(PartyRefusals.nothingToTake());
        else
            refusal = PartyRefusals.of(
                    parties.giveAll(preview.commands(), actor.id(), new CommandId(command.get()), now));
        if (refusal.isEmpty())
            return "redirect:/parties?taken=" + preview.taken().size();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(text, UUID.randomUUID(), actor, refusal, model);
    }
}
