package org.openimr.letters;

/** What may have to be asked before eligibility can be decided (8 CCR 9792.10.3(a), (b)). */
public enum InquiryTopic {
    SERVICE_OF_DECISION(
            "Send proof of how and on which day the utilization review decision was sent to the injured worker.",
            "Envíe prueba de cómo y en qué fecha se envió la decisión de revisión de utilización al trabajador"
                    + " lesionado."),
    DECISION_COPY(
            "Send a copy of the utilization review decision, every page.",
            "Envíe una copia de la decisión de revisión de utilización, con todas sus páginas."),
    SIGNATURE(
            "Send the application with the signature of the injured worker or the worker’s agent.",
            "Envíe la solicitud con la firma del trabajador lesionado o de su representante."),
    AGENT_DESIGNATION(
            "Send the paper that names the agent. It must be signed after the utilization review decision.",
            "Envíe el documento que nombra al representante. Debe estar firmado después de la decisión de revisión de"
                    + " utilización."),
    LIABILITY(
            "Say whether you dispute liability for the injury, the body part or the treatment for a reason other than"
                    + " medical need. If you do, say whether you agree that the review goes on.",
            "Indique si disputa la responsabilidad por la lesión, la parte del cuerpo o el tratamiento por una razón"
                    + " que no sea la necesidad médica. Si es así, indique si acepta que la revisión siga adelante."),
    AUTHORIZATION(
            "Say whether the treatment has been approved since, and send the approval.",
            "Indique si el tratamiento ya fue autorizado después y envíe la autorización."),
    EARLIER_REVIEW(
            "Say what has changed since the earlier decision on the same treatment, and send papers that show it.",
            "Indique qué ha cambiado desde la decisión anterior sobre el mismo tratamiento y envíe documentos que lo"
                    + " demuestren."),
    MISSING_INFORMATION(
            "Say whether the treatment was denied only because information was missing, and which.",
            "Indique si el tratamiento se negó solo porque faltaba información, y cuál."),
    /** Only with particulars. */
    OTHER("Please answer this question:", "Por favor, responda a esta pregunta:");

    private final String english;
    private final String spanish;

    InquiryTopic(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    String words(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }
}
