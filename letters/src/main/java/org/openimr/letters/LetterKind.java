package org.openimr.letters;

import static org.openimr.law.Citation.design;
import static org.openimr.law.Citation.laborCode;
import static org.openimr.law.Citation.regulation;
import static org.openimr.law.Grade.DESIGN_CHOICE;
import static org.openimr.law.Grade.NOT_FOUND;
import static org.openimr.law.Grade.TEXT_READ;
import static org.openimr.letters.Recipient.ADMINISTRATIVE_DIRECTOR;
import static org.openimr.letters.Recipient.ATTORNEY;
import static org.openimr.letters.Recipient.CLAIMS_ADMINISTRATOR;
import static org.openimr.letters.Recipient.EMPLOYEE;
import static org.openimr.letters.Recipient.PHYSICIAN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Every kind of outgoing letter (process, section 4 and 5). Names are permanent: they stand in stored data. */
public enum LetterKind {
    ACKNOWLEDGEMENT(
            "Acknowledgement of the application for independent medical review",
            "Acuse de recibo de la solicitud de revisión médica independiente",
            design("the applicant is told that the application arrived"),
            DESIGN_CHOICE,
            EMPLOYEE,
            ATTORNEY),
    DUPLICATE_NOTICE(
            "Notice of duplicate application",
            "Aviso de solicitud duplicada",
            design("the applicant is told which earlier case goes on"),
            DESIGN_CHOICE,
            EMPLOYEE,
            ATTORNEY),
    ELIGIBILITY_INQUIRY(
            "Request for information on eligibility",
            "Pedido de información sobre la elegibilidad",
            regulation("9792.10.3(b)"),
            TEXT_READ,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN),
    /** In writing and with reasons, to employee and employer; the attorney is a copy of our choice. */
    INELIGIBILITY_NOTICE(
            "Notice of ineligibility for independent medical review",
            "Aviso de que la solicitud no es elegible para revisión médica independiente",
            laborCode("4610.5(k)"),
            TEXT_READ,
            EMPLOYEE,
            ATTORNEY,
            CLAIMS_ADMINISTRATOR),
    /** To employee and employer; the attorney is a copy of our choice. */
    ELIGIBILITY_NOTICE(
            "Notice of eligibility for independent medical review",
            "Aviso de elegibilidad para revisión médica independiente",
            laborCode("4610.5(k)"),
            TEXT_READ,
            EMPLOYEE,
            ATTORNEY,
            CLAIMS_ADMINISTRATOR),
    /** The deferral is law (Lab. Code 4610.5(h)(2), 8 CCR 9792.10.3(d)); to whom it is told, our choice. */
    DEFERRAL_NOTICE(
            "Notice of deferral of independent medical review",
            "Aviso de aplazamiento de la revisión médica independiente",
            regulation("9792.10.3(d)"),
            DESIGN_CHOICE,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN,
            CLAIMS_ADMINISTRATOR),
    LIABILITY_CLOSING(
            "Notice of closing: liability finally denied",
            "Aviso de cierre: responsabilidad denegada en forma definitiva",
            design("a deferred case is closed when liability is finally denied"),
            DESIGN_CHOICE,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN,
            CLAIMS_ADMINISTRATOR),
    ASSIGNMENT_NOTICE(
            "Notice of assignment and request for information",
            "Aviso de asignación y pedido de información",
            regulation("9792.10.4(b)"),
            TEXT_READ,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN),
    LATE_RECORDS_NOTICE(
            "Notice of late records",
            "Aviso de expediente no recibido a tiempo",
            design("late records are told to all, and referred to the Administrative Director"),
            DESIGN_CHOICE,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN,
            ADMINISTRATIVE_DIRECTOR),
    EXPEDITED_CONVERSION(
            "Notice of conversion to expedited review",
            "Aviso de cambio a revisión acelerada",
            regulation("9792.10.4(c)"),
            DESIGN_CHOICE,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN),
    CONSOLIDATION_NOTICE(
            "Notice of consolidation",
            "Aviso de consolidación de casos",
            regulation("9792.10.4(a)"),
            DESIGN_CHOICE,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN,
            CLAIMS_ADMINISTRATOR),
    SPLIT_NOTICE(
            "Notice of splitting of a case",
            "Aviso de separación de un caso",
            design("items with different time limits may go on as separate cases"),
            DESIGN_CHOICE,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN,
            CLAIMS_ADMINISTRATOR),
    REQUEST_FOR_INFORMATION(
            "Expert reviewer’s request for information",
            "Pedido de información del médico revisor",
            laborCode("4610.6(b)"),
            TEXT_READ,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN,
            CLAIMS_ADMINISTRATOR),
    /** Termination is law (Lab. Code 4610.5(g), 8 CCR 9792.10.6(a)); the closing letter, our choice. */
    TERMINATION_NOTICE(
            "Notice of termination of independent medical review",
            "Aviso de terminación de la revisión médica independiente",
            regulation("9792.10.6(a)"),
            DESIGN_CHOICE,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN,
            CLAIMS_ADMINISTRATOR),
    FINAL_DETERMINATION(
            "Independent medical review final determination",
            "Determinación final de la revisión médica independiente",
            laborCode("4610.6(f)"),
            TEXT_READ,
            ADMINISTRATIVE_DIRECTOR,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN),
    CLERICAL_CORRECTION(
            "Correction of a clerical error",
            "Corrección de un error material",
            design("a clerical error is corrected as a new version; the old one stays on file"),
            DESIGN_CHOICE,
            ADMINISTRATIVE_DIRECTOR,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN),
    /** The new review is law; that the parties are told of it, our choice. */
    REMAND_NOTICE(
            "Notice of new review after an appeal",
            "Aviso de nueva revisión después de una apelación",
            laborCode("4610.6(i)"),
            DESIGN_CHOICE,
            ADMINISTRATIVE_DIRECTOR,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN),
    /** The employer pays (Lab. Code 4610.6(l)); what an invoice must say was not found. */
    FEE_INVOICE(
            "Invoice for independent medical review",
            "Factura por revisión médica independiente",
            regulation("9792.10.8"),
            NOT_FOUND,
            CLAIMS_ADMINISTRATOR),
    EXTENSION_NOTICE(
            "Notice of extension of time",
            "Aviso de prórroga",
            laborCode("4610.6(d)(2)"),
            DESIGN_CHOICE,
            ADMINISTRATIVE_DIRECTOR,
            CLAIMS_ADMINISTRATOR,
            EMPLOYEE,
            ATTORNEY,
            PHYSICIAN);

    private final String english;
    private final String spanish;
    private final Citation basis;
    private final Grade grade;
    private final Set<Recipient> recipients;

    LetterKind(String english, String spanish, Citation basis, Grade grade, Recipient... recipients) {
        this.english = english;
        this.spanish = spanish;
        this.basis = basis;
        this.grade = grade;
        this.recipients = Collections.unmodifiableSet(EnumSet.copyOf(List.of(recipients)));
    }

    /** Its official name, without a person's: the title of the file and of the running header. */
    public String title(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }

    /** The clause that calls for it, or the choice in words. */
    public Citation basis() {
        return basis;
    }

    /** How surely the law asks for this letter to these recipients. */
    public Grade grade() {
        return grade;
    }

    /** Who gets it; the attorney where the worker has one. Each gets the same words. */
    public Set<Recipient> recipients() {
        return recipients;
    }
}
