package org.openimr.server.pages.reviewers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialFile;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.panel.register.documents.CredentialDocument;
import org.openimr.server.panel.register.documents.CredentialDocuments;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One credential: how it stands, its documents, every version and verification, the days on which it did not hold. */
@Component
class CredentialSheetPage {
    private final CredentialDocuments documents;
    private final RegisterSettings settings;
    private final Who who;
    private final Clock clock;

    CredentialSheetPage(CredentialDocuments documents, RegisterSettings settings, Who who, Clock clock) {
        this.documents = documents;
        this.settings = settings;
        this.who = who;
        this.clock = clock;
    }

    /** A document, and each of its pages. */
    record Shown(String name, String attached, List<Sheet> pages) {}

    /** One page. */
    record Sheet(int number, String address) {}

    String page(ReviewerFile file, CredentialEntry entry, Actor actor, Optional<RefusalView> refusal, Model model) {
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        FileView.Held held = new FileViewing(file, today, settings, account -> who.did(account, file)).held(entry);
        boolean staff = actor.role() == Role.CREDENTIALING;
        model.addAttribute("crumbs", Crumbs.ofFile(file, FileWords.upperFirst(FileWords.named(entry.credential()))));
        model.addAttribute("name", FileWords.name(file));
        model.addAttribute("base", FileViewing.base(file));
        model.addAttribute("held", held);
        model.addAttribute("title", title(held));
        model.addAttribute("refusal", refusal);
        model.addAttribute("steps", new Steps(file, account -> who.did(account, file)).of(file.history(entry.id())));
        model.addAttribute("lapses", lapses(file, entry, today));
        model.addAttribute("documents", documents(file, entry, actor));
        model.addAttribute("attaches", staff);
        model.addAttribute("acts", staff && file.ended().isEmpty() ? acts(entry, held) : List.of());
        return "reviewers/credential";
    }

    /** "The California license G99999: holds, until May 31, 2033". */
    private static String title(FileView.Held held) {
        return held.what() + ": " + FileWords.lowerFirst(held.word())
                + (held.detail().isEmpty() ? "" : ", " + FileWords.lowerFirst(held.detail()));
    }

    private List<Shown> documents(ReviewerFile file, CredentialEntry entry, Actor actor) {
        return documents.of(file.id(), actor).stream()
                .filter(document -> document.credential().equals(entry.id()))
                .map(document -> shown(document, file))
                .toList();
    }

    private Shown shown(CredentialDocument document, ReviewerFile file) {
        String base = FileViewing.base(file) + "/documents/" + document.id() + "/pages/";
        return new Shown(
                document.name().value(),
                "attached " + DayWords.of(document.uploadedAt()) + " by " + who.did(document.uploadedBy(), file),
                IntStream.rangeClosed(1, document.pages())
                        .mapToObj(page -> new Sheet(page, base + page))
                        .toList());
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
