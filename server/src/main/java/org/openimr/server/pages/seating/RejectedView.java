package org.openimr.server.pages.seating;

import java.util.List;
import org.openimr.server.pages.Crumb;

/** Everyone who may not take a case by one rule first. */
record RejectedView(String title, List<Crumb> crumbs, String number, String must, String clause, List<One> people) {
    RejectedView {
        crumbs = List.copyOf(crumbs);
        people = List.copyOf(people);
    }

    /** @param others  how many further rules speak against, in words */
    record One(String name, String what, String remedy, String others, String address) {}
}
