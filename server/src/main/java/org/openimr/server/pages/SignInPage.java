package org.openimr.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimr.process.Role;
import org.openimr.server.ServeSettings;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.security.passkey.OwnRelyingParty;
import org.openimr.server.security.passkey.RelyingParty;
import org.openimr.server.security.provider.Provider;
import org.openimr.server.security.provider.ProviderSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in; the demonstration shows its accounts. */
@Controller
final class SignInPage {
    private final ServeSettings settings;
    private final OwnRelyingParty own;
    private final Provider provider;

    SignInPage(ServeSettings settings, OwnRelyingParty own, Provider provider) {
        this.settings = settings;
        this.own = own;
        this.provider = provider;
    }

    /**
     * @param refused   a passkey was
     * @param unknown   the provider sent nobody back whom this server knows
     * @param through   where people are sent to the provider, or empty
     * @param provider  its name
     * @param passkeys  origin of the pages on which passkeys work, or empty
     * @param accounts  of the demonstration; empty elsewhere
     */
    record View(
            List<Crumb> crumbs,
            boolean failed,
            boolean refused,
            boolean ended,
            boolean unknown,
            String through,
            String provider,
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
            @RequestParam(name = "provider", required = false) @Nullable String unknown,
            Words words,
            Model model) {
        model.addAttribute(
                "signIn",
                new View(
                        Crumb.trail(words, words.say("signIn.crumb")),
                        error != null,
                        passkey != null,
                        ended != null,
                        unknown != null && provider.settings().isPresent(),
                        provider.page().orElse(""),
                        provider.settings().map(ProviderSettings::name).orElse(""),
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
