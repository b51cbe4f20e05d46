package org.openimr.server.post;

/** Takes the e-mail of a letter. */
interface MailServer {
    /** Hands it over; answers when the server has answered. Throws nothing that a server or network may cause. */
    Handed hand(OutgoingLetter letter, Delivery delivery, DeliveryAddress to);
}
