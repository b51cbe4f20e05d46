package org.openimr.server.pages.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.Severity;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.IssueCommand.Release;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.Waiting;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.QualityView;
import org.openimr.server.desk.SentencePlace;
import org.openimr.server.desk.SignedContent;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.Written;
import org.openimr.server.pages.quality.LetterView.Block;
import org.openimr.server.pages.quality.LetterView.Choice;
import org.openimr.server.pages.quality.LetterView.Note;
import org.openimr.server.pages.quality.LetterView.Piece;
import org.openimr.server.pages.quality.LetterView.Section;
import org.openimr.server.quality.LetterFinding;
import org.openimr.server.security.Accounts;
import org.openimr.server.security.Accounts.Candidate;

/** Lays a letter out, with each finding beside its words. */
final class LetterViewing {
    private static final String SUMMARY = "clinicalCaseSummary";
    private static final String ISSUES = "issues[";

    /** As they stand in the letter: summary, items, and at the end what is about the whole. */
    private static final Comparator<LetterFinding> DOWN_THE_LETTER = Comparator.comparingInt(LetterViewing::section)
            .thenComparingInt(finding -> finding.words().map(Stretch::start).orElse(-1));

    private final CaseView view;
    private final Actor reader;
    private final Accounts accounts;
    private final Quality quality;
    private final List<LetterFinding> findings;

    LetterViewing(CaseView view, Actor reader, Accounts accounts, List<LetterFinding> findings) {
        this.view = view;
        this.reader = reader;
        this.accounts = accounts;
        this.findings = findings.stream().sorted(DOWN_THE_LETTER).toList();
        this.quality = view.quality().map(QualityView::quality).orElse(Quality.nothing());
    }

    /** -1 for the summary, then the place among the items, and last the letter as a whole. */
    private static int section(LetterFinding finding) {
        String path = finding.path();
        if (path.startsWith(SUMMARY)) return -1;
        int end = path.indexOf(']');
        return path.startsWith(ISSUES) && end > 0
                ? Integer.parseInt(path.substring(ISSUES.length(), end))
                : Integer.MAX_VALUE;
    }

    LetterView of(Optional<SignedContent> signed, UUID command) {
        String number = view.number().value();
        Optional<Waiting> waiting = quality.waiting();
        boolean draft = view.stage() == Stage.QUALITY;
        return new LetterView(
                Crumb.trail("Quality", "/quality", number),
                number,
                view.version(),
                command.toString(),
                draft
                        ? waiting.map(Waiting::title).orElse("May be released")
                        : view.stage().title(),
                draft ? waiting.map(Waiting::next).orElse("Release it, or return it with reasons.") : "",
                sections(),
                notes(),
                facts(signed),
                history(),
                weak(signed),
                buttons(draft, waiting),
                Arrays.stream(ServiceMethod.values())
                        .map(method -> new Choice(method.name(), method.words()))
                        .toList(),
                blind());
    }

    private LetterView.Buttons buttons(boolean draft, Optional<Waiting> waiting) {
        boolean first = waiting.isEmpty() || waiting.get() == Waiting.FIRST_LOOK;
        boolean second = waiting.filter(Waiting.SECOND_LOOK::equals).isPresent()
                && quality.first().filter(look -> look.by().equals(reader.id())).isEmpty();
        boolean sign = waiting.filter(Waiting.SIGN_OFF::equals).isPresent() && reader.role() == Role.MEDICAL_DIRECTOR;
        return new LetterView.Buttons(
                draft && first,
                waiting.isEmpty() ? "Release" : "Release to the second look",
                draft && second,
                draft && sign);
    }

    // ---- the letter

