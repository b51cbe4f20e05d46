package org.openimr.server.pages.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.server.emergency.Emergencies;
import org.openimr.server.emergency.Emergency;
import org.openimr.server.looks.Look;
import org.openimr.server.looks.Looks;
import org.openimr.server.pages.DayWords;

/** Says what an emergency was, with what was looked at. */
record EmergencyViewing(Looks looks, Actor reader, Instant now) {
    private static final int MOST_LOOKS = 100;

    EmergencyView of(Emergencies.Named named) {
        Emergency emergency = named.emergency();
        List<Looks.Seen> seen = looks.under(emergency.id(), reader, MOST_LOOKS + 1);
        return new EmergencyView(
                emergency.id().toString(),
                emergency.number().value(),
                name(named.who()),
                emergency.role().title(),
                lasted(emergency),
                emergency.isOpen(now),
                emergency.reason(),
                emergency.account().toString().equals(reader.id()),
                seen.stream().limit(MOST_LOOKS).map(EmergencyViewing::row).toList(),
                seen.size() > MOST_LOOKS,
                emergency
                        .review()
                        .map(review -> review.justified() ? "Justified" : "Not justified")
                        .orElse(""),
                emergency.review().map(Emergency.Review::words).orElse(""),
                emergency
                        .review()
                        .map(review -> name(named.reviewer()) + ", " + DayWords.of(review.at()))
                        .orElse(""),
                UUID.randomUUID().toString());
    }

    private String lasted(Emergency emergency) {
        Instant end = emergency
                .review()
                .map(Emergency.Review::at)
                .filter(emergency.until()::isAfter)
                .orElseGet(emergency::until);
        return DayWords.of(emergency.openedAt()) + " to " + DayWords.of(end);
    }

    private static String name(String known) {
        return known.isEmpty() ? "an account that is gone" : known;
    }

    private static EmergencyView.Row row(Looks.Seen seen) {
        Look look = seen.look();
        return new EmergencyView.Row(DayWords.of(look.at()), look.kind().title(), look.asked());
    }
}
