package org.openimr.server.pages.account;

import java.util.List;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.Words;
import org.springframework.ui.Model;

/** Recovery codes, the one time that they are shown. */
record RecoveryCodesView(List<Crumb> crumbs, List<String> codes) {
    static String page(List<String> codes, Words words, Model model) {
        model.addAttribute(
                "recovery",
                new RecoveryCodesView(
                        Crumb.trail(words, words.say("account.title"), "/account", words.say("recovery.title")),
                        codes));
        return "account/recovery-codes";
    }
}
