package org.openimr.server.pages.cases;

/** How a field is asked for and how it is written into a command. */
enum FieldKind {
    /** One line. */
    TEXT("TEXT", "text"),
    /** Several lines of one text. */
    PARAGRAPHS("LONG_TEXT", ""),
    /** A list, one entry a line. */
    LINES("LONG_TEXT", ""),
    /** Guidelines, one a line; those of the MTUS begin with its name. */
    GUIDELINES("LONG_TEXT", ""),
    /** A reason for one thing of a list that the name names after a colon; left out where empty. */
    REASON("LONG_TEXT", ""),
    NUMBER("NUMBER", "number"),
    DATE("DATE", "date"),
    /** One of a few, all to be seen. */
    CHOICE("CHOICE", ""),
    /** Any of a few. */
    CHOICES("CHOICES", ""),
    /** Any of a few, written as whole numbers. */
    NUMBERS("CHOICES", ""),
    /** Why one item, which the name names after a colon, may not be reviewed; left out where empty. */
    EXCLUSION("SELECTION", ""),
    /** One of many. */
    SELECTION("SELECTION", ""),
    /** True where it is ticked. */
    CONFIRMATION("CONFIRMATION", "");

    private final String control;
    private final String inputType;

    FieldKind(String control, String inputType) {
        this.control = control;
        this.inputType = inputType;
    }

    /** What the template draws. */
    String control() {
        return control;
    }

    String inputType() {
        return inputType;
    }
}
