package org.openimr.server.pages;

import java.util.List;
import org.openimr.server.ServeSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in; the demonstration shows its accounts. */
@Controller
final class SignInPage {
    private final ServeSettings settings;

    SignInPage(ServeSettings settings) {
        this.settings = settings;
    }

    /** @param accounts  of the demonstration; empty elsewhere */
    record View(List<Crumb> crumbs, boolean failed, List<Account> accounts) {}

    record Account(String role, String name, String password) {}

    @GetMapping("/sign-in")
    String signIn(@RequestParam(name = "error", required = false) String error, Model model) {
        model.addAttribute("signIn", new View(Crumb.trail("Sign in"), error != null, List.of()));
        return "sign-in";
    }
}
