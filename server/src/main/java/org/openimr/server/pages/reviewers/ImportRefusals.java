package org.openimr.server.pages.reviewers;

import org.openimr.server.pages.RefusalView;

/** Why a file is not previewed, or not taken as it was previewed. */
final class ImportRefusals {
    private ImportRefusals() {}

    static RefusalView noFile() {
        return RefusalView.because("No file came, or an empty one.", "Choose the file and send it again.", "REV-211");
    }

    static RefusalView notUtf8() {
        return RefusalView.because(
                "The file is no text in UTF-8; nothing of it was read.",
                "Save it as “CSV UTF-8” and send it again.",
                "REV-212");
    }

    static RefusalView tooLarge() {
        return RefusalView.because(
                "The file is too large to be previewed on one page.",
                "Split it, each part with the first line, and send one part after the other.",
                "REV-213");
    }

    static RefusalView changed() {
        return RefusalView.because(
                "The register changed since the preview was made, so this file would do something else now; nothing was"
                        + " taken.",
                "Read the new preview below, then take it.",
                "REV-214");
    }

    static RefusalView nothing() {
        return RefusalView.because(
                "No row of the file can be taken.", "Mend the rows below and send the file again.", "REV-215");
    }

    static RefusalView incomplete() {
        return RefusalView.because("The preview did not come back whole.", "Send the file again.", "REV-216");
    }
}
