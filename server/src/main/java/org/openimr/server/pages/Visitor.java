package org.openimr.server.pages;

import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Role;

/**
 * Who looks at a page, as its head shows it.
 *
 * @param role  name of the role, empty for the public
 * @param oversees  sees the figures of all cases and the approvals that are waited for
 * @param seesQuality  answers for quality, or may be asked for a blind review
 * @param deidentifies  reviews letters before they are public
 * @param prints  prints and mails letters
 * @param follows  a party, with cases of its own
 * @param credentials  sees the register of reviewers
 * @param reviews  an expert reviewer, with a file and offers of the own
 * @param seats  finds reviewers for cases
 * @param demo   everything here is fictional
 */
record Visitor(
        boolean signedIn,
        String role,
        boolean seesQueue,
        boolean oversees,
        boolean seesQuality,
        boolean deidentifies,
        boolean prints,
        boolean follows,
        boolean credentials,
        boolean reviews,
        boolean seats,
        boolean demo) {
    static Visitor of(Actor actor, boolean demo) {
        boolean staff = actor.role() != Role.PUBLIC;
        return new Visitor(
                staff,
                staff ? actor.role().name() : "",
                Authority.maySee(Authority.View.QUEUE).contains(actor.role()),
                Authority.maySee(Authority.View.OVERSIGHT).contains(actor.role()),
                Authority.maySee(Authority.View.QUALITY).contains(actor.role()) || actor.role() == Role.REVIEWER,
                Authority.maySee(Authority.View.DEIDENTIFICATION).contains(actor.role()),
                Authority.maySee(Authority.View.PRINT_QUEUE).contains(actor.role()),
                Authority.maySee(Authority.View.OWN_CASE).contains(actor.role()),
                Authority.maySee(Authority.View.REGISTER).contains(actor.role()),
                Authority.maySee(Authority.View.OWN_FILE).contains(actor.role()),
                Authority.maySee(Authority.View.MATCHING).contains(actor.role()),
                demo);
    }
}
