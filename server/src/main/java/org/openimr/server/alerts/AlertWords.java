package org.openimr.server.alerts;

import java.util.List;
import org.openimr.letters.Language;
import org.openimr.server.alerts.UnderstoodLetters.Item;

/** What the e-mails of alerts say. What was found is the letters' own words, which are English. */
record AlertWords(String subject, String text) {
    /** The e-mail that asks whether its reader wants the alert. */
    static AlertWords toConfirm(Alert alert, AlertLinks links) {
        String what = alert.subject().words();
        return switch (alert.language()) {
            case ENGLISH ->
                new AlertWords("Confirm your alert on independent medical review decisions", """
                        Somebody, perhaps you, asked for an e-mail when new decisions are published%s.

                        To receive it, open this page within 48 hours and confirm:
                        %s

                        If it was not you, do nothing: no more e-mails come, and your address is deleted after 48 hours.
                        """.formatted(
                                what.isEmpty() ? "" : " about: " + what, links.confirm(alert)));
            case SPANISH ->
                new AlertWords("Confirme su aviso sobre decisiones de revisión médica independiente", """
                        Alguien, quizá usted, pidió un correo cuando se publiquen nuevas decisiones%s.

                        Para recibirlo, abra esta página en las próximas 48 horas y confirme:
                        %s

                        Si no fue usted, no haga nada: no llegarán más correos y su dirección se borrará después de 48 horas.
                        """.formatted(
                                what.isEmpty() ? "" : " sobre: " + what, links.confirm(alert)));
        };
    }

    /**
     * The digest of a day.
     *
     * @param items  those that are shown, newest decision first
     * @param all    how many there are
     */
    static AlertWords digest(Alert alert, List<Item> items, int all, AlertLinks links) {
        String what = alert.subject().words();
        StringBuilder list = new StringBuilder();
        for (Item item : items) {
            list.append("- ")
                    .append(outcome(item, alert.language()))
                    .append(item.issue().service())
                    .append("\n  ")
                    .append(links.item(item))
                    .append("\n");
        }
        return switch (alert.language()) {
            case ENGLISH ->
                new AlertWords(
                        (all == 1 ? "1 new decision" : all + " new decisions") + (what.isEmpty() ? "" : ": " + what),
                        """
                        New decisions on disputed treatments%s: %d%s

                        %s
                        All of them: %s
                        To end this alert and delete your address: %s
                        """.formatted(
                                        what.isEmpty() ? "" : " for " + what,
                                        all,
                                        all > items.size() ? ", of which " + items.size() + " are shown" : "",
                                        list,
                                        links.all(alert),
                                        links.end(alert)));
            case SPANISH ->
                new AlertWords(
                        (all == 1 ? "1 decisión nueva" : all + " decisiones nuevas")
                                + (what.isEmpty() ? "" : ": " + what),
                        """
                        Nuevas decisiones sobre tratamientos en disputa%s: %d%s

                        %s
                        Todas: %s
                        Para terminar este aviso y borrar su dirección: %s
                        """.formatted(
                                        what.isEmpty() ? "" : " para " + what,
                                        all,
                                        all > items.size() ? ", de las que se muestran " + items.size() : "",
                                        list,
                                        links.all(alert),
                                        links.end(alert)));
        };
    }

    private static String outcome(Item item, Language language) {
        return item.issue()
                .decision()
                .map(outcome -> switch (outcome) {
                    case UPHELD ->
                        switch (language) {
                            case ENGLISH -> "Upheld: ";
                            case SPANISH -> "Confirmada: ";
                        };
                    case OVERTURNED ->
                        switch (language) {
                            case ENGLISH -> "Overturned: ";
                            case SPANISH -> "Revocada: ";
                        };
                })
                .orElse("");
    }

    /** In one line, as a header is. */
    String subjectLine() {
        String line = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= 150
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 149)) + "…";
    }
}
