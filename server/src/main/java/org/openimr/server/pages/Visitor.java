package org.openimr.server.pages;

import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.server.emergency.Emergency;

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
 * @param opensInEmergency  may open one case in an emergency
 * @param reviewsEmergencies  reviews what others opened so
 * @param readsUntil  until when the case of this page is open in an emergency; empty where it is not by one that it is shown
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
        boolean opensInEmergency,
        boolean reviewsEmergencies,
        String readsUntil,
        boolean demo) {
    /** Whoever reads by an emergency is shown in the own role. */
    static Visitor of(Actor asking, Optional<Emergency> emergency, Words words, boolean demo) {
        Actor actor = new Actor(asking.id(), emergency.map(Emergency::role).orElseGet(asking::role));
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
                Authority.mayOpenInEmergency().contains(actor.role()),
                Authority.maySee(Authority.View.EMERGENCIES).contains(actor.role()),
                emergency.map(Emergency::until).map(words::moment).orElse(""),
                demo);
    }
}
