package org.openimr.server.desk;

import java.util.List;

/** A check of a working copy. Every bean of this type is asked, in their order, each time a draft is saved. */
@FunctionalInterface
public interface DeskCheck {
    /** What it finds, down the draft. A check never picks the outcome. */
    List<DeskFinding> look(OpenDesk desk, DeskDraft draft);
}
