package org.openimr.server.pages.filing;

import static org.openimr.server.pages.filing.Question.Kind.CONFIRMATION;
import static org.openimr.server.pages.filing.Question.Kind.DAY;
import static org.openimr.server.pages.filing.Question.Kind.EMAIL;
import static org.openimr.server.pages.filing.Question.Kind.LONG_TEXT;
import static org.openimr.server.pages.filing.Question.Kind.PHONE;
import static org.openimr.server.pages.filing.Question.Kind.TEXT;
import static org.openimr.server.pages.filing.Question.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Applicant;
import org.openimr.server.filing.Arrival;
import org.openimr.server.filing.DecisionKind;
import org.openimr.server.filing.Field;

/** The pages of the form in their order, with what each asks: the DWC Form IMR (8 CCR 9792.10.2) in plain words. */
enum Page {
    DECISION(
            "decision",
            Question.of(Field.DECIDED_ON, DAY),
            choice(Field.DECISION_KIND, DecisionKind.class),
            Question.of(Field.REVIEW_ORGANIZATION, TEXT).optional()),
    SERVICE("service", choice(Field.SERVICE_METHOD, Arrival.class), Question.of(Field.SERVED_ON, DAY)),
    TREATMENTS("treatments"),
    APPLICANT("applicant", choice(Field.APPLICANT, Applicant.class)),
    REPRESENTATIVE(
            "representative",
            Question.of(Field.REPRESENTATIVE_NAME, TEXT),
            Question.of("representative.organization", TEXT).optional(),
            Question.of(Field.DESIGNATED_ON, DAY),
            Question.of("representative.phone", PHONE),
            Question.of("representative.email", EMAIL).optional(),
            Question.of("representative.address", LONG_TEXT)),
    PROVIDER(
            "provider",
            Question.of("provider.name", TEXT),
            Question.of("provider.treatedOn", DAY),
            Question.of("provider.threat", LONG_TEXT),
            Question.of("provider.phone", PHONE),
            Question.of("provider.address", LONG_TEXT)),
    WORKER(
            "worker",
            Question.of(Field.WORKER_NAME, TEXT).filledBy("name"),
            Question.of(Field.WORKER_BORN_ON, DAY).filledBy("bday"),
            Question.of("worker.phone", PHONE).filledBy("tel"),
            Question.of("worker.email", EMAIL).optional().filledBy("email"),
            Question.of("worker.address", LONG_TEXT).filledBy("street-address")),
    CLAIM(
            "claim",
            Question.of(Field.CLAIM_NUMBER, TEXT),
            Question.of(Field.INJURED_ON, DAY),
            Question.of(Field.ADJUDICATION_NUMBER, TEXT).optional(),
            Question.of(Field.JURISDICTIONAL_NUMBER, TEXT).optional()),
    EMPLOYER(
            "employer",
            Question.of(Field.EMPLOYER_NAME, TEXT),
            Question.of(Field.ADMINISTRATOR_NAME, TEXT),
            Question.of("administrator.phone", PHONE).optional(),
            Question.of("administrator.address", LONG_TEXT).optional(),
            Question.of(Field.ADJUSTER_NAME, TEXT).optional(),
            Question.of("adjuster.phone", PHONE).optional()),
    PHYSICIAN(
            "physician",
            Question.of(Field.PHYSICIAN_NAME, TEXT),
            Question.of(Field.PHYSICIAN_SPECIALTY, TEXT).optional(),
            Question.of("physician.phone", PHONE),
            Question.of("physician.fax", PHONE).optional(),
            Question.of("physician.email", EMAIL).optional(),
            Question.of("physician.address", LONG_TEXT).optional()),
    CONDITION(
            "condition",
            Question.of(Field.DIAGNOSIS, TEXT),
            Question.of(Field.DIAGNOSIS_CODE, TEXT).optional(),
            Question.of(Field.STATEMENT, LONG_TEXT).optional()),
    PRIORITY(
            "priority",
            choice(Field.PRIORITY, Priority.class),
            Question.of(Field.URGENCY, LONG_TEXT).optional()),
    LIABILITY("liability", choice(Field.LIABILITY, List.of("NO", Field.YES, "NOT_SURE"))),
    COPY("copy"),
    REVIEW("review"),
    SIGN(
            "sign",
            Question.of(Field.SIGNATURE_CONSENT, CONFIRMATION),
            Question.of(Field.SIGNATURE_COPY, CONFIRMATION).optional(),
            Question.of(Field.SIGNATURE_NAME, TEXT).filledBy("name"));

