package org.openimr.server.pages.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.Verdict;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Draft;
import org.openimr.server.filing.EarlierApplications.Earlier;
import org.openimr.server.filing.PreCheck;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.filing.ReviewView.Check;
import org.openimr.server.pages.filing.ReviewView.Given;
import org.openimr.server.pages.filing.ReviewView.Section;

/** A draft as the page shows it on which everything is checked. */
record ReviewViewing(Words words, Draft draft, Instant now) {
    private static final Set<String> FOUND_IN_A_CASE =
            Set.of("NotOnFileAlready", "NotDecidedBefore", "NotAuthorizedAlready", "InquiryAnswered");

    ReviewView of(Optional<Earlier> earlier) {
        Answers answers = draft.answers();
        AnswerFaults faults = new AnswerFaults(answers, CaliforniaTime.dayOf(now));
        List<Page> asking = Page.asking(answers);
        Optional<UntilView> until = new UntilViewing(words).of(answers, CaliforniaTime.dayOf(now));
        List<ReviewView.Link> missing = asking.stream()
                .filter(page -> !faults.complete(page))
                .map(page -> new ReviewView.Link(heading(page), page.address() + "?check&from=review"))
                .toList();
        List<Check> checks = missing.isEmpty()
                ? PreCheck.judge(draft, earlier, now).stream()
                        .filter(ReviewViewing::isToTell)
                        .map(test -> check(test, until))
                        .toList()
                : List.of();
        List<Page> all = Page.all(answers);
        return new ReviewView(
                words.say("review.title"),
                Crumb.trail(words, words.say("file.title"), "/file", words.say("review.title")),
                new StepView.Progress(all.indexOf(Page.REVIEW) + 1, all.size()),
                missing,
                checks,
                checks.stream().anyMatch(check -> !check.css().equals("met")),
                until,
                earlier.map(found -> words.say(
                                "review.earlier",
                                words.day(CaliforniaTime.dayOf(found.receivedAt())),
                                found.number().value()))
                        .orElse(""),
                asking.stream().map(this::section).toList(),
                Page.REVIEW.before(answers));
    }

    /** What only a case brings out is told where something was found; that nothing is known here proves nothing. */
    private static boolean isToTell(EligibilityRules.Test test) {
        return !(FOUND_IN_A_CASE.contains(test.rule().getClass().getSimpleName())
                && test.verdict() instanceof Verdict.Met);
    }

    private String heading(Page page) {
        return words.say("ask." + page.slug() + ".title");
    }

    private Check check(EligibilityRules.Test test, Optional<UntilView> until) {
        String rule = test.rule().getClass().getSimpleName();
        String verdict = switch (test.verdict()) {
            case Verdict.Met _ -> "met";
            case Verdict.NotMet _ -> "notMet";
            case Verdict.Doubtful _ -> "doubtful";
        };
        Optional<String> sentence = words.find("check." + rule + "." + verdict);
        boolean time = rule.equals("FiledInTime");
        return new Check(
                words.say("review." + verdict),
                verdict.equals("notMet") ? "not-met" : verdict,
                // A rule whose words are not here yet speaks for itself, in English.
                sentence.orElseGet(() -> test.verdict().explanation()),
                sentence.isPresent() ? "" : words.english(),
                clause(test.rule().id().clause()),
                test.rule().grade() == Grade.TEXT_READ ? "" : words.say("review.grade"),
                time ? until.map(UntilView::reasons).orElse(List.of()) : List.of());
    }

    /** A choice of this program is named so; its own words are English. */
    private String clause(Citation clause) {
        return clause.code() == Citation.Code.DESIGN ? words.say("review.ours") : clause.printed();
    }

    private Section section(Page page) {
        List<Given> given = new ArrayList<>();
        if (page == Page.COPY) {
            given.add(new Given(
                    words.say("copy.label"),
                    draft.copy().map(Draft.Copy::name).orElseGet(() -> words.say("copy.none"))));
        }
        FieldViewing viewing = new FieldViewing(words, draft.answers());
        for (Question question : page.questions(draft.answers())) {
            String value = value(question);
            if (!value.isEmpty()) given.add(new Given(viewing.label(question), value));
            else if (question.required()) given.add(new Given(viewing.label(question), words.say("review.empty")));
        }
        return new Section(heading(page), page.address() + "?from=review", given);
    }

    private String value(Question question) {
        Answers answers = draft.answers();
        String typed = answers.text(question.name());
        return switch (question.kind()) {
            case DAY -> answers.day(question.name()).map(words::dayInFull).orElse("");
            case CHOICE ->
                question.options().contains(typed) ? words.say("field." + question.words() + "." + typed) : "";
            case CONFIRMATION -> typed.isEmpty() ? "" : words.say("review.yes");
            case TEXT, PHONE, EMAIL, LONG_TEXT -> typed;
        };
    }
}
