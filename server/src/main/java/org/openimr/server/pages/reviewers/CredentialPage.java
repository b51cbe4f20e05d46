package org.openimr.server.pages.reviewers;

import java.util.Optional;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.process.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One credential. */
@Controller
final class CredentialPage {
    private final Files files;
    private final CredentialSheetPage sheet;

    CredentialPage(Files files, CredentialSheetPage sheet) {
        this.files = files;
        this.sheet = sheet;
    }

    /** @param done  something was just done */
    @GetMapping("/reviewers/{id}/credentials/{credential}")
    String credential(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("credential") String credential,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        ReviewerFile file = files.file(id);
        model.addAttribute("done", !done.isEmpty());
        return sheet.page(file, Files.entry(file, credential), actor, Optional.empty(), model);
    }
}
