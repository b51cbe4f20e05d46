package org.openimr.server.pages.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Draft;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.filing.AnswerFaults.Fault;

/** A page of the form as it is printed. */
record StepViewing(Words words, Draft draft, Instant now) {

    /**
     * @param check  tell what is to be corrected
     * @param from   where to go afterwards, or empty
     * @param file   on the page of the copy
     */
    StepView of(Page page, boolean check, String from, Optional<StepView.FileView> file) {
        Answers answers = draft.answers();
        List<Fault> faults = check ? new AnswerFaults(answers, CaliforniaTime.dayOf(now)).of(page) : List.of();
        FieldViewing viewing = new FieldViewing(words, answers);
        List<FieldView> fields = viewing.of(page.questions(answers), faults);
        List<Page> all = Page.all(answers);
        String heading = words.say("ask." + page.slug() + ".title");
        boolean wrong =
                !faults.isEmpty() || file.filter(f -> !f.error().isEmpty()).isPresent();
        boolean more = page == Page.TREATMENTS && answers.treatments() < Answers.MOST_TREATMENTS;
        return new StepView(
                wrong ? words.say("fault.page", heading) : heading,
                Crumb.trail(words, words.say("file.title"), "/file", heading),
                page.slug(),
                heading,
                page == Page.COPY ? "" : words.say("ask." + page.slug() + ".why"),
                new StepView.Progress(all.indexOf(page) + 1, all.size()),
                fields,
                fields.stream().filter(field -> !field.error().isEmpty()).toList(),
                more ? Optional.of(viewing.more()) : Optional.empty(),
                file,
                from.isEmpty() ? page.before(answers) : Page.REVIEW.address(),
                from,
                words.dayInFull(CaliforniaTime.dayOf(now)));
    }
}
