package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDayTest {
    @ParameterizedTest
    @CsvSource({
        "2016-03-15, 'Mar 15, 2016', 'on Mar 15, 2016'",
        "2016-03, Mar 2016, in Mar 2016",
        "2016, 2016, in 2016",
        "~2016-03-15, 'about Mar 15, 2016', 'about Mar 15, 2016'",
        "~2016, about 2016, in about 2016",
        "'', no date, on a day that is not told"
    })
    void a_day_is_read_printed_and_written_as_far_as_it_is_known(String written, String words, String phrase) {
        EventDay day = EventDay.parse(written).orElseThrow();
        assertThat(day.words()).isEqualTo(words);
        assertThat(day.phrase()).isEqualTo(phrase);
        assertThat(day.toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2016-13", "2016-02-30", "3/15/2016", "~", "20160315"})
    void what_is_no_day_is_none(String written) {
        assertThat(EventDay.parse(written)).isEmpty();
    }

    /** Found by fuzzing: an early year was written with fewer figures than are read. */
    @ParameterizedTest
    @ValueSource(strings = {"0162", "~0162-01", "9999-12-31"})
    void what_is_written_is_read_again(String written) {
        EventDay day = EventDay.parse(written).orElseThrow();
        assertThat(day.toString()).isEqualTo(written);
        assertThat(EventDay.parse(day.toString())).contains(day);
    }

    /** Found by fuzzing. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01"})
    void what_no_database_keeps_is_no_day(String written) {
        assertThat(EventDay.parse(written)).isEmpty();
    }
}
