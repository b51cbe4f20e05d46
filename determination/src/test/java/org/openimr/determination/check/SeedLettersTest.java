package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.PublishedLetters;
import org.openimr.determination.PublishedLetters.Letter;
import org.openimr.determination.Span;
import org.openimr.determination.read.Reading;

/** The faults that a person found in the five letters of 2014 and 2015. */
class SeedLettersTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "000, CHECK-143, a misspelt item name,             2",
        "000, CHECK-139, a closing that is no legal test,  1",
        "001, CHECK-134, one against a series of three,    1",
        "001, CHECK-141, wording of the claims side,       1",
        "001, CHECK-142, holes of redaction,               2",
        "002, CHECK-145, dependents before their primary,  5",
        "002, CHECK-140, one reason for all of them,       1",
        "003, CHECK-137, an abbreviation wrongly spelled out, 1",
        "003, CHECK-146, a neck study of the low back,     1",
        "003, CHECK-140, one reason pasted four times,     1",
        "004, CHECK-138, a code beside another diagnosis,  1",
        "004, CHECK-144, outside of the MTUS and argued from it, 1"
    })
    void the_fault_is_found_at_its_words(String letter, String code, String fault, int times) {
        Letter seed = PublishedLetters.all().stream()
                .filter(one -> one.name().startsWith(letter + "_"))
                .findFirst()
                .orElseThrow();
        Reading.Read read = seed.read();
        List<Fault> found = Checks.examine(new Examined(
                        read.determination(),
                        Optional.of(read.spans()),
                        Origin.IMPORTED,
                        Optional.empty(),
                        Optional.of(Words.few())))
                .faults()
                .stream()
                .filter(one -> one.finding().code().equals(code))
                .toList();
        assertThat(found).as(fault).hasSize(times).allSatisfy(one -> {
            Span span = one.finding().span().orElseThrow();
            assertThat(span.end() - span.start()).isBetween(1, read.source().length() / 4);
        });
    }
}
