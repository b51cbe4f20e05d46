package org.openimr.server.cases;

import java.util.List;
import org.openimr.process.clocks.Clock;

/**
 * What is due, for one person.
 *
 * @param sections  in the order of {@link Group}, each with at least one row
 * @param more      further cases are open than are listed here
 */
public record Queue(List<Section> sections, boolean more) {
    public Queue {
        sections = List.copyOf(sections);
    }

    /** Why a case stands where it stands in the list. */
    public enum Group {
        STUCK("Overdue"),
        DUE_TODAY("Due today"),
        THIS_WEEK("Due within seven days"),
        WAITING("Waiting for others"),
        LATER("Later, or without a date");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** A heading. */
        public String title() {
            return title;
        }
    }

    /** The cases of one group, the earliest deadline first. */
    public record Section(Group group, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One case.
     *
     * @param yours   the next act is this person's to do
     * @param status  of the deadline, {@link Clock.Status#RUNNING} where there is none
     */
    public record Row(CaseOverview overview, boolean yours, Clock.Status status) {}

    /** How many cases are listed in that group. */
    public int count(Group group) {
        return sections.stream()
                .filter(section -> section.group() == group)
                .mapToInt(section -> section.rows().size())
                .sum();
    }
}
