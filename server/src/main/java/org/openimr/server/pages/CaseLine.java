package org.openimr.server.pages;

import java.util.Optional;

/**
 * What would become, or became, of one case of an order for several; the fragment of several cases draws it.
 *
 * @param address  of the case; empty where there is none for this person
 * @param word     in a word or two
 * @param css      how the word looks
 * @param why      where something was not done; nothing else has a reason
 */
public record CaseLine(
        String number,
        String address,
        String parties,
        String word,
        String css,
        String detail,
        Optional<RefusalView> why) {
    private static final String DONE = "met";
    private static final String REFUSED = "not-met";

    /** It was done. */
    public static CaseLine done(String number, String address, String word, String detail) {
        return new CaseLine(number, address, "", word, DONE, detail, Optional.empty());
    }

    /** It was not done, or would not be. */
    public static CaseLine notDone(String number, String address, String parties, String word, RefusalView why) {
        return new CaseLine(number, address, parties, word, REFUSED, "", Optional.of(why));
    }
}
