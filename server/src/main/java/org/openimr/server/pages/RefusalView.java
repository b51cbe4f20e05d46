package org.openimr.server.pages;

import java.util.List;
import org.openimr.panel.RefusalWords;
import org.openimr.process.Refusal;

/**
 * Why something was not done, in plain words; the fragment of refusals draws it. Codes are permanent.
 *
 * @param clause  empty where no law says so
 */
public record RefusalView(String heading, List<String> what, String remedy, String code, String clause) {
    private static final String NOT_DONE = "Not done";

    public RefusalView {
        what = List.copyOf(what);
        if (what.isEmpty()) throw new IllegalArgumentException("a refusal says what happened");
    }

    /** Refused by the page itself, where no clause is behind it. */
    public static RefusalView because(String what, String remedy, String code) {
        return new RefusalView(NOT_DONE, List.of(what), remedy, code, "");
    }

    /** The same to a party, in its language: the words stand under that key. */
    public static RefusalView said(String key, String code, Words words) {
        String said = "records.refused." + key;
        return new RefusalView(
                words.say("records.refused"), List.of(words.say(said)), words.say(said + ".remedy"), code, "");
    }

    /** Refused by the process. */
    public static RefusalView of(Refusal reason) {
        return new RefusalView(
                NOT_DONE,
                List.of(reason.what()),
                reason.remedy(),
                reason.code(),
                reason.clause().printed());
    }

    /** Refused by the rules on reviewers. */
    public static RefusalView of(RefusalWords words) {
        return new RefusalView(
                NOT_DONE,
                List.of(words.what()),
                words.remedy(),
                words.code(),
                words.clause().printed());
    }

    /** The same in the language of a party, who is no lawyer; code and clause stay. */
    public static RefusalView of(Refusal reason, Words words) {
        String key = "follow.refusal." + reason.code();
        return new RefusalView(
                words.say("records.refused"),
                List.of(words.find(key).orElse(reason.what())),
                words.find(key + ".remedy").orElse(reason.remedy()),
                reason.code(),
                reason.clause().printed());
    }

    /** The same, before anything was tried. */
    public RefusalView before() {
        return headed("This cannot be done now");
    }

    /** The same under another heading. */
    public RefusalView headed(String other) {
        return new RefusalView(other, what, remedy, code, clause);
    }
}
