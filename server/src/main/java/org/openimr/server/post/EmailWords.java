package org.openimr.server.post;

import java.net.URI;
import org.openimr.letters.Language;

/** What an e-mail says: that there is a letter, never what is in it. */
record EmailWords(String subject, String text) {
    static EmailWords of(LetterId letter, Language language, Channel channel, URI portal) {
        return switch (language) {
            case ENGLISH -> english(letter, channel, portal);
            case SPANISH -> spanish(letter, channel, portal);
        };
    }

    private static EmailWords english(LetterId letter, Channel channel, URI portal) {
        String where = attached(channel)
                ? "The letter is attached. You agreed to get letters this way; to change that, write to us.\r\n"
                : "Sign in to read it:\r\n" + portal + "\r\n";
        return new EmailWords(
                "Independent medical review " + letter.caseNumber() + ": a letter for you",
                "A letter about independent medical review case " + letter.caseNumber() + " is ready for you.\r\n\r\n"
                        + where
                        + "\r\nDo not answer this message. Time limits may run from today: please read the letter"
                        + " soon.\r\n");
    }

    private static EmailWords spanish(LetterId letter, Channel channel, URI portal) {
        String where = attached(channel)
                ? "La carta va adjunta. Usted aceptó recibir las cartas así; para cambiarlo, escríbanos.\r\n"
                : "Inicie sesión para leerla:\r\n" + portal + "\r\n";
        return new EmailWords(
                "Revisión médica independiente " + letter.caseNumber() + ": una carta para usted",
                "Hay una carta para usted sobre el caso de revisión médica independiente " + letter.caseNumber()
                        + ".\r\n\r\n"
                        + where
                        + "\r\nNo responda a este mensaje. Los plazos pueden correr desde hoy: lea la carta"
                        + " pronto, por favor.\r\n");
    }

    private static boolean attached(Channel channel) {
        return switch (channel) {
            case EMAIL -> true;
            case PORTAL -> false;
            case PRINT -> throw new IllegalArgumentException("paper has no e-mail");
        };
    }
}
