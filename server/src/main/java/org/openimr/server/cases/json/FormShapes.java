package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.oneOf;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.ServiceMethod;
import org.openimr.process.filing.AdministratorKind;
import org.openimr.process.filing.Applicant;
import org.openimr.process.filing.DecisionPaper;
import org.openimr.process.filing.FormFacts;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.server.json.Field;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;

/** The rest of the application form, flat in parts as people fill it in. */
final class FormShapes {
    private static final ObjectShape<FormFacts.Diagnosis> DIAGNOSIS = object(
            "Diagnosis",
            optional("code", TEXT, FormFacts.Diagnosis::code),
            Field.field("label", TEXT, FormFacts.Diagnosis::label),
            FormFacts.Diagnosis::new);

    private static final ObjectShape<FormFacts.Signature> SIGNATURE = object(
            "Signature",
            Field.field("name", TEXT, FormFacts.Signature::name),
            Field.field("on", DAY, FormFacts.Signature::on),
            FormFacts.Signature::new);

    private static final ObjectShape<FormFacts.Omission> OMISSION = object(
            "Omission",
            optional("givenOn", DAY, (FormFacts.Omission o) -> o.given().map(UtilizationReviewDecision.Service::on)),
            optional(
                    "givenBy",
                    oneOf(ServiceMethod.class),
                    o -> o.given().map(UtilizationReviewDecision.Service::method)),
            FormShapes::omission);

    /** Numbers by which offices know the claim. */
    private record Numbers(Optional<String> claim, Optional<String> adjudication, Optional<String> jurisdictional) {}

    private static final ObjectShape<Numbers> NUMBERS = object(
            "ClaimNumbers",
            optional("claim", TEXT, Numbers::claim),
            optional("adjudication", TEXT, Numbers::adjudication),
            optional("jurisdictional", TEXT, Numbers::jurisdictional),
            Numbers::new);

    /** Who asks, and what was signed. */
    private record Asking(
            Applicant applicant,
            Optional<FormFacts.Signature> signature,
            Optional<LocalDate> agentNamedOn,
            boolean consent,
            boolean copyToAdministrator,
            Optional<String> statement,
            Optional<String> urgency) {}

    private static final ObjectShape<Asking> ASKING = object(
            "Asking",
            usually("applicant", oneOf(Applicant.class), Applicant.WORKER, Asking::applicant),
            optional("signature", SIGNATURE, Asking::signature),
            optional("agentNamedOn", DAY, Asking::agentNamedOn),
            usually("consent", TRUTH, true, Asking::consent),
            usually("copyToAdministrator", TRUTH, false, Asking::copyToAdministrator),
            optional("statement", TEXT, Asking::statement),
            optional("urgency", TEXT, Asking::urgency),
            Asking::new);

    /** Whose claim it is, and who decided on it. */
    private record Claim(
            Optional<LocalDate> dateOfBirth,
            Optional<FormFacts.Diagnosis> diagnosis,
            Optional<String> specialty,
            Optional<AdministratorKind> administratorKind,
            Optional<String> adjuster,
            Optional<String> reviewOrganization) {}

    private static final ObjectShape<Claim> CLAIM = object(
            "Claim",
            optional("dateOfBirth", DAY, Claim::dateOfBirth),
            optional("diagnosis", DIAGNOSIS, Claim::diagnosis),
            optional("specialty", TEXT, Claim::specialty),
            optional("administratorKind", oneOf(AdministratorKind.class), Claim::administratorKind),
            optional("adjuster", TEXT, Claim::adjuster),
            optional("reviewOrganization", TEXT, Claim::reviewOrganization),
            Claim::new);

    static final Shape<FormFacts> FORM = object(
            "FormFacts",
            Field.field("asking", ASKING, FormShapes::asking),
            Field.field("numbers", NUMBERS, FormShapes::numbers),
            Field.field("claim", CLAIM, FormShapes::claim),
            usually("paper", oneOf(DecisionPaper.class), DecisionPaper.DENIAL_OR_MODIFICATION, FormFacts::paper),
            optional("omission", OMISSION, FormFacts::omission),
            FormShapes::form);

    private FormShapes() {}

    private static FormFacts.Omission omission(Optional<LocalDate> on, Optional<ServiceMethod> by) {
        if (on.isPresent() != by.isPresent()) {
            throw new IllegalArgumentException("the day on which the form was given goes with how it was given");
        }
        return new FormFacts.Omission(on.map(day -> new UtilizationReviewDecision.Service(day, by.orElseThrow())));
    }

    private static Asking asking(FormFacts form) {
        return new Asking(
                form.applicant(),
                form.signature(),
                form.agentNamedOn(),
                form.consent(),
                form.copyToAdministrator(),
                form.statement(),
                form.urgency());
    }

    private static Numbers numbers(FormFacts form) {
        return new Numbers(form.claimNumber(), form.adjudicationNumber(), form.jurisdictionalNumber());
    }

    private static Claim claim(FormFacts form) {
        return new Claim(
                form.dateOfBirth(),
                form.diagnosis(),
                form.specialty(),
                form.administratorKind(),
                form.adjuster(),
                form.reviewOrganization());
    }

    private static FormFacts form(
            Asking asking, Numbers numbers, Claim claim, DecisionPaper paper, Optional<FormFacts.Omission> omission) {
        return new FormFacts(
                asking.applicant(),
                numbers.claim(),
                numbers.adjudication(),
                numbers.jurisdictional(),
                claim.dateOfBirth(),
                claim.diagnosis(),
                claim.specialty(),
                claim.administratorKind(),
                claim.adjuster(),
                asking.statement(),
                asking.signature(),
                asking.agentNamedOn(),
                asking.consent(),
                asking.copyToAdministrator(),
                asking.urgency(),
                paper,
                claim.reviewOrganization(),
                omission);
    }
}
