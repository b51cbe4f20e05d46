package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A table of names and values, one row each, with the names as row headers. */
final class Facts {
    private final Wording w;
    private final Markup caption;
    private final List<Markup> rows = new ArrayList<>();

    Facts(Wording w, String english, String spanish) {
        this.w = w;
        caption = w.h2(english, spanish);
    }

    /** The rows of nearly every letter: the case and its dispute. */
    static Facts about(Wording w, Notice notice, DisputedTreatment dispute) {
        var facts = new Facts(w, "About this case", "Sobre este caso")
                .row("Case number", "Número de caso", notice.caseNumber().toString())
                .quoted("Disputed treatment", "Tratamiento en disputa", dispute.treatments());
        dispute.requestForAuthorization()
                .ifPresent(day -> facts.row("Request for authorization", "Solicitud de autorización", day));
        return facts.quoted("Requesting physician", "Médico solicitante", List.of(dispute.requestingPhysician()))
                .row(
                        "Utilization review decision",
                        "Decisión de revisión de utilización",
                        dispute.utilizationReviewDecision());
    }

    Facts row(String english, String spanish, String value) {
        return row(english, spanish, text(value));
    }

    Facts row(String english, String spanish, LocalDate day) {
        return row(english, spanish, w.date(day));
    }

    /** Words of a person or names; one as it is, more as a list. */
    Facts quoted(String english, String spanish, List<String> values) {
        return row(english, spanish, w.quoted(values));
    }

    Facts row(String english, String spanish, Markup value) {
        rows.add(element("tr", element("th", w.say(english, spanish)).with("scope", "row"), element("td", value)));
        return this;
    }

    Markup table() {
        return element("div", caption, element("table", element("tbody", rows)).styled("facts"));
    }
}
