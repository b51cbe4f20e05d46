package org.openimr.panel.register.intake;

/** What is wrong with a file or row. The code is permanent: never renamed, never used for something else. */
public enum ImportFault {
    /** The first line does not name the columns that are needed, and no row was read; or names one that is not read. */
    HEADER("REV-151"),
    /** The line is no row of the table. */
    LINE("REV-152"),
    /** A column that has to be filled is not. */
    EMPTY("REV-153"),
    /** A column holds what cannot stand there. */
    VALUE("REV-154"),
    /** Not a national provider identifier: its check digit, or its length. */
    PROVIDER_NUMBER("REV-155"),
    /** The row is an organization's. */
    ORGANIZATION("REV-156"),
    /** The number was taken out of use. */
    DEACTIVATED("REV-157"),
    /** The letters after the name do not tell one degree of Lab. Code 3209.3. */
    DEGREE("REV-158"),
    /** The number is on file, under another name or degree. */
    OTHER_PERSON("REV-159"),
    /** The credential is on file and says something else, and the row is no newer. */
    DIFFERS("REV-160"),
    /** A remark: this part of the row was not taken; the rest was. */
    NOT_TAKEN("REV-161");

    private final String code;

    ImportFault(String code) {
        this.code = code;
    }

    /** "REV-154". */
    public String code() {
        return code;
    }
}
