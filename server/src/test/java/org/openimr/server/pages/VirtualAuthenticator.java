package org.openimr.server.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The authenticator that a browser has for tests: it keeps passkeys, and verifies whoever asks. */
final class VirtualAuthenticator {
    private final CDPSession session;
    private final String id;

    private VirtualAuthenticator(CDPSession session, String id) {
        this.session = session;
        this.id = id;
    }

    /** One that is part of the browser's device, for this page. */
    static VirtualAuthenticator of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", kind);
        return new VirtualAuthenticator(
                session,
                session.send("WebAuthn.addVirtualAuthenticator", asked)
                        .get("authenticatorId")
                        .getAsString());
    }

    /** Whether it verifies who asks from now on: with false, the finger is a stranger's. */
    void verifies(boolean verified) {
        JsonObject asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        asked.addProperty("isUserVerified", verified);
        session.send("WebAuthn.setUserVerified", asked);
    }

    /** How many passkeys it keeps. */
    int kept() {
        JsonObject asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        return session.send("WebAuthn.getCredentials", asked)
                .getAsJsonArray("credentials")
                .size();
    }
}