    /** Not kept: whether the page of treatments is to show room for one more. */
    static final String MORE = "treatment.more";

    private final String slug;
    private final List<Question> questions;

    Page(String slug, Question... questions) {
        this.slug = slug;
        this.questions = List.of(questions);
    }

    String slug() {
        return slug;
    }

    String address() {
        return "/file/" + slug;
    }

    /** What it asks, given what was answered before. */
    List<Question> questions(Answers answers) {
        if (this == TREATMENTS) return treatments(answers);
        boolean named = Applicant.of(answers).filter(Applicant::isDesignated).isPresent();
        return this == REPRESENTATIVE && !named
                ? questions.stream()
                        .filter(question -> !question.name().equals(Field.DESIGNATED_ON))
                        .toList()
                : questions;
    }

    private static List<Question> treatments(Answers answers) {
        List<Question> all = new ArrayList<>();
        for (int place = 1; place <= answers.treatments(); place++) {
            Question service = Question.of(Field.treatment(place, Field.TREATMENT_SERVICE), TEXT)
                    .worded("treatment.service");
            all.add(place == 1 ? service : service.optional());
            all.add(Question.of(Field.treatment(place, Field.TREATMENT_PART), TEXT)
                    .worded("treatment.part")
                    .optional());
            all.add(Question.of(Field.treatment(place, Field.TREATMENT_FORMULARY), CONFIRMATION)
                    .worded("treatment.formulary")
                    .optional());
        }
        all.add(Question.of(Field.REQUESTED_ON, DAY).optional());
        return all;
    }

    /** Whether it is asked at all. */
    boolean applies(Answers answers) {
        Optional<Applicant> applicant = Applicant.of(answers);
        return switch (this) {
            case REPRESENTATIVE -> applicant.filter(Applicant::isRepresentative).isPresent();
            case PROVIDER ->
                applicant.filter(Applicant.EMERGENCY_PROVIDER::equals).isPresent();
            case DECISION,
                    SERVICE,
                    TREATMENTS,
                    APPLICANT,
                    WORKER,
                    CLAIM,
                    EMPLOYER,
                    PHYSICIAN,
                    CONDITION,
                    PRIORITY,
                    LIABILITY,
                    COPY,
                    REVIEW,
                    SIGN -> true;
        };
    }

    /** The pages for these answers, in order. */
    static List<Page> all(Answers answers) {
        return Arrays.stream(values()).filter(page -> page.applies(answers)).toList();
    }

    /** The pages that ask, without the checking and the signing. */
    static List<Page> asking(Answers answers) {
        return all(answers).stream()
                .filter(page -> page != REVIEW && page != SIGN)
                .toList();
    }

    /** The page after this one. */
    Page next(Answers answers) {
        return Arrays.stream(values())
                .dropWhile(page -> page != this)
                .skip(1)
                .filter(page -> page.applies(answers))
                .findFirst()
                .orElse(SIGN);
    }

    /** Where to go back to from here. */
    String before(Answers answers) {
        return Arrays.stream(values())
                .takeWhile(page -> page != this)
                .filter(page -> page.applies(answers))
                .reduce((_, later) -> later)
                .map(page -> page == TREATMENTS ? "/file/until" : page.address())
                .orElse("/file");
    }

    static Optional<Page> ofSlug(String slug) {
        return Arrays.stream(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }
}
