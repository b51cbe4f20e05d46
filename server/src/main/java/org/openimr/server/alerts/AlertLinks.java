package org.openimr.server.alerts;

import java.net.URI;
import org.openimr.server.alerts.UnderstoodLetters.Item;

/** The addresses in the e-mails of alerts. */
record AlertLinks(URI portal) {
    String confirm(Alert alert) {
        return at("/alerts/" + alert.recipient().token().value() + "/confirm");
    }

    /** For a person: a page with a button. */
    String end(Alert alert) {
        return at("/alerts/" + alert.recipient().token().value() + "/end");
    }

    /** For a mail program: one POST ends it (RFC 8058). */
    String oneClick(Alert alert) {
        return at("/api/v1/alerts/" + alert.recipient().token().value() + "/end");
    }

    String all(Alert alert) {
        return at(alert.subject().path());
    }

    String item(Item item) {
        return at(
                "/decisions/" + item.published().id() + "#item-" + item.issue().number());
    }

    private String at(String path) {
        String site = portal.toString();
        return (site.endsWith("/") ? site.substring(0, site.length() - 1) : site) + path;
    }
}
