package org.openimr.server.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.server.ServeSettings;
import org.openimr.server.emergency.EmergencyOfRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page, those of errors too, who looks at it and in which language. */
@ControllerAdvice
final class VisitorOfPage {
    private static final Pattern CASE = Pattern.compile("CM\\d\\d-\\d{7}");

    private final ServeSettings settings;

    VisitorOfPage(ServeSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("visitor")
    Visitor visitor(Actor actor, HttpServletRequest request, Words words) {
        return Visitor.of(actor, EmergencyOfRequest.of(request), words, settings.demo());
    }

    /** Where a page about a case was refused to somebody who may open it in an emergency; empty on every other page. */
    @ModelAttribute("emergencyAddress")
    String emergencyAddress(Actor actor, HttpServletRequest request) {
        boolean refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String;
        if (!refused || !request.getMethod().equals("GET")) return "";
        if (!Authority.mayOpenInEmergency().contains(actor.role())) return "";
        Matcher named = CASE.matcher(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        return named.find() ? "/cases/" + named.group() + "/emergency" : "";
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
