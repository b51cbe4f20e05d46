package org.openimr.server.pages;

import java.util.List;

/**
 * One step of the trail from home to a page.
 *
 * @param here  the page itself
 */
public record Crumb(String title, String address, boolean here) {
    private static final Crumb HOME = new Crumb("Home", "/", false);

    /** Home, then this page. */
    public static List<Crumb> trail(Words words, String here) {
        return List.of(home(words), new Crumb(here, "", true));
    }

    /** Home, the page between, then this page. */
    public static List<Crumb> trail(Words words, String title, String address, String here) {
        return List.of(home(words), new Crumb(title, address, false), new Crumb(here, "", true));
    }

    private static Crumb home(Words words) {
        return new Crumb(words.say("layout.home"), "/", false);
    }

    /** Home, then this page, of staff. */
    public static List<Crumb> trail(String here) {
        return List.of(HOME, new Crumb(here, "", true));
    }

    /** Home, the page between, then this page, of staff. */
    public static List<Crumb> trail(String title, String address, String here) {
        return List.of(HOME, new Crumb(title, address, false), new Crumb(here, "", true));
    }
}
