package org.openimr.determination.write;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Priority;
import org.openimr.determination.StockWording;

/** The header block's labels and values in the order of the page, row by row; what is absent has no entry. */
final class HeaderEntries {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private final List<Block.Header.Entry> entries = new ArrayList<>();

    private HeaderEntries() {}

    static List<Block.Header.Entry> of(Determination d) {
        KeyDates dates = d.dates();
        HeaderEntries header = new HeaderEntries();
        header.add(StockWording.CASE_NUMBER_LABEL, "caseNumber", d.caseNumber().map(CaseNumber::value));
        header.day(StockWording.DATE_ASSIGNED_LABEL, "dates.dateAssigned", dates.dateAssigned());
        header.day(StockWording.DATE_OF_INJURY_LABEL, "dates.dateOfInjury", dates.dateOfInjury());
        header.day(StockWording.DECISION_DATE_LABEL, "dates.decisionDate", dates.decisionDate());
        header.day(StockWording.UR_DENIAL_DATE_LABEL, "dates.urDenialDate", dates.urDenialDate());
        header.add(StockWording.PRIORITY_LABEL, "priority", d.priority().map(Priority::printed));
        header.day(StockWording.APPLICATION_RECEIVED_LABEL, "dates.applicationReceived", dates.applicationReceived());
        return header.entries;
    }

    private void day(String label, String path, Optional<LocalDate> day) {
        add(label, path, day.map(DAY::format));
    }

    private void add(String label, String path, Optional<String> value) {
        value.ifPresent(text -> entries.add(new Block.Header.Entry(label, Words.field(path, text))));
    }
}
