package org.openimr.server.pages.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openimr.server.security.PasskeySignIn;
import org.openimr.server.security.SecondStep;
import org.openimr.server.security.TooManyGuesses;
import org.openimr.server.security.passkey.Assertion;
import org.openimr.server.security.passkey.PasskeyCeremony;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Sign in with a passkey": the script asks what to sign, the form brings what was signed. */
@Controller
final class PasskeySignInPage {
    private final PasskeyCeremony ceremony;
    private final PasskeySignIn signIn;
    private final SecondStep step;

    PasskeySignInPage(PasskeyCeremony ceremony, PasskeySignIn signIn, SecondStep step) {
        this.ceremony = ceremony;
        this.signIn = signIn;
        this.step = step;
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        return ceremony.toSignIn(request.getSession())
                .map(options -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(options))
                .orElse(ResponseEntity.notFound().build());
    }

    @PostMapping("/sign-in/passkey")
    @Nullable
    String take(
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestParam(name = "clientData", defaultValue = "") String clientData,
            @RequestParam(name = "authenticatorData", defaultValue = "") String authenticatorData,
            @RequestParam(name = "signature", defaultValue = "") String signature,
            @RequestParam(name = "userHandle", defaultValue = "") String userHandle,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        Assertion said = new Assertion(credential, clientData, authenticatorData, signature, userHandle);
        return switch (signIn.take(said, request)) {
            case PasskeySignIn.Answer.Right(var person) -> {
                step.complete(person, PasskeySignIn.WAY, request, response);
                yield null;
            }
            case PasskeySignIn.Answer.Wrong() -> "redirect:/sign-in?passkey";
            case PasskeySignIn.Answer.Held(var pause) -> {
                TooManyGuesses.answer(pause, request, response);
                yield null;
            }
        };
    }
}
