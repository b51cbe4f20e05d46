package org.openimr.panel.description;

/** How letters name certifications. Both are observed [O]; no text of the law says how. */
public enum Wording {
    /** Until 2014: "is Board Certified in Neurology, has a subspecialty in Sleep Medicine". */
    LEVELS_APART,
    /** Since 2015: "Certification(s)/Specialty: Neurology, Sleep Medicine". */
    ONE_LIST
}
