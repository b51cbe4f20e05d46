package org.openimr.server.pages.desk;

import java.util.List;
import org.openimr.process.Refusal;
import org.openimr.server.desk.DeskFinding;

/** Why a draft was not signed, in plain words. Codes are permanent. */
record DeskRefusal(String heading, List<String> what, String remedy, String code, String clause) {
    private static final String NOT_SIGNED = "Not signed";

    DeskRefusal {
        what = List.copyOf(what);
    }

    static DeskRefusal of(Refusal why) {
        return new DeskRefusal(
                NOT_SIGNED,
                List.of(why.what()),
                why.remedy(),
                why.code(),
                why.clause().printed());
    }

    static DeskRefusal unfinished(List<DeskFinding> missing) {
        return new DeskRefusal(
                NOT_SIGNED,
                missing.stream().map(DeskFinding::what).toList(),
                "Go back to the desk and mend it there.",
                "DESK-101",
                missing.getFirst().clause());
    }

    static DeskRefusal changed() {
        return new DeskRefusal(
                NOT_SIGNED,
                List.of("The draft, or the count of opened pages, changed since this page was shown."),
                "Read what stands below now, then sign it.",
                "DESK-102",
                "");
    }

    static DeskRefusal notSigned() {
        return new DeskRefusal(
                NOT_SIGNED,
                List.of("The name is missing, or the statement is not confirmed."),
                "Type your name and tick the statement at the end of this page.",
                "DESK-103",
                "");
    }

    static DeskRefusal busy() {
        return new DeskRefusal(
                NOT_SIGNED,
                List.of("Others kept changing this case in the same moment."),
                "Press the button again; nothing is done twice.",
                "DESK-104",
                "");
    }

    static DeskRefusal unnamed() {
        return new DeskRefusal(
                NOT_SIGNED,
                List.of("The form came without its own identifier, by which a repetition is known."),
                "Open this page again from the desk.",
                "DESK-105",
                "");
    }
}
