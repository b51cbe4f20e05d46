package org.openimr.server.pages;

import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Role;

/**
 * Who looks at a page, as its head shows it.
 *
 * @param title  of the role, empty for the public
 * @param demo   everything here is fictional
 */
record Visitor(boolean signedIn, String title, boolean seesQueue, boolean demo) {
    static Visitor of(Actor actor, boolean demo) {
        boolean staff = actor.role() != Role.PUBLIC;
        return new Visitor(
                staff,
                staff ? actor.role().title() : "",
                Authority.maySee(Authority.View.QUEUE).contains(actor.role()),
                demo);
    }
}
