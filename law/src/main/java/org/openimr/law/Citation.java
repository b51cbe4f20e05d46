package org.openimr.law;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a rule stands: a code and a section with its subdivisions, printed "Lab. Code 4610.5(h)(1)(B)".
 *
 * @param section  number and subdivisions without a section sign, such as {@code 9792.10.4(b)}; for {@link
 *                 Code#DESIGN} the words that name the choice
 */
public record Citation(Code code, String section) implements Comparable<Citation> {

    /** A body of law, or our own register of choices. */
    public enum Code {
        LABOR_CODE("Lab. Code", "LC"),
        CODE_OF_CIVIL_PROCEDURE("Code Civ. Proc.", "CCP"),
        GOVERNMENT_CODE("Gov. Code", "GC"),
        CALIFORNIA_CODE_OF_REGULATIONS_TITLE_8("8 CCR", "8 CCR"),
        /** A choice of this program where no legal text decides; never shown as law. */
        DESIGN("OpenIMR", "OpenIMR");

        private final String printed;
        private final String initials;

        Code(String printed, String initials) {
            this.printed = printed;
            this.initials = initials;
        }

        /** As letters and screens print it. */
        public String printed() {
            return printed;
        }

        /** As rule identifiers and one-line arithmetic print it. */
        public String initials() {
            return initials;
        }
    }

    private static final Pattern SECTION = Pattern.compile("\\d+[a-z]?(?:\\.\\d++)*+(?:\\([0-9A-Za-z]{1,5}\\))*+");

    public Citation {
        boolean wellFormed = code == Code.DESIGN
                ? !section.isBlank() && section.strip().equals(section)
                : SECTION.matcher(section).matches();
        if (!wellFormed) throw new IllegalArgumentException("not a section of " + code.printed() + ": " + section);
    }

    /** Labor Code. */
    public static Citation laborCode(String section) {
        return new Citation(Code.LABOR_CODE, section);
    }

    /** Code of Civil Procedure. */
    public static Citation ccp(String section) {
        return new Citation(Code.CODE_OF_CIVIL_PROCEDURE, section);
    }

    /** Government Code. */
    public static Citation governmentCode(String section) {
        return new Citation(Code.GOVERNMENT_CODE, section);
    }

    /** California Code of Regulations, title 8. */
    public static Citation regulation(String section) {
        return new Citation(Code.CALIFORNIA_CODE_OF_REGULATIONS_TITLE_8, section);
    }

    /** A choice of this program, in words. */
    public static Citation design(String choice) {
        return new Citation(Code.DESIGN, choice);
    }

    /**
     * The citation written in {@code text} and nothing else: as {@link #printed()}, as {@link #brief()}, with a
     * section sign, or in the long forms "Labor Code section 4610.5" and "Cal. Code Regs., tit. 8, § 9792.10.4(b)".
     */
    public static Optional<Citation> parse(String text) {
        return CitationReader.read(text);
    }

    static boolean isSection(String text) {
        return SECTION.matcher(text).matches();
    }

    /** For letters and screens: "Lab. Code 4610.5(h)(1)(B)". */
    public String printed() {
        return code.printed() + " " + section;
    }

    /** For rule identifiers and one-line arithmetic: "LC 4610.5(h)(1)(B)". */
    public String brief() {
        return code.initials() + " " + section;
    }

    /** By code, then by section in the order of the book: 4610.5 before 4610.10, (h)(2) before (h)(10). */
    @Override
    public int compareTo(Citation other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : SectionOrder.INSTANCE.compare(section, other.section);
    }

    @Override
    public String toString() {
        return printed();
    }
}
