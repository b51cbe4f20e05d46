package org.openimr.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;
import tools.jackson.databind.JsonNode;

/**
 * Counts a reading's fields against the hand-checked one. White space and hyphens do not count: they differ between
 * extractions. Of the diagnoses, each one missed or invented is an error.
 */
final class GoldScore {
    private static final Pattern NOT_COUNTED = Pattern.compile("[\\s\\-\\u00ad\\u2010\\u2011]+");

    private int asked;
    private int wrong;
    private int diagnosesWrong;

    int asked() {
        return asked;
    }

    int wrong() {
        return wrong;
    }

    int diagnosesWrong() {
        return diagnosesWrong;
    }

    void add(Determination read, JsonNode gold) {
        ask(read.caseNumber().map(Object::toString), gold.get("caseNumber"));
        JsonNode dates = gold.get("dates");
        ask(day(read.dates().dateAssigned()), dates.get("dateAssigned"));
        ask(day(read.dates().dateOfInjury()), dates.get("dateOfInjury"));
        ask(day(read.dates().decisionDate()), dates.get("decisionDate"));
        ask(day(read.dates().urDenialDate()), dates.get("urDenialDate"));
        ask(day(read.dates().applicationReceived()), dates.get("applicationReceived"));
        ask(read.priority().map(Priority::printed), gold.get("priority"));
        JsonNode reviewer = gold.get("reviewer");
        ask(read.reviewer().licensedStates(), texts(reviewer.get("licensedStates")));
        ask(read.reviewer().specialties(), texts(reviewer.get("specialties")));
        ask(read.reviewer().subspecialties(), texts(reviewer.get("subspecialties")));
        ask(number(read.reviewer().activePracticeYearsOver()), reviewer.get("activePracticeYearsOver"));
        ask(number(read.reviewer().hoursPerWeekAtLeast()), reviewer.get("hoursPerWeekAtLeast"));
        JsonNode patient = gold.get("patient");
        ask(number(read.summary().patient().age()), patient.get("age"));
        ask(read.summary().patient().sex().map(Sex::word), patient.get("sex"));
        ask(day(read.summary().patient().dateOfInjury()), patient.get("dateOfInjury"));
        diagnoses(read.summary().diagnoses(), gold);
        JsonNode issues = gold.get("issues");
        count(read.issues().size() == issues.size());
        for (int i = 0; i < issues.size(); i++) {
            Optional<Issue> issue =
                    i < read.issues().size() ? Optional.of(read.issues().get(i)) : Optional.empty();
            issue(issue, issues.get(i));
        }
    }

    private void issue(Optional<Issue> read, JsonNode gold) {
        ask(read.map(Issue::service), gold.get("service"));
        ask(read.flatMap(Issue::decision).map(Enum::name), gold.get("decision"));
        if (gold.hasNonNull("serviceInDispute")) {
            ask(read.flatMap(Issue::serviceInDispute), gold.get("serviceInDispute"));
        }
        basis(read.flatMap(Issue::claimsAdministratorBasis), gold.get("claimsAdministratorBasis"));
        basis(read.flatMap(Issue::reviewerBasis), gold.get("reviewerBasis"));
        String rationale = fold(read.flatMap(Issue::rationale).orElse(""));
        count(rationale.startsWith(fold(gold.get("rationaleFirstWords").asString())));
        count(rationale.endsWith(fold(gold.get("rationaleLastWords").asString())));
    }

    private void basis(Optional<Basis> read, JsonNode gold) {
        ask(read.flatMap(Basis::usesMtus).map(Object::toString), gold.get("usesMtus"));
        List<String> want = new ArrayList<>();
        for (JsonNode citation : gold.get("citations")) {
            want.add(
                    citation.get("kind").asString() + " " + citation.get("text").asString());
        }
        ask(
                read.map(Basis::citations).orElse(List.of()).stream()
                        .map(c -> c.kind() + " " + c.text())
                        .toList(),
                want);
    }

    private void diagnoses(List<String> read, JsonNode gold) {
        Set<String> want = folded(texts(gold.get("diagnoses")));
        Set<String> also = folded(texts(gold.get("diagnosesAlsoAcceptable")));
        Set<String> got = folded(read);
        diagnosesWrong += (int) want.stream().filter(d -> !got.contains(d)).count();
        diagnosesWrong += (int)
                got.stream().filter(d -> !want.contains(d) && !also.contains(d)).count();
    }

    private void ask(Optional<String> got, JsonNode want) {
        count(got.map(GoldScore::fold).equals(want.isNull() ? Optional.empty() : Optional.of(fold(want.asString()))));
    }

    private void ask(List<String> got, List<String> want) {
        count(got.stream()
                .map(GoldScore::fold)
                .toList()
                .equals(want.stream().map(GoldScore::fold).toList()));
    }

    private void count(boolean right) {
        asked++;
        if (!right) wrong++;
    }

    private static Optional<String> day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString);
    }

    private static Optional<String> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static Set<String> folded(List<String> texts) {
        Set<String> folded = new HashSet<>();
        texts.forEach(text -> folded.add(fold(text)));
        return folded;
    }

    private static String fold(String text) {
        return NOT_COUNTED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
