package org.openimr.process.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        F. Wendlemoor, MD      | Ferris Wendlemoor, M.D. | true
        Dr. Wendlemoor         | FERRIS WENDLEMOOR MD    | true
        Ferris Wendlemoor M.D. | Wendlemoor, Ferris      | true
        Ana Fictícia           | Dra. FICTICIA           | true
        Ada Quill PA-C         | A. Quill                | true
        Tom Larkmoor Jr.       | T. Larkmoor             | true
        Ferris Wendlemoor MD   | Gail Larkmoor MD        | false
        Tom Larkmoor Jr.       | Ada Quill Jr.           | false
        Ma                     | Do                      | false
        """)
    void persons_are_the_same_by_their_surnames(String one, String other, boolean same) {
        assertThat(Surname.same(one, other)).isEqualTo(same);
        assertThat(Surname.same(other, one)).isEqualTo(same);
    }

    @Test
    void any_number_of_degrees_is_taken_off() { // it was the end of the stack
        assertThat(Surname.same("Ada Quill" + " jr".repeat(100_000), "Quill")).isTrue();
        assertThat(Surname.same("Ada Quill III", "Ada Quill jr")).isTrue();
    }
}
