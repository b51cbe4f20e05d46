package org.openimr.server.pages.parties;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.pages.Crumb;
import org.springframework.web.util.UriUtils;

/** Addresses of the pages of parties. */
final class PartyAddress {
    private PartyAddress() {}

    /** The page of one party, a reviewer's too. */
    static String of(PartyId party) {
        return "/parties/" + UriUtils.encodePathSegment(party.value(), UTF_8);
    }

    static String act(PartyId party, PartyAct act) {
        return of(party) + "/" + act.path();
    }

    static String act(PartyId party, TieId tie, TieAct act) {
        return of(party) + "/ties/" + tie + "/" + act.path();
    }

    /** Home, parties, the party, then this page. */
    static List<Crumb> crumbs(PartyId party, String name, String here) {
        return List.of(
                new Crumb("Home", "/", false),
                new Crumb("Parties", "/parties", false),
                new Crumb(name, of(party), false),
                new Crumb(here, "", true));
    }
}
