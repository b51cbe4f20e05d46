package org.openimr.server.pages.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.desk.CaseDocument;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.ItemDraft;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.PageLink;
import org.openimr.server.desk.SignOff;
import org.openimr.server.desk.SignedContent;
import org.openimr.server.desk.SummaryDraft;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.file.PaperView;

/** Lays out what is to be signed; the places in the file become numbered notes, each once. */
final class SignViewing {
    private final OpenDesk desk;
    private final List<CaseDocument> documents;
    private final Map<PageLink, Integer> notes = new LinkedHashMap<>();

    SignViewing(OpenDesk desk, List<CaseDocument> documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /** @param typed  what was typed as the name so far */
    SignView of(SignedContent content, int version, UUID command, String account, String typed) {
        DeskDraft draft = content.draft();
        SummaryDraft summary = draft.summary();
        List<SignView.Sentence> sentences = sentences(summary.sentences());
        List<SignView.Item> items =
                desk.items().stream().map(item -> item(item, draft)).toList();
        String number = desk.number().value();
        return new SignView(
                Crumb.trail("Desk of " + number, "/desk/" + number, "Sign"),
                number,
                command.toString(),
                version,
                content.sha256(SignOff.STATEMENT),
                sentences,
                patient(summary),
                summary.diagnoses().lines().filter(line -> !line.isBlank()).toList(),
                items,
                notes.entrySet().stream()
                        .map(note -> new SignView.Note(note.getValue(), place(note.getKey())))
                        .toList(),
                content.opened() + " of " + PaperView.count(content.pages()) + " opened",
                weak(content),
                SignOff.STATEMENT,
                account,
                typed);
    }

    private static String patient(SummaryDraft summary) {
        List<String> parts = new ArrayList<>();
        summary.age().ifPresent(age -> parts.add(age + " years"));
        summary.sex().ifPresent(sex -> parts.add(sex.word()));
        return String.join(", ", parts);
    }

    private static List<String> weak(SignedContent content) {
        List<String> weak = new ArrayList<>();
        int unsupported = content.draft().unsupported().size();
        if (unsupported > 0) {
            weak.add(
                    unsupported == 1
                            ? "1 sentence states a fact of the record without naming its page."
                            : unsupported + " sentences state facts of the record without naming their pages.");
        }
        int proposals = content.draft().proposals().size();
        if (proposals > 0) {
            weak.add(
                    proposals == 1
                            ? "1 sentence (◇) stands as it was proposed from the chronology; you neither edited nor accepted it."
                            : proposals + " sentences (◇) stand as they were proposed from the chronology; you neither"
                                    + " edited nor accepted them.");
        }
        int closed = content.pages() - content.opened();
        if (closed > 0)
            weak.add(PaperView.count(closed) + " of the file " + (closed == 1 ? "was" : "were") + " not opened.");
        return weak;
    }

    private SignView.Item item(DisputedItem item, DeskDraft draft) {
        ItemDraft written = draft.on(item.number()).orElseThrow();
        return new SignView.Item(
                item.number(),
                item.service(),
                written.outcome().map(OutcomeTag::of),
                sentences(written.rationale()),
                lines(written.claimsAdministratorBasis()),
                written.reviewerCites(),
                dependence(item.number(), written, draft),
                new SignedEvidenceViewing(place -> note(PageLink.of(place))).of(written.basis()));
    }

    private static String dependence(int number, ItemDraft written, DeskDraft draft) {
        if (written.dependsOn().isPresent())
            return "Stands or falls with item " + written.dependsOn().getAsInt();
        List<String> followers = draft.items().stream()
                .filter(other -> other.dependsOn().equals(OptionalInt.of(number)))
                .map(other -> String.valueOf(other.item()))
                .toList();
        return followers.isEmpty()
                ? ""
                : "Primary: item" + (followers.size() == 1 ? " " : "s ") + String.join(", ", followers)
                        + (followers.size() == 1 ? " stands" : " stand") + " or fall"
                        + (followers.size() == 1 ? "s" : "")
                        + " with it";
    }

    private static List<String> lines(String typed) {
        return typed.lines().filter(line -> !line.isBlank()).toList();
    }

    private List<SignView.Sentence> sentences(List<DraftSentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.text().isBlank())
                .map(sentence -> new SignView.Sentence(
                        sentence.text().strip(),
                        sentence.links().stream().map(this::note).toList(),
                        sentence.isUnsupported(),
                        sentence.proposed()))
                .toList();
    }

    private int note(PageLink link) {
        return notes.computeIfAbsent(link, _ -> notes.size() + 1);
    }

    private String place(PageLink link) {
        String title = documents.stream()
                .filter(document -> document.file().equals(link.file())
                        && link.page() >= document.first()
                        && link.page() <= document.last())
                .map(PaperView::name)
                .findFirst()
                .orElse("a document that is not in the file any more");
        return title + ", page " + link.page()
                + link.lines().map(SignViewing::lines).orElse("");
    }

    private static String lines(PageLink.Lines lines) {
        return lines.first() == lines.last()
                ? ", line " + lines.first()
                : ", lines " + lines.first() + "–" + lines.last();
    }
}
