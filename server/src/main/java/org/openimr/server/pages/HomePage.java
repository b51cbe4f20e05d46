package org.openimr.server.pages;

import org.openimr.archive.ArchiveIndex;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
final class HomePage {
    private final HomeViews views;

    HomePage(ArchiveIndex archive) {
        this.views = new HomeViews(archive);
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", views.now());
        return "home";
    }
}
