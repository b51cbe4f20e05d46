package org.openimr.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.openimr.process.Actor;
import org.openimr.server.ServeSettings;
import org.openimr.server.emergency.EmergencyOfRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page, those of errors too, who looks at it and in which language. */
@ControllerAdvice
final class VisitorOfPage {
    private final ServeSettings settings;

    VisitorOfPage(ServeSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("visitor")
    Visitor visitor(Actor actor, HttpServletRequest request, Words words) {
        return Visitor.of(actor, EmergencyOfRequest.of(request), words, settings.demo());
    }

    /** Where the case can be opened in an emergency, if that would show this page; empty for almost every page. */
    @ModelAttribute("emergencyAddress")
    String emergencyAddress(HttpServletRequest request) {
        return EmergencyOfRequest.offered(request)
                .map(number -> "/cases/" + number + "/emergency")
                .orElse("");
    }

    @ModelAttribute("words")
    Words words(Words words) {
        return words;
    }

    @ModelAttribute("choice")
    LanguageChoice choice(HttpServletRequest request, Words words) {
        return LanguageChoice.of(request, words.language());
    }
}
