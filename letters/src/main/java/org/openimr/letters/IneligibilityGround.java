package org.openimr.letters;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Why an application may not be reviewed (process, section 7.2). Names are permanent and those of the process, without
 * its LIABILITY: there the review is put off and not refused ({@link DeferralNotice}).
 */
public enum IneligibilityGround {
    UNSIGNED(
            "The application is not signed by the injured worker or the worker’s agent.",
            "La solicitud no está firmada por el trabajador lesionado ni por su representante.",
            "You may sign the form and send it again while there is still time to apply.",
            "Puede firmar el formulario y enviarlo de nuevo mientras dure el plazo.",
            Citation.regulation("9792.10.1(b)(1)"),
            Grade.SECONDARY),
    /** Its words name the days; the clause is that of the limit. */
    LATE(
            "The application came too late.",
            "La solicitud llegó tarde.",
            "If you were told of the decision on a later day, send us proof of that day.",
            "Si recibió la decisión en una fecha posterior, envíenos prueba de esa fecha.",
            Citation.laborCode("4610.5(h)(1)"),
            Grade.TEXT_READ),
    NO_UR_DECISION(
            "A copy of the utilization review decision was not attached.",
            "No se adjuntó una copia de la decisión de revisión de utilización.",
            "You may apply again with a copy of the decision while there is still time.",
            "Puede presentar la solicitud de nuevo con una copia de la decisión mientras dure el plazo.",
            Citation.regulation("9792.10.1(b)(1)"),
            Grade.TEXT_READ),
    CNC(
            "The treatment was denied only because your doctor did not send the facts that were asked for.",
            "El tratamiento se negó solo porque su médico no envió la información que le pidieron.",
            "Your doctor may send the missing facts with a new request to the claims administrator.",
            "Su médico puede enviar la información que falta con un nuevo pedido al administrador de reclamos.",
            Citation.laborCode("4610.5(c)(1)"),
            Grade.SECONDARY),
    DUPLICATE(
            "There is an earlier application on the same treatment.",
            "Ya existe una solicitud anterior sobre el mismo tratamiento.",
            "You do not need to do anything. The earlier case goes on.",
            "No tiene que hacer nada. El caso anterior sigue su curso.",
            Citation.regulation("9792.10.3(a)"),
            Grade.TEXT_READ),
    PRIOR_DETERMINATION(
            "The same treatment was decided before, and no papers show that the facts have changed.",
            "El mismo tratamiento ya fue decidido antes, y ningún documento muestra que los hechos hayan cambiado.",
            "If the facts have changed, your doctor may make a new request that shows the change.",
            "Si los hechos han cambiado, su médico puede hacer un nuevo pedido que muestre el cambio.",
            Citation.laborCode("4610(k)"),
            Grade.TEXT_READ),
    AUTHORIZED(
            "The treatment is approved already. There is no denial to review.",
            "El tratamiento ya está autorizado. No hay una negativa que revisar.",
            "Ask your doctor to go ahead with the approved treatment.",
            "Pida a su médico que siga adelante con el tratamiento autorizado.",
            Citation.laborCode("4610.5(c)(1)"),
            Grade.TEXT_READ),
    INVALID_AGENT(
            "The agent was named before the utilization review decision. Such a paper has no effect.",
            "El representante fue nombrado antes de la decisión de revisión de utilización. Ese documento no es válido.",
            "You may sign the form yourself, or name an agent now, and send it again while there is still time.",
            "Puede firmar usted mismo el formulario, o nombrar ahora a un representante, y enviarlo de nuevo mientras"
                    + " dure el plazo.",
            Citation.laborCode("4610.5(j)"),
            Grade.TEXT_READ),
    NOT_NECESSITY(
            "The dispute is not about whether the treatment is medically needed. This review decides only that.",
            "La disputa no trata de si el tratamiento es médicamente necesario. Esta revisión solo decide eso.",
            "Other disputes go to the Workers’ Compensation Appeals Board.",
            "Otras disputas se presentan ante la Junta de Apelaciones de Compensación de Trabajadores.",
            Citation.laborCode("4610.5(c)(1)"),
            Grade.TEXT_READ),
    WRONG_PROCESS(
            "The dispute belongs to another kind of review. This review is for treatment that utilization review denied"
                    + " or changed.",
            "La disputa corresponde a otro tipo de revisión. Esta revisión es para tratamientos que la revisión de"
                    + " utilización negó o modificó.",
            "Disputes over a bill go to bill review. Disputes in a medical provider network have their own review.",
            "Las disputas sobre facturas van a la revisión de facturas. Las disputas dentro de una red de proveedores"
                    + " médicos tienen su propia revisión.",
            Citation.laborCode("4610.5(c)(1)"),
            Grade.TEXT_READ),
    UNANSWERED_INQUIRY(
            "We asked for facts that we need. No answer came.",
            "Pedimos información que necesitamos. No llegó respuesta.",
            "If you did answer, send us proof of the day on which you sent it.",
            "Si usted respondió, envíenos prueba de la fecha en que lo hizo.",
            Citation.regulation("9792.10.3(c)"),
            Grade.DESIGN_CHOICE);

    private final String foundEnglish;
    private final String foundSpanish;
    private final String remedyEnglish;
    private final String remedySpanish;
    private final Citation basis;
    private final Grade grade;

    IneligibilityGround(
            String foundEnglish,
            String foundSpanish,
            String remedyEnglish,
            String remedySpanish,
            Citation basis,
            Grade grade) {
        this.foundEnglish = foundEnglish;
        this.foundSpanish = foundSpanish;
        this.remedyEnglish = remedyEnglish;
        this.remedySpanish = remedySpanish;
        this.basis = basis;
        this.grade = grade;
    }

    /** The clause. */
    public Citation basis() {
        return basis;
    }

    /** How surely the ground is known. */
    public Grade grade() {
        return grade;
    }

    /** What was found; full sentences. */
    String found(Language language) {
        return switch (language) {
            case ENGLISH -> foundEnglish;
            case SPANISH -> foundSpanish;
        };
    }

    /** What can be done about it; full sentences. */
    String remedy(Language language) {
        return switch (language) {
            case ENGLISH -> remedyEnglish;
            case SPANISH -> remedySpanish;
        };
    }
}
