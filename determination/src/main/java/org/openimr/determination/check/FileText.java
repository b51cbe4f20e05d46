package org.openimr.determination.check;

/** What stands on the pages of a case file. */
@FunctionalInterface
public interface FileText {
    /** Whether some page says that there is such a thing, in upper or lower case, other word endings included. */
    boolean mentions(String term);
}
