package org.openimr.server.pages.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openimr.panel.parties.TieWords;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.Tie;
import org.openimr.server.panel.parties.Everyone;

/**
 * A way that was found from one party to another, step by step in words; the fragment {@code parties/ties :: ways} shows
 * it. It may name reviewers: only pages that stay in the review organization have it, Lab. Code 4610.6(f).
 *
 * @param from     name
 * @param address  of its page; empty where there is no link
 */
public record WayView(String from, String address, List<Step> steps) {
    public WayView {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param words    "employed by", "likely the same as"
     * @param detail   days, share and source, or what the two share
     * @param to       name
     * @param address  of its page; empty where there is no link
     */
    public record Step(String words, String detail, String to, String address) {}

    /** The ways in words, in their order. */
    public static List<WayView> all(Collection<FoundTie> ways, Everyone everyone, TiesView.Reader reader) {
        return ways.stream().map(way -> of(way, everyone, reader)).toList();
    }

    /** One way in words. */
    public static WayView of(FoundTie way, Everyone everyone, TiesView.Reader reader) {
        return new WayView(
                everyone.name(way.from()),
                TiesView.address(way.from(), reader),
                way.steps().stream().map(step -> step(step, everyone, reader)).toList());
    }

    private static Step step(FoundTie.Step step, Everyone everyone, TiesView.Reader reader) {
        String to = everyone.name(step.to());
        String address = TiesView.address(step.to(), reader);
        return switch (step) {
            case FoundTie.Step.Along(var tie, var against) ->
                new Step(against ? TieWords.turned(tie.kind()) : TieWords.of(tie.kind()), detail(tie), to, address);
            case FoundTie.Step.Same(var _, var _, var because) -> new Step("likely the same as", because, to, address);
        };
    }

    private static String detail(Tie tie) {
        List<String> parts = new ArrayList<>();
        parts.add(TieDays.words(tie.when()));
        if (tie.share().isPresent()) parts.add(TieDays.share(tie.share()) + " of the income");
        parts.add("source: " + tie.source());
        return String.join("; ", parts);
    }
}
