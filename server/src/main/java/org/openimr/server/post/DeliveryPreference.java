package org.openimr.server.post;

/** How a party asked to be served. Names stand in stored data. */
public enum DeliveryPreference {
    /** Agreed to electronic service (Code Civ. Proc. 1010.6): the letter itself by e-mail. */
    EMAIL,
    /** The letter in the party's view, announced by e-mail. */
    PORTAL,
    /** On paper; also for who did not say. */
    MAIL
}
