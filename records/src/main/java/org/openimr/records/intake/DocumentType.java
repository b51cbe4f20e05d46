package org.openimr.records.intake;

/** The kinds of file that are taken as a document. */
public enum DocumentType {
    PDF("PDF"),
    TIFF("TIFF"),
    JPEG("JPEG"),
    PNG("PNG"),
    DOCX("Word (DOCX)"),
    PLAIN_TEXT("plain text");

    private final String title;

    DocumentType(String title) {
        this.title = title;
    }

    /** As a person calls it. */
    public String title() {
        return title;
    }
}
