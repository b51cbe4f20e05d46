package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.panel.During;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.CredentialWords;
import org.openimr.panel.register.Due;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.Lapse;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Verification;
import org.openimr.server.pages.DayWords;

/** What a file says, as its pages print it. */
final class FileWords {
    private FileWords() {}

    static String day(LocalDate day) {
        return DayWords.of(day);
    }

    /** "Amaranta Quill". */
    static String name(ReviewerFile file) {
        return (file.person().given() + " " + file.person().family()).strip();
    }

    /** "Jan 5, 2027 to Jan 9, 2027", "from Jan 5, 2027". */
    static String days(During days) {
        Optional<String> first = days.first().map(FileWords::day);
        Optional<String> last = days.last().map(FileWords::day);
        if (first.isPresent() && last.isPresent()) return first.get() + " to " + last.get();
        return first.map(day -> "from " + day)
                .or(() -> last.map(day -> "until " + day))
                .orElse("without beginning or end");
    }

    /** "6 cases at a time, 3 new ones a week". */
    static String capacity(Capacity capacity) {
        if (capacity.open() == 0) return "no cases";
        return DayWords.count(capacity.open(), "case", "cases") + " at a time, "
                + DayWords.count(capacity.weekly(), "new one", "new ones") + " a week";
    }

    /** "the California license G99999", "the contract since Mar 1, 2031". */
    static String named(Credential credential) {
        return credential instanceof Contract contract
                ? "the contract"
                        + contract.term()
                                .first()
                                .map(first -> " since " + day(first))
                                .orElse("")
                : CredentialWords.of(credential);
    }

    /** The same of a credential on file; of what is not on it, the words that say so. */
    static String named(ReviewerFile file, Optional<CredentialId> credential, String otherwise) {
        return credential
                .flatMap(file::entry)
                .map(entry -> named(entry.credential()))
                .orElse(otherwise);
    }

    /** What a credential says. */
    static String content(Credential credential) {
        return switch (credential) {
            case License license ->
                license.status().name().toLowerCase(Locale.ROOT) + ", " + day(license.issued()) + " to "
                        + day(license.expires());
            case BoardCertification board ->
                board.level().name().toLowerCase(Locale.ROOT) + ", "
                        + days(new During(Optional.of(board.certifiedOn()), board.expires()))
                        + (board.expires().isEmpty() ? ", without end" : "");
            case Practice practice ->
                "since " + day(practice.since()) + ", " + practice.hoursPerWeek() + " hours a week, shown by "
                        + practice.evidence();
            case HistoryCheck check ->
                check.found().isEmpty()
                        ? "nothing found"
                        : "found: "
                                + check.found().stream().map(FileWords::finding).collect(Collectors.joining("; "));
            case Contract contract -> days(contract.term());
        };
    }

    private static String finding(HistoryCheck.Entry entry) {
        return entry.what() + ", by " + entry.by() + ", "
                + days(new During(Optional.of(entry.taken()), entry.ended()))
                + (entry.pending() ? ", pending" : "");
    }

    /** "issuer: Medical Board of California". */
    static String source(Verification verification) {
        return verification.source().name().toLowerCase(Locale.ROOT) + ": " + verification.where();
    }

    /** "expired, since Jun 1, 2033". */
    static String why(Lapse lapse) {
        return lapse.cause().printed()
                + lapse.since().map(since -> ", since " + day(since)).orElse("");
    }

    /** Whether it does not hold now, and so is more than due. */
    static boolean isLapsed(Due due, LocalDate day) {
        return switch (due.cause()) {
            case MISSING, NOT_BEGUN, ONLY_REPORTED, ENGAGEMENT_ENDED -> true;
            case EXPIRED, WITHDRAWN, NOT_UNRESTRICTED, NOT_VERIFIED, NOT_VERIFIED_AGAIN -> due.isOverdue(day);
        };
    }

    /** In a frame beside the day; empty where the day says all. */
    static String tag(Due due, LocalDate day) {
        return switch (due.cause()) {
            case MISSING -> "not there";
            case ONLY_REPORTED, NOT_BEGUN, ENGAGEMENT_ENDED -> "";
            case EXPIRED, WITHDRAWN, NOT_UNRESTRICTED, NOT_VERIFIED, NOT_VERIFIED_AGAIN ->
                due.isOverdue(day) ? "lapsed" : "";
        };
    }

    /** By when, or since when it is too late. */
    static String when(Due due, LocalDate day) {
        return switch (due.cause()) {
            case MISSING, NOT_BEGUN, ONLY_REPORTED, ENGAGEMENT_ENDED -> "since " + day(due.by());
            case EXPIRED, WITHDRAWN, NOT_UNRESTRICTED, NOT_VERIFIED, NOT_VERIFIED_AGAIN ->
                due.isOverdue(day) ? "since " + day(due.by().plusDays(1)) : DayWords.deadline(due.by());
        };
    }

    /** What is so, or will be on the day after. */
    static String why(Due due, LocalDate day) {
        String cause = upperFirst(due.cause().printed());
        return isLapsed(due, day) ? cause : "Then " + due.cause().printed();
    }

    static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