    private List<Section> sections() {
        Optional<Determination> letter = view.quality()
                .flatMap(QualityView::letter)
                .map(examined -> examined.determination())
                .or(view::determination);
        if (letter.isEmpty()) return List.of();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "summary",
                "Clinical case summary",
                Optional.empty(),
                List.of(running(SUMMARY, letter.get().summary().text())),
                notes(SUMMARY)));
        List<Issue> issues = letter.get().issues();
        for (int i = 0; i < issues.size(); i++) sections.add(item("issues[" + i + "]", issues.get(i)));
        List<Note> elsewhere = notes().stream()
                .filter(note ->
                        sections.stream().noneMatch(section -> section.notes().contains(note)))
                .toList();
        if (!elsewhere.isEmpty())
            sections.add(new Section("letter", "The letter as a whole", Optional.empty(), List.of(), elsewhere));
        return sections;
    }

    private Section item(String path, Issue issue) {
        List<Block> blocks = new ArrayList<>();
        if (issue.dependsOn().isPresent())
            blocks.add(new Block(
                    "Stands or falls with", plain("item " + issue.dependsOn().getAsInt())));
        blocks.add(new Block("The claims administrator relied on", plain(words(issue.claimsAdministratorBasis()))));
        blocks.add(new Block("The reviewer relies on", plain(words(issue.reviewerBasis()))));
        blocks.add(running(path + ".rationale", issue.rationale().orElse("")));
        return new Section(
                "item-" + issue.number(),
                "Item " + issue.number() + ": " + issue.service(),
                Optional.of(OutcomeTag.of(issue.decision())),
                blocks,
                notes(path));
    }

    private static String words(Optional<Basis> basis) {
        List<String> cited = basis.map(Basis::citations).orElse(List.of()).stream()
                .map(GuidelineCitation::text)
                .toList();
        if (!cited.isEmpty()) return String.join("; ", cited);
        return basis.flatMap(Basis::statement).orElse("Nothing cited");
    }

    private static List<Piece> plain(String text) {
        return List.of(new Piece(text, 0));
    }

    private Block running(String path, String text) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            LetterFinding finding = findings.get(i);
            int note = i + 1;
            if (finding.path().equals(path))
                finding.words().ifPresent(words -> marks.add(new MarkedText.Mark(words, note)));
        }
        return new Block("", MarkedText.of(text, marks));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) notes.add(note(i + 1, findings.get(i)));
        return notes;
    }

    private List<Note> notes(String path) {
        return notes().stream()
                .filter(note -> findings.get(note.number() - 1).path().startsWith(path))
                .toList();
    }

    private Note note(int number, LetterFinding finding) {
        String word = switch (finding.severity()) {
            case BLOCKING -> "Blocks";
            case WARNING -> "Warns";
            case INFORMATION -> "Informs";
        };
        String setAside = quality.setAside().stream()
                .filter(release -> release.findingCode().equals(finding.code())
                        && release.place().map(finding.place()::equals).orElse(true))
                .findFirst()
                .map(this::setAside)
                .orElse("");
        boolean open = setAside.isEmpty()
                && view.stage() == Stage.QUALITY
                && quality.first().isEmpty();
        return new Note(
                number,
                word,
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.message(),
                finding.remedy(),
                finding.clause(),
                finding.code(),
                finding.place(),
                finding.words().isPresent(),
                open && finding.mayBeSetAside() && finding.severity() != Severity.INFORMATION,
                setAside,
                finding.message() + " " + finding.remedy() + " (" + finding.clause() + ")");
    }

    private String setAside(Release release) {
        return "Set aside by " + name(release.by().orElse("")) + ": " + release.reason();
    }

    private String name(String account) {
        if (account.equals(reader.id())) return "you";
        return Written.identifier(account).flatMap(accounts::nameOfStaff).orElse("another person");
    }

    // ---- how it came about

    private List<String> facts(Optional<SignedContent> signed) {
        List<String> facts = new ArrayList<>();
        int parts = view.docket().index().size();
        facts.add(
                parts == 0
                        ? "No exhibit index is sealed: the file holds no stored documents, or none was sealed."
                        : "Exhibit index sealed"
                                + view.docket()
                                        .sealedAt()
                                        .map(at -> ", last on " + DayWords.of(at))
                                        .orElse("") + ".");
        facts.add(signed.map(content ->
                        content.opened() + " of " + content.pages() + " pages opened by the reviewer when signing.")
                .orElse("The draft was not signed at the desk, so opened pages were not counted."));
        signed.ifPresent(content -> facts.add(DayWords.count(
                        content.draft().unsupported().size(),
                        "sentence states a fact without a page",
                        "sentences state a fact without a page")
                + "."));
        if (!view.returnReasons().isEmpty()) facts.add("Returned before: " + String.join(" ", view.returnReasons()));
        return facts;
    }

    private static List<String> weak(Optional<SignedContent> signed) {
        return signed.stream()
                .flatMap(content -> content.draft().unsupported().stream())
                .map(place -> (place.item() == SentencePlace.SUMMARY ? "Summary" : "Item " + place.item()) + ": "
                        + place.sentence().text())
                .toList();
    }

    private List<String> history() {
        List<String> history = new ArrayList<>();
        quality.first()
                .ifPresent(
                        look -> history.add("First look by " + name(look.by()) + ", " + DayWords.of(look.at()) + "."));
        quality.second()
                .ifPresent(look -> history.add("Second look by " + name(look.by()) + ", " + DayWords.of(look.at())
                        + ": " + look.result().words() + ". " + look.words()));
        quality.signedOff()
                .ifPresent(signed -> history.add("Signed by the medical director, " + name(signed.by()) + ", "
                        + DayWords.of(signed.at()) + "."));
        return history;
    }

    private Optional<LetterView.Blind> blind() {
        if (!quality.drawn().blindReview()) return Optional.empty();
        Optional<BlindReview> asked = quality.blind();
        if (asked.isPresent())
            return Optional.of(new LetterView.Blind(
                    asked.get().given().isPresent()
                            ? "The second reviewer’s outcomes are recorded; they are counted in the report on agreement."
                            : "A second reviewer was asked; the outcomes are not in yet.",
                    List.of()));
        return Optional.of(new LetterView.Blind(
                "This case was drawn: a reviewer without a part in it decides it too, without sight of this letter.",
                accounts.candidates(reader).stream().map(LetterViewing::choice).toList()));
    }

    private static Choice choice(Candidate candidate) {
        return new Choice(
                candidate.id().toString(),
                candidate.name() + ", "
                        + String.join(", ", candidate.qualifications().specialties()));
    }
}
