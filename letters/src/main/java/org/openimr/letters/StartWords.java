package org.openimr.letters;

import java.util.Map;
import java.util.Optional;
import org.openimr.process.deadlines.StartEvent;

/** What a time runs from, in Spanish: the words that a deadline carries in English are the key. */
final class StartWords {
    /** Phrases that are no {@link StartEvent}: those of a letter itself, and of limits counted beside the rules. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("mailing of this notice", "el envío de este aviso"),
            Map.entry("receipt of this notice", "el recibo de este aviso"),
            Map.entry("the end of the deferral", "el fin del aplazamiento"),
            Map.entry("the ineligibility decision", "la decisión de inelegibilidad"),
            Map.entry("service of the ineligibility decision", "la notificación de la decisión de inelegibilidad"),
            Map.entry("notice of the expedited review", "el aviso de la revisión acelerada"),
            Map.entry("receipt of the information", "el recibo de la información"),
            Map.entry("arrival of the information", "la llegada de la información"),
            Map.entry(
                    "receipt of the request and supporting documents",
                    "el recibo de la solicitud y los documentos de apoyo"),
            Map.entry("mailing of the reviewer’s request", "el envío del pedido del médico revisor"),
            Map.entry("the end of the time before the extension", "el fin del plazo anterior a la prórroga"),
            Map.entry("the sealing of the exhibit index", "el sellado del índice de documentos"),
            Map.entry("the order of the appeals board", "la orden de la junta de apelaciones"));

    private StartWords() {}

    /** With its article, to follow "desde"; empty for words that are not known here. */
    static Optional<String> inSpanish(String english) {
        return StartEvent.of(english).map(StartWords::inSpanish).or(() -> Optional.ofNullable(OTHERS.get(english)));
    }

    private static String inSpanish(StartEvent event) {
        return switch (event) {
            case REQUEST_FOR_AUTHORIZATION_RECEIVED -> "el recibo de la solicitud de autorización";
            case REQUEST_RECEIVED_AFTER_LIABILITY ->
                "el recibo de una solicitud hecha después de decidirse la responsabilidad";
            case INFORMATION_RECEIVED_BY_UTILIZATION_REVIEW ->
                "el recibo de la información por la revisión de utilización";
            case LIABILITY_FINAL -> "el día en que la responsabilidad se decidió en forma definitiva";
            case UTILIZATION_REVIEW_DECIDED -> "la decisión de revisión de utilización";
            case DECISION_SERVED -> "la notificación de la decisión de revisión de utilización";
            case DECISION_DATED -> "la fecha de la decisión de revisión de utilización";
            case FORM_GIVEN -> "la entrega del formulario de solicitud y del aviso";
            case LIABILITY_NOTICE_SERVED -> "la notificación de que se resolvió la otra disputa";
            case APPLICATION_RECEIVED -> "el recibo de la solicitud";
            case INQUIRY_RECEIVED -> "el recibo del pedido de información";
            case ELIGIBILITY_FINDING_RECEIVED -> "el recibo de la decisión de elegibilidad";
            case ASSIGNMENT_NOTICE_MAILED -> "el envío por correo del aviso de asignación";
            case ASSIGNMENT_NOTICE_SENT_ELECTRONICALLY -> "el aviso electrónico de la asignación";
            case ASSIGNMENT_NOTICE_SENT -> "el aviso de asignación";
            case ASSIGNMENT_NOTICE_RECEIVED -> "el recibo del aviso de asignación";
            case EXPEDITED_REVIEW_APPROVED -> "la aprobación de la revisión acelerada";
            case RECORDS_DISCOVERED -> "el hallazgo de los expedientes";
            case AUTHORIZED_SETTLED_OR_WITHDRAWN -> "la autorización, el acuerdo, el fallo o el retiro";
            case ADMINISTRATOR_CHANGED -> "el cambio de administrador de reclamos";
            case INFORMATION_COMPLETE -> "el recibo de la solicitud y de los documentos de apoyo";
            case GO_AHEAD_WITHOUT_RECORDS -> "la decisión de seguir sin los expedientes que faltan";
            case DETERMINATION_RECEIVED -> "el recibo de la determinación";
            case DETERMINATION_MAILED -> "el envío de la determinación";
            case INELIGIBILITY_DECISION_MAILED -> "el envío de la decisión de inelegibilidad";
            case INVOICE_RECEIVED -> "el recibo de la factura";
        };
    }
}
