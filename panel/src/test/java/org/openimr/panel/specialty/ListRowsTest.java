package org.openimr.panel.specialty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListRowsTest {
    private final List<UnusedLine> unused = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    private void read(String text) {
        ListRows.read(new ListText("list.csv", text), List.of("name", "grade"), unused, row -> {
            row.grade();
            taken.add(row.line() + " " + row.filled("name"));
        });
    }

    private List<String> complaints() {
        return unused.stream().map(UnusedLine::printed).toList();
    }

    @Test
    void remarks_and_empty_lines_are_no_rows_and_lines_are_counted_with_them() {
        read("# a remark\nname,grade\n\n\"Surgery, of all kinds\",D\n  Neurology ,O\r\n");
        assertThat(taken).containsExactly("4 Surgery, of all kinds", "5 Neurology");
        assertThat(unused).isEmpty();
    }

    @Test
    void a_bad_row_costs_itself_alone_and_is_named_with_its_line() {
        read("name,grade\nToo,many,D\nfew\n\"open,D\n,D\nKnown by law,T\nUngraded,\n\"a\"b,D\nGood,D\n");
        assertThat(taken).containsExactly("9 Good");
        assertThat(complaints())
                .hasSize(7)
                .startsWith(
                        "list.csv:2: it has 3 cells, and the first line has 2",
                        "list.csv:3: it has 1 cells, and the first line has 2",
                        "list.csv:4: a quotation mark is not closed",
                        "list.csv:5: name is empty",
                        "list.csv:6: the grade is D, O or S, and not \"T\"",
                        "list.csv:7: grade is empty");
        assertThat(complaints().getLast()).startsWith("list.csv:8: ");
    }

    @Test
    void without_the_columns_nothing_is_read_and_that_is_said() {
        read("name,mark\nSurgery,D\n");
        assertThat(taken).isEmpty();
        assertThat(complaints())
                .containsExactly("list.csv:1: there is no column grade; nothing of this list could be read");
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        read("name,grade,Name\nSurgery,D,x\n");
        assertThat(taken).isEmpty();
        assertThat(complaints()).containsExactly("list.csv:1: two columns are called name");
    }

    @Test
    void an_empty_list_is_said_to_be_empty() {
        read("# nothing else\n");
        assertThat(complaints()).containsExactly("list.csv:1: it is empty; the first line has to name the columns");
    }
}
