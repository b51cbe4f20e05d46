package org.openimr.server.pages.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.Family;
import org.openimr.law.ServiceMethod;
import org.openimr.process.IssueCommand;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.Release;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.SecondLook.Result;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.springframework.util.MultiValueMap;

/** What was sent from the page of a letter. */
record QualityForm(MultiValueMap<String, String> values) {
    private String value(String name) {
        String typed = values.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    Optional<UUID> command() {
        return Written.identifier(value("command"));
    }

    Optional<Integer> version() {
        return value("version").matches("\\d{1,9}")
                ? Optional.of(Integer.parseInt(value("version")))
                : Optional.empty();
    }

    /** Reasons as typed, and those ticked that the typed ones do not hold already. */
    List<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>(lines(value("reasons")));
        values.getOrDefault("reason", List.of()).stream()
                .map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    String typedReasons() {
        return value("reasons");
    }

    private static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Findings for which a reason was typed.
     *
     * @param shown  notes that the page had
     */
    List<Release> setAside(List<LetterView.Note> shown) {
        List<Release> releases = new ArrayList<>();
        for (LetterView.Note note : shown) {
            String reason = value("aside:" + note.code() + ":" + note.place());
            if (note.mayBeSetAside() && !reason.isEmpty())
                releases.add(new Release(note.code(), Optional.of(note.place()), reason, Optional.empty()));
        }
        return releases;
    }

    /** What the pressed button asks for. */
    sealed interface Asked {
        record Give(IssueCommand command) implements Asked {}

        record Lacking(RefusalView why) implements Asked {}
    }

    /**
     * What the pressed button asks for.
     *
     * @param shown  notes that the page had
     */
    Asked asked(Quality quality, List<LetterView.Note> shown, Instant now) {
        return switch (value("act")) {
            case "return" ->
                reasons().isEmpty()
                        ? new Asked.Lacking(QualityRefusals.noReasons())
                        : new Asked.Give(new ReturnDraft(now, reasons()));
            case "release" -> new Asked.Give(release(quality, setAside(shown), now));
            case "may-leave" -> secondLook(Result.MAY_LEAVE, now);
            case "must-go-back" -> secondLook(Result.MUST_GO_BACK, now);
            case "sign" -> new Asked.Give(new SignOffDraft(now));
            default -> new Asked.Lacking(QualityRefusals.unnamed());
        };
    }

    /** The first look where something else must follow it, else the determination itself. */
    private IssueCommand release(Quality quality, List<Release> setAside, Instant now) {
        boolean over = !setAside.isEmpty();
        boolean more = quality.needsSecondLook(over) || quality.needsSignOff(over);
        if (quality.first().isEmpty() && more) return new PassFirstLook(now, setAside);
        ServiceMethod method = Arrays.stream(ServiceMethod.values())
                .filter(known -> known.name().equals(value("method")))
                .findFirst()
                .orElse(ServiceMethod.MAIL_WITHIN_CALIFORNIA);
        return new IssueDetermination(now, Family.INDEPENDENT_REVIEW, method, setAside);
    }

    private Asked secondLook(Result result, Instant now) {
        return value("words").isEmpty()
                ? new Asked.Lacking(QualityRefusals.noWords())
                : new Asked.Give(new RecordSecondLook(now, result, value("words")));
    }
}
