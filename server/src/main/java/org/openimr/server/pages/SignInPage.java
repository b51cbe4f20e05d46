package org.openimr.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimr.process.Role;
import org.openimr.server.ServeSettings;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.passkey.RelyingParty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in; the demonstration shows its accounts. */
@Controller
final class SignInPage {
    private final ServeSettings settings;
    private final OwnRelyingParty own;

    SignInPage(ServeSettings settings, OwnRelyingParty own) {
        this.settings = settings;
        this.own = own;
    }

    /**
     * @param refused   a passkey was
     * @param passkeys  origin of the pages on which passkeys work, or empty
     * @param accounts  of the demonstration; empty elsewhere
     */
    record View(
            List<Crumb> crumbs,
            boolean failed,
            boolean refused,
            boolean ended,
            String passkeys,
            String password,
            List<Account> accounts) {}

    /** @param role  its name */
    record Account(String role, String name) {}

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "passkey", required = false) @Nullable String passkey,
            @RequestParam(name = "ended", required = false) @Nullable String ended,
            Words words,
            Model model) {
        model.addAttribute(
                "signIn",
                new View(
                        Crumb.trail(words, words.say("signIn.crumb")),
                        error != null,
                        passkey != null,
                        ended != null,
                        own.get().map(RelyingParty::origin).orElse(""),
                        Demonstration.PASSWORD,
                        accounts()));
        return "sign-in";
    }

    private List<Account> accounts() {
        if (!settings.demo()) return List.of();
        return Demonstration.logins().stream()
                .filter(login -> login.role() != Role.PUBLIC)
                .map(login -> new Account(login.role().name(), login.login()))
                .toList();
    }
}
