package org.openimr.panel.parties;

/**
 * That an expert works at a center for which being a contracting provider is no financial tie, Lab. Code 139.5(d)(6).
 *
 * @param center  its name
 */
public record AcademicWork(Kind kind, String center) {
    /** What the center is. */
    public enum Kind {
        ACADEMIC_MEDICAL_CENTER("academic medical center"),
        /** Of the National Cancer Institute. */
        NCI_CANCER_CENTER("cancer center of the National Cancer Institute");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }

        /** In a sentence: "academic medical center". */
        public String printed() {
            return printed;
        }
    }
}
