package org.openimr.server.pages.statistics;

import org.openimr.server.archive.OtherPrograms.Category;

/** By what another program's decisions are told apart, and how an address says so. */
enum ProgramCategory {
    DIAGNOSIS("diagnosis", Category.DIAGNOSIS),
    TREATMENT("treatment", Category.TREATMENT),
    KIND("kind", Category.KIND);

    private final String parameter;
    private final Category category;

    ProgramCategory(String parameter, Category category) {
        this.parameter = parameter;
        this.category = category;
    }

    /** The one of that name; what is none stands for the first. */
    static ProgramCategory of(String parameter) {
        for (ProgramCategory one : values()) if (one.parameter.equals(parameter)) return one;
        return DIAGNOSIS;
    }

    String parameter() {
        return parameter;
    }

    Category category() {
        return category;
    }
}
