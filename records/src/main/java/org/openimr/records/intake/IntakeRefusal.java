package org.openimr.records.intake;

/**
 * Why a file, or a page of it, was not taken. The codes are permanent: never reused, never renumbered. The published
 * list is {@code docs/records/refusals.md}.
 */
public enum IntakeRefusal {
    EMPTY("REC-101", "The file has no content.", "Check the file on your computer and send it again."),
    TOO_LARGE(
            "REC-102",
            "The file is larger than one document may be.",
            "Split it into several files of fewer pages and send each."),
    NOT_ACCEPTED(
            "REC-103",
            "The file is not of a kind that can be taken, whatever its name says.",
            "Send it as PDF, TIFF, JPEG, PNG, Word (DOCX) or plain text; most programs can print to PDF."),
    TWO_KINDS(
            "REC-104",
            "The file is made so that it can be opened as two different kinds of file.",
            "Open it, print it to a new PDF, and send that."),
    ENCRYPTED(
            "REC-105",
            "The document needs a password to be opened.",
            "Remove the password (open it, print it to a new PDF) and send it again."),
    BROKEN(
            "REC-106",
            "The file is damaged or incomplete, so that pages may be missing.",
            "Open it on your computer; if all pages are there, print it to a new PDF and send that."),
    TOO_MANY_PAGES(
            "REC-107",
            "The document has more pages than one document may have.",
            "Split it into several files and send each."),
    PICTURE_TOO_LARGE(
            "REC-108",
            "A page or picture of the document is larger than can be shown.",
            "Scan it at 300 dots an inch, or print it to a new PDF on letter paper."),
    EXPANDS_TOO_FAR(
            "REC-109",
            "The file unpacks to far more than a document holds.",
            "Open it, print it to a new PDF, and send that."),
    NESTED_TOO_DEEP(
            "REC-110",
            "The inner parts of the file refer to each other without end, or are nested deeper than any document.",
            "Open it, print it to a new PDF, and send that."),
    SCRIPT(
            "REC-111",
            "The document contains a script (JavaScript).",
            "Print it to a new PDF: what can be seen stays, the script does not."),
    LAUNCHES(
            "REC-112",
            "The document would start a program or open another file.",
            "Print it to a new PDF: what can be seen stays, the action does not."),
    SENDS_DATA(
            "REC-113",
            "The document would send, fetch or import data.",
            "Print it to a new PDF: what can be seen stays, the action does not."),
    EMBEDDED_FILE(
            "REC-114",
            "Other files are attached inside the document.",
            "Save the attached files, send each on its own, and send this document printed to a new PDF."),
    MEDIA(
            "REC-115",
            "The document contains sound, video or a three-dimensional model.",
            "Print it to a new PDF; for films of an examination ask for another way to send them."),
    FORM_WITHOUT_PAGES(
            "REC-116",
            "The document is a form that only one maker's program can show (XFA); its pages are not in the file.",
            "Open it in that program, print it to a new PDF, and send that."),
    MACRO("REC-117", "The Word document contains macros.", "Save it as a document without macros (DOCX), or as PDF."),
    OUTSIDE_CONTENT(
            "REC-118",
            "The document takes parts of itself from other files or from the internet.",
            "Print it to a PDF, so that everything is in the one file, and send that."),
    UNSAFE_XML(
            "REC-119",
            "The Word document holds definitions (DTD) that no Word document needs.",
            "Open it, print it to a PDF, and send that."),
    VIRUS(
            "REC-120",
            "The virus scanner reports harmful content.",
            "Do not open the file; have your computer checked, and send the document anew from a clean source."),
    SCANNER_SILENT(
            "REC-121",
            "The virus scanner did not answer, so that the file was not taken yet.",
            "Send it again later; nothing else is lost."),
    TOO_LONG(
            "REC-122",
            "Reading the document took longer than one document may take; pages read before are kept.",
            "Print it to a new PDF, or scan it anew, and send that."),
    TOO_MUCH_MEMORY(
            "REC-123",
            "Reading the document took more memory than one document may take; pages read before are kept.",
            "Print it to a new PDF, or scan it anew, and send that."),
    READER_STOPPED(
            "REC-124",
            "The program that reads documents stopped at this page; pages read before are kept.",
            "Print the document to a new PDF, or scan it anew, and send that."),
    NO_PAGES("REC-125", "The document has no pages.", "Check the file on your computer and send it again."),
    MESSAGE_TOO_DEEP(
            "REC-126",
            "The e-mail holds messages inside messages, deeper or more than is taken.",
            "Send the documents themselves as attachments."),
    NOTHING_ATTACHED(
            "REC-127", "The e-mail has no attachment and no text.", "Attach the documents and send the e-mail again."),
    NOT_RECOGNISED(
            "REC-128",
            "The text on this page could not be recognised; the page is kept as a picture.",
            "Nothing has to be done; a clearer scan can be sent in addition."),
    NO_RECOGNITION(
            "REC-129",
            "Scanned pages cannot be read at present because the program for it is not installed.",
            "The operator installs Tesseract with English and Spanish; then reading is resumed by itself.");

    private final String code;
    private final String happened;
    private final String remedy;

    IntakeRefusal(String code, String happened, String remedy) {
        this.code = code;
        this.happened = happened;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    /** What happened, as one sentence for a person. */
    public String happened() {
        return happened;
    }

    /** What to do about it, as one sentence for a person. */
    public String remedy() {
        return remedy;
    }
}
