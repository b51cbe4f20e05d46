package org.openimr.server.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.process.filing.Contact;
import org.openimr.process.filing.DecisionPaper;
import org.openimr.process.filing.FormFacts;
import org.openimr.process.filing.Language;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;

/** Parties and the rest of the form as answers state them. */
record StatedForm(Answers answers) {

    /** @param signedOn  day of the signature */
    FormFacts facts(LocalDate signedOn) {
        Optional<Applicant> applicant = Applicant.of(answers);
        return new FormFacts(
                applicant.map(Applicant::inProcess).orElse(org.openimr.process.filing.Applicant.WORKER),
                answers.given(Field.CLAIM_NUMBER),
                answers.given(Field.ADJUDICATION_NUMBER),
                answers.given(Field.JURISDICTIONAL_NUMBER),
                answers.day(Field.WORKER_BORN_ON),
                answers.given(Field.DIAGNOSIS)
                        .map(label -> new FormFacts.Diagnosis(answers.given(Field.DIAGNOSIS_CODE), label)),
                answers.given(Field.PHYSICIAN_SPECIALTY),
                Optional.empty(),
                answers.given(Field.ADJUSTER_NAME),
                answers.given(Field.STATEMENT),
                answers.given(Field.SIGNATURE_NAME).map(name -> new FormFacts.Signature(name, signedOn)),
                applicant.filter(Applicant::isDesignated).flatMap(_ -> answers.day(Field.DESIGNATED_ON)),
                answers.is(Field.SIGNATURE_CONSENT, Field.YES),
                answers.is(Field.SIGNATURE_COPY, Field.YES),
                answers.given(Field.URGENCY).filter(_ -> answers.is(Field.PRIORITY, Priority.EXPEDITED.name())),
                DecisionKind.of(answers).map(DecisionKind::paper).orElse(DecisionPaper.DENIAL_OR_MODIFICATION),
                answers.given(Field.REVIEW_ORGANIZATION),
                Optional.empty());
    }

    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        Language language = answers.is(Field.LANGUAGE, Language.SPANISH.name()) ? Language.SPANISH : Language.ENGLISH;
        add(parties, PartyRole.INJURED_WORKER, "worker", language);
        if (Applicant.of(answers).filter(Applicant.ATTORNEY::equals).isPresent()) {
            add(parties, PartyRole.WORKERS_ATTORNEY, "representative", language);
        }
        add(parties, PartyRole.REQUESTING_PHYSICIAN, "physician", Language.ENGLISH);
        add(parties, PartyRole.EMPLOYER, "employer", Language.ENGLISH);
        add(parties, PartyRole.CLAIMS_ADMINISTRATOR, "administrator", Language.ENGLISH);
        return parties;
    }

    private void add(List<Party> parties, PartyRole role, String who, Language language) {
        answers.given(who + ".name")
                .ifPresent(name -> parties.add(new Party(role, name, contact(who), language, Optional.empty())));
    }

    private Contact contact(String who) {
        return new Contact(
                answers.text(who + ".address")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                answers.given(who + ".phone"),
                answers.given(who + ".fax"),
                answers.given(who + ".email"));
    }
}
