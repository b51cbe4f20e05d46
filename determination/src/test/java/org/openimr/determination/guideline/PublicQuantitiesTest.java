package org.openimr.determination.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.criteria.Criteria.Criterion;
import org.openimr.determination.criteria.Measure;
import org.openimr.determination.evidence.GuidelineFamilies;
import org.openimr.law.Grade;

/** The sample that the program brings along, against the quantities that were found (docs/guidelines.md). */
class PublicQuantitiesTest {
    private static final LoadedGuidelines LOADED = Guidelines.builtIn();
    private static final List<Recommendation> ALL = LOADED.library().recommendations();

    private static Recommendation one(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void it_loads_without_a_problem() {
        assertThat(LOADED.problems()).isEmpty();
        assertThat(LOADED.files())
                .singleElement()
                .satisfies(file -> assertThat(file.notices()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "cp2016-myalgia, O, 10, 8",
        "cp2016-neuralgia, O, 10, 4",
        "cp2016-crps, O, 26, 16",
        "cp2016-arthritis, O, 9, 8",
        "cp2016-post-injection, O, 2, 1",
        "odg-shoulder-medical, O, 10, 8",
        "odg-shoulder-injection, O, 2, 1",
        "odg-shoulder-arthroscopic, O, 24, 14",
        "odg-shoulder-open, O, 30, 18",
        "odg-epicondylitis, O, 8, 5",
        "odg-epicondylitis-surgery, O, 12, 12",
        "odg-finger-minor, O, 8, 5",
        "odg-finger-surgery, O, 16, 10",
        "odg-cervicalgia, O, 9, 8",
        "odg-neck-sprain, O, 10, 8",
        "odg-knee-sprain, O, 12, 8",
        "odg-headache, O, 6, 6",
        "acoem-low-back-acupuncture, S, 12, 0",
        "acu2007, O, 6, 0",
        "post2009-meniscectomy, S, 12, 12",
        "post2009-bankart, O, 24, 0",
        "post2009-metacarpal, O, 16, 0",
        "post2009-rotator-arthroscopic, O, 24, 14",
        "post2009-rotator-open, O, 30, 18",
        "post2009-carpal-tunnel, O, 8, 5",
        "post2009-discectomy, O, 16, 8",
        "post2009-fusion, O, 34, 16",
        "post2009-acl, O, 24, 16",
        "post2009-knee-arthroplasty, O, 24, 10",
        "post2009-hip-arthroplasty, O, 24, 10",
    })
    void each_course_of_visits_is_limited_as_found(String id, String grade, int most, int weeks) {
        Recommendation one = one(id);
        assertThat(one.grade().mark()).isEqualTo(grade);
        assertThat(measures(one))
                .filteredOn(Measure.Visits.class::isInstance)
                .singleElement()
                .satisfies(measure -> {
                    Measure.Visits visits = (Measure.Visits) measure;
                    assertThat(visits.most()).isEqualTo(most);
                    assertThat(visits.weeks().orElse(0)).isEqualTo(weeks);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "cp2016-manual-18, 6, 2, 18, 8",
        "cp2016-manual-16, 6, 2, 16, 8",
        "odg-acupuncture, 4, 2, 12, 6",
        "odg-neck-manipulation, 6, 3, 18, 8"
    })
    void each_trial_goes_on_as_found(String id, int trial, int trialWeeks, int most, int weeks) {
        assertThat(measures(one(id)))
                .filteredOn(Measure.TrialThenMore.class::isInstance)
                .singleElement()
                .isEqualTo(new Measure.TrialThenMore(trial, OptionalInt.of(trialWeeks), most, OptionalInt.of(weeks)));
    }

    @ParameterizedTest
    @CsvSource({"cap-chiropractic", "cap-occupational", "cap-physical"})
    void the_limit_for_an_injury_is_the_statutes_with_its_exceptions(String id) {
        Recommendation cap = one(id);
        assertThat(cap.grade()).isEqualTo(Grade.TEXT_READ);
        assertThat(cap.citation()).isEqualTo("Lab. Code 4604.5(c)");
        assertThat(cap.source()).as("no evidence to cite").isEmpty();
        assertThat(cap.criteria().criteria().map(Criterion::id))
                .containsExactly("within-cap", "older-injury", "authorized-more", "after-surgery");
    }

    @Test
    void what_was_not_read_says_so() {
        assertThat(ALL)
                .filteredOn(one -> one.grade() != Grade.TEXT_READ)
                .allSatisfy(one -> assertThat(one.caution()).matches(".*(check the|verify before use).*"));
        assertThat(ALL)
                .filteredOn(one -> one.caution().equals("recalled, unread: verify before use"))
                .hasSize(8);
    }

    @Test
    void a_guideline_of_the_schedule_was_in_force_as_the_register_has_it() {
        assertThat(ALL.stream()
                        .map(Recommendation::guideline)
                        .filter(one -> one.kind() == Guideline.Kind.MTUS)
                        .filter(one -> one.year().isPresent())
                        .distinct())
                .hasSize(3)
                .allSatisfy(one -> assertThat(GuidelineFamilies.citedAs(
                                one.title(), one.year().getAsInt()))
                        .singleElement()
                        .satisfies(known -> {
                            assertThat(Optional.of(known.services())).isEqualTo(one.inForce());
                            assertThat(known.authority().printed()).isEqualTo(one.authority());
                        }));
    }

    private static List<Measure> measures(Recommendation one) {
        return one.criteria()
                .criteria()
                .flatMap(criterion -> criterion.measure().stream())
                .toList();
    }
}
