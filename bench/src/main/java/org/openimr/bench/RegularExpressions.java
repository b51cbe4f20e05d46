package org.openimr.bench;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;

/**
 * What a careful person writes in an afternoon: white space folded, then one regular expression for each field. It
 * extracts the fields the product's reader extracts and is the yardstick for what reading by form is worth.
 */
final class RegularExpressions {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CASE_NUMBER = Pattern.compile("CM\\d\\d-\\d{7}");
    private static final Pattern PRIORITY = Pattern.compile("\\b(Standard|Expedited)\\b");
    private static final Pattern HEADER = Pattern.compile("^(.*?)HOW THE IMR FINAL DETERMINATION WAS MADE");
    private static final Pattern US_DATE = Pattern.compile("\\d\\d/\\d\\d/\\d{4}");
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);
    private static final List<String> DATE_LABELS =
            List.of("Date Assigned", "Decision Date", "Date of Injury", "UR Denial Date", "Application Received");
    private static final Pattern STATES =
            Pattern.compile("State\\(s\\) of Licensure: (.*?) Certification|licensed to practice in (.*?)\\. ");
    private static final Pattern SPECIALTIES = Pattern.compile(
            "Certification\\(s\\)/Specialty: (.*?) CLINICAL CASE|Board Certified in (.*?)(?:, has a sub| and is licensed)");
    private static final Pattern SUBSPECIALTY = Pattern.compile("has a subspecialty in (.*?) and is licensed");
    private static final Pattern HOURS = Pattern.compile("at least (\\d+) hours");
    private static final Pattern SUMMARY =
            Pattern.compile("including all medical records: (.*?) IMR ISSUES, DECISIONS AND RATIONALES");
    private static final Pattern AGE = Pattern.compile("(\\d+)[ -]years?[ -]old");
    private static final Pattern SEX = Pattern.compile("years?[ -]old,? (?:\\w+ )?(male|female)", CASE_INSENSITIVE);
    private static final Pattern INJURY = Pattern.compile(
            "(?:injury (?:on|of|date of)|date of injury(?: of)?|claim from) (\\w+ \\d+, ?\\d{4}|\\d+[-/]\\d+[-/]\\d+)");
    private static final Pattern DIAGNOSES = Pattern.compile(
            "(?:diagnosed as having|diagnoses include|being treated for|undergoing treatment for|diagnosis of) (.*?)\\. ",
            CASE_INSENSITIVE);
    private static final Pattern CLAIM = Pattern.compile("filed a claim for (.*?) reportedly associated");
    private static final Pattern ISSUES = Pattern.compile("set forth below: (.*)$");
    private static final Pattern ISSUE = Pattern.compile(
            "(.*?): +(Upheld|Overturned) +Claims Administrator guideline: (.*?) MAXIMUS guideline: (.*?)"
                    + " Decision rationale: (.*?)(?= [^.]*: +(?:Upheld|Overturned) +Claims Administrator guideline:|$)");
    private static final Pattern PARTLY = Pattern.compile("original request,? (.*?)(?: is)?$");
    private static final Pattern CITATION =
            Pattern.compile("Decision based on (Non-MTUS Citation|MTUS) ?(.*?)\\.?(?= Decision based on|$)");

    private RegularExpressions() {}

    static Determination read(String letter) {
        String text = SPACE.matcher(letter).replaceAll(" ").strip();
        String summary = first(SUMMARY, text).orElse("");
        return new Determination(
                text.contains("credentials:") ? Family.DWC_MAXIMUS_2016_17 : Family.DWC_MAXIMUS_2014_BOARD_CERTIFIED,
                CASE_NUMBER.matcher(text).results().findFirst().map(m -> new CaseNumber(m.group())),
                dates(first(HEADER, text).orElse("")),
                first(PRIORITY, first(HEADER, text).orElse(""))
                        .map(word -> word.equals("Standard") ? Priority.STANDARD : Priority.EXPEDITED),
                reviewer(text),
                new ClinicalCaseSummary(
                        summary, patient(summary), listed(first(DIAGNOSES, summary)), first(CLAIM, summary)),
                issues(first(ISSUES, text).orElse("")));
    }

    private static KeyDates dates(String header) {
        List<Optional<LocalDate>> found = new ArrayList<>();
        for (String label : DATE_LABELS) {
            found.add(first(Pattern.compile(label + ": *(" + US_DATE + ")"), header)
                    .flatMap(d -> date(d, US)));
        }
        List<String> all =
                US_DATE.matcher(header).results().map(MatchResult::group).toList();
        if (all.size() == DATE_LABELS.size() && found.stream().anyMatch(Optional::isEmpty)) {
            found.replaceAll(_ -> Optional.empty());
            for (int i = 0; i < all.size(); i++) found.set(i, date(all.get(i), US));
        }
        return new KeyDates(found.get(0), found.get(2), found.get(1), found.get(3), found.get(4));
    }

    private static ReviewerQualifications reviewer(String text) {
        return new ReviewerQualifications(
                listed(first(STATES, text)),
                listed(first(SPECIALTIES, text)),
                listed(first(SUBSPECIALTY, text)),
                text.contains("more than five years") ? OptionalInt.of(5) : OptionalInt.empty(),
                number(first(HOURS, text)));
    }

    private static Patient patient(String summary) {
        return new Patient(
                number(first(AGE, summary)),
                first(SEX, summary).map(word -> word.equalsIgnoreCase("male") ? Sex.MALE : Sex.FEMALE),
                first(INJURY, summary).flatMap(RegularExpressions::anyDate));
    }

    private static List<Issue> issues(String text) {
        List<Issue> issues = new ArrayList<>();
        ISSUE.matcher(text).results().forEach(m -> issues.add(issue(issues.size() + 1, m)));
        return issues;
    }

    private static Issue issue(int number, MatchResult found) {
        String service = found.group(1).strip();
        return new Issue(
                number,
                service,
                service.contains("original request") ? first(PARTLY, service) : Optional.empty(),
                Optional.of(found.group(2).equals("Upheld") ? Outcome.UPHELD : Outcome.OVERTURNED),
                Optional.of(basis(found.group(3))),
                Optional.of(basis(found.group(4))),
                Optional.of(found.group(5).strip()),
                OptionalInt.empty());
    }

    private static Basis basis(String text) {
        List<GuidelineCitation> citations = CITATION.matcher(text)
                .results()
                .map(m -> new GuidelineCitation(
                        m.group(1).equals("MTUS") ? GuidelineCitation.Kind.MTUS : GuidelineCitation.Kind.NON_MTUS,
                        m.group(2).strip(),
                        List.of()))
                .toList();
        Optional<Boolean> usesMtus = citations.isEmpty()
                ? Optional.empty()
                : Optional.of(citations.stream().anyMatch(c -> c.kind() == GuidelineCitation.Kind.MTUS));
        return new Basis(usesMtus, citations, Optional.empty());
    }

    private static Optional<LocalDate> anyDate(String text) {
        for (String pattern : List.of("M/d/yyyy", "M/d/yy", "M-d-yyyy", "M-d-yy", "MMMM d, yyyy")) {
            Optional<LocalDate> date = date(text, DateTimeFormatter.ofPattern(pattern, Locale.US));
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<String> listed(Optional<String> text) {
        return text.map(t -> List.of(t.strip().split(" ?, ?"))).orElse(List.of());
    }

    private static OptionalInt number(Optional<String> digits) {
        return digits.isPresent() ? OptionalInt.of(Integer.parseInt(digits.get())) : OptionalInt.empty();
    }

    /** The first group that took part. */
    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().flatMap(m -> {
            for (int group = 1; group <= m.groupCount(); group++) {
                if (m.group(group) != null) return Optional.of(m.group(group));
            }
            return Optional.empty();
        });
    }
}
