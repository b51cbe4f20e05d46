package org.openimr.server.pages.seating;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.law.Rule;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.Rejected;
import org.openimr.panel.matching.offer.OfferEvent.Offered;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.register.Lapse;
import org.openimr.panel.seating.Seating.Taken;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.pages.DayWords;

/** What the page on a case's reviewer answers at once. */
final class SeekingWords {
    private SeekingWords() {}

    /**
     * @param waiting  ways that are to be judged
     * @param lapsed   whether the file of somebody who has the case does not hold
     */
    static String title(
            SoughtCase sought,
            Optional<Ranking> ranking,
            int waiting,
            Function<ReviewerId, String> names,
            boolean lapsed) {
        if (sought.seeking().isEmpty()) return "No reviewer is sought for this case now";
        SeekingCase seeking = sought.seeking().get();
        List<Taken> sitting = sought.seating().sitting(seeking.round());
        Optional<Offered> open = open(sought, seeking);
        if (lapsed) return who(sitting, names) + " and may not sign: a credential lapsed";
        if (open.isPresent())
            return "Offered to " + names.apply(open.get().reviewer()) + " until "
                    + DayWords.deadline(open.get().until());
        if (seeking.vacant() == 0)
            return sitting.isEmpty() ? "A reviewer has the case without an offer" : who(sitting, names);
        if (sought.seating().profile().isEmpty() || ranking.isEmpty()) return "Nobody has described this dispute yet";
        int may = sought.mayTake(ranking.get());
        String wait = waiting == 0 ? "" : "; " + DayWords.count(waiting, "way waits", "ways wait") + " to be judged";
        if (may == 0) return "Nobody may take this case" + (waiting == 0 ? "; the reasons stand below" : wait);
        return DayWords.count(may, "reviewer", "reviewers") + " may take this case" + wait;
    }

    private static String who(List<Taken> sitting, Function<ReviewerId, String> names) {
        String all =
                sitting.stream().map(taken -> names.apply(taken.reviewer())).collect(Collectors.joining(", "));
        return all + (sitting.size() == 1 ? " has the case" : " have the case");
    }

    private static Optional<Offered> open(SoughtCase sought, SeekingCase seeking) {
        return sought.seating().seats().entrySet().stream()
                .filter(seat -> seat.getKey().round() == seeking.round())
                .flatMap(seat -> seat.getValue().state() instanceof OfferState.Open(var offer)
                        ? java.util.stream.Stream.of(offer)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    /** What stands behind the answer, or what comes next. */
    static String lead(SoughtCase sought, Optional<Ranking> ranking) {
        if (sought.seeking().isEmpty())
            return "Its file is not complete, or it is decided. What happened before stands below.";
        SeekingCase seeking = sought.seeking().get();
        int sitting = sought.seating().sitting(seeking.round()).size();
        if (sitting + seeking.vacant() > 1)
            return sitting + " of " + (sitting + seeking.vacant()) + " approved seats are taken.";
        if (!sought.isOpen()) return "";
        if (sought.seating().profile().isEmpty())
            return "Say which fields it asks for and who is in it; then the register is looked through.";
        return ranking.map(now -> "Looked at: everyone in the register, "
                        + DayWords.count(now.ranked().size() + now.rejected().size(), "reviewer", "reviewers")
                        + ", by every rule." + oneForAll(now))
                .orElse("");
    }

    /** Where one rule keeps everyone from the case, what it found lies with the case and not with them. */
    private static String oneForAll(Ranking ranking) {
        if (!ranking.ranked().isEmpty() || ranking.rejected().isEmpty()) return "";
        return ranking.rejected().getFirst().failed().stream()
                .filter(check -> ranking.rejected().stream().allMatch(one -> fails(one, check.rule())))
                .flatMap(check -> check.objection().stream())
                .map(why -> " One rule keeps everyone from it. " + why.what() + " " + why.remedy())
                .findFirst()
                .orElse("");
    }

    private static boolean fails(Rejected one, Rule rule) {
        return one.failed().stream().anyMatch(check -> check.rule().id().equals(rule.id()));
    }

    /** "the California license G99999: expired, since Jun 1, 2033". */
    static String lapse(Lapse lapse) {
        return lapse.what() + ": " + lapse.cause().printed()
                + lapse.since().map(day -> ", since " + DayWords.of(day)).orElse("");
    }
}
