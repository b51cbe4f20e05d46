package org.openimr.server.pages.reviewers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialFile;
import org.openimr.panel.register.CredentialWords;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One credential: how it stands, every version and verification, and the days on which it did not hold. */
@Controller
final class CredentialPage {
    private final Files files;
    private final RegisterSettings settings;
    private final Who who;
    private final Clock clock;

    CredentialPage(Files files, RegisterSettings settings, Who who, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping("/reviewers/{id}/credentials/{credential}")
    String credential(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("credential") String credential,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        ReviewerFile file = files.file(id);
        CredentialEntry entry = Files.entry(file, credential);
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        FileView.Held held = new FileViewing(file, today, settings, account -> who.did(account, file)).held(entry);
        String words = CredentialWords.of(entry.credential());
        boolean changes = actor.role() == Role.CREDENTIALING && file.ended().isEmpty();
        model.addAttribute("crumbs", Crumbs.ofFile(file, FileWords.upperFirst(words)));
        model.addAttribute("name", FileWords.name(file));
        model.addAttribute("base", FileViewing.base(file));
        model.addAttribute("held", held);
        model.addAttribute("title", title(held));
        model.addAttribute("done", !done.isEmpty());
        model.addAttribute("steps", new Steps(file, account -> who.did(account, file)).of(file.history(entry.id())));
        model.addAttribute("lapses", lapses(file, entry, today));
        model.addAttribute("acts", changes ? acts(entry, held) : List.of());
        return "reviewers/credential";
    }

    /** "The California license G99999 holds until May 31, 2033". */
    private static String title(FileView.Held held) {
        return held.what() + ": " + held.word().toLowerCase(Locale.ROOT)
                + (held.detail().isEmpty()
                        ? ""
                        : ", " + held.detail().substring(0, 1).toLowerCase(Locale.ROOT)
                                + held.detail().substring(1));
    }

    private List<String> lapses(ReviewerFile file, CredentialEntry entry, LocalDate today) {
        return CredentialFile.of(file, today, settings).sheets().stream()
                .filter(sheet -> sheet.entry().id().equals(entry.id()))
                .flatMap(sheet -> sheet.lapses().stream())
                .map(lapse -> FileWords.upperFirst(FileWords.days(lapse.when())) + ": "
                        + lapse.cause().printed())
                .toList();
    }

    private static List<ReviewerPage.Act> acts(CredentialEntry entry, FileView.Held held) {
        return Arrays.stream(CredentialAct.values())
                .filter(act -> act.isOffered(entry.withdrawn().isPresent()))
                .map(act -> new ReviewerPage.Act(act.words(), held.address() + "/" + act.path()))
                .toList();
    }
}
