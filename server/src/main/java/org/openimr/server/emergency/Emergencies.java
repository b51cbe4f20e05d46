package org.openimr.server.emergency;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.server.cases.LogActor;
import org.openimr.server.emergency.EmergencyAnswer.Done;
import org.openimr.server.emergency.EmergencyAnswer.Refused;
import org.openimr.server.emergency.EmergencyEvent.EmergencyOpened;
import org.openimr.server.emergency.EmergencyEvent.EmergencyReviewed;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.Head;
import org.openimr.server.log.History;
import org.openimr.server.log.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Opens cases in an emergency, and has that reviewed. */
public final class Emergencies {
    /** A reason and the words of a review have so many characters at least. */
    public static final int FEWEST = 20;

    /** And so many at most. */
    public static final int MOST = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Emergencies.class);
    static final String STREAMS = "emergency/";

    /**
     * An emergency with the names of those who had to do with it.
     *
     * @param who       opened it; empty where the account is gone
     * @param reviewer  empty where there is no review, or the account is gone
     */
    public record Named(Emergency emergency, String who, String reviewer) {}

    private final EventLog log;
    private final EmergencyTable table;
    private final TransactionOperations transaction;
    private final EmergencySettings settings;

    public Emergencies(JdbcClient jdbc, EventLog log, TransactionOperations transaction, EmergencySettings settings) {
        this.table = new EmergencyTable(jdbc);
        this.log = log;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** How many minutes a case is open from the moment at which it is opened. */
    public int minutes() {
        return settings.minutes().value();
    }

    /**
     * Opens a case, of which the caller knows that it is there. The command's identifier is the emergency's.
     *
     * @param reason  {@value #FEWEST} to {@value #MOST} characters
     */
    public EmergencyAnswer open(CaseNumber number, String reason, Actor by, CommandId command, Instant now) {
        if (!Authority.mayOpenInEmergency().contains(by.role())) return new Refused(EmergencyRefusal.NOT_BY_ROLE);
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Emergency wanted = new Emergency(
                command.value(),
                UUID.fromString(by.id()),
                by.role(),
                number,
                plain(reason),
                at,
                at.plus(settings.lasts()),
                Optional.empty());
        Given given = Objects.requireNonNull(transaction.execute(_ -> opened(wanted, by, command)));
        if (given.first()) LOG.warn("A case was opened in an emergency; the medical director is asked to review that.");
        return given.answer();
    }

    /**
     * What became of a command to open a case.
     *
     * @param first  opened now, and not when the same command came before
     */
    private record Given(EmergencyAnswer answer, boolean first) {
        static Given refused(EmergencyRefusal reason) {
            return new Given(new Refused(reason), false);
        }
    }

    private Given opened(Emergency wanted, Actor by, CommandId command) {
        table.lock(wanted.account(), wanted.number());
        Optional<Emergency> before = table.find(wanted.id());
        if (before.isPresent()) return new Given(repeated(before.get(), wanted), false);
        if (!hasGoodLength(wanted.reason())) return Given.refused(EmergencyRefusal.REASON_LENGTH);
        if (table.open(wanted.account(), wanted.role(), wanted.number(), wanted.openedAt())
                .isPresent()) return Given.refused(EmergencyRefusal.OPEN_ALREADY);
        EmergencyOpened event =
                new EmergencyOpened(wanted.account(), wanted.role(), wanted.number(), wanted.reason(), wanted.until());
        if (!appends(event, wanted.id(), Head.EMPTY, by, command, wanted.openedAt())) {
            return Given.refused(EmergencyRefusal.OTHER_COMMAND);
        }
        table.add(wanted);
        return new Given(new Done(), true);
    }

    private static EmergencyAnswer repeated(Emergency before, Emergency wanted) {
        return before.account().equals(wanted.account()) && before.number().equals(wanted.number())
                ? new Done()
                : new Refused(EmergencyRefusal.OTHER_COMMAND);
    }

    /**
     * Reviews an emergency once, and ends it with that.
     *
     * @param id     of one that is there
     * @param words  why: {@value #FEWEST} to {@value #MOST} characters
     */
    public EmergencyAnswer review(UUID id, boolean justified, String words, Actor by, CommandId command, Instant now) {
        if (!maySee(by)) return new Refused(EmergencyRefusal.NOT_BY_ROLE);
        Emergency.Review review = new Emergency.Review(
                UUID.fromString(by.id()), now.truncatedTo(ChronoUnit.MICROS), justified, plain(words));
        return Objects.requireNonNull(transaction.execute(_ -> reviewed(id, review, by, command)));
    }

    private EmergencyAnswer reviewed(UUID id, Emergency.Review review, Actor by, CommandId command) {
        Emergency emergency = table.claim(id).orElseThrow();
        History history = log.stream(stream(id));
        if (emergency.review().isPresent() && history.answerTo(command).isPresent()) return new Done();
        if (emergency.account().equals(review.by())) return new Refused(EmergencyRefusal.OWN);
        if (emergency.review().isPresent()) return new Refused(EmergencyRefusal.REVIEWED_ALREADY);
        if (!hasGoodLength(review.words())) return new Refused(EmergencyRefusal.WORDS_LENGTH);
        EmergencyReviewed event = new EmergencyReviewed(review.by(), review.justified(), review.words());
        if (!appends(event, id, history.head(), by, command, review.at())) {
            return new Refused(EmergencyRefusal.OTHER_COMMAND);
        }
        table.review(id, review);
        return new Done();
    }

    private boolean appends(EmergencyEvent event, UUID id, Head head, Actor by, CommandId command, Instant now) {
        return log.append(stream(id), head, List.of(EmergencyEvent.STORED.write(event)), command, LogActor.of(by), now)
                instanceof AppendResult.Appended;
    }

    private static StreamId stream(UUID id) {
        return new StreamId(STREAMS + id);
    }

    /** Without the spaces around it, and without what the database cannot keep. */
    private static String plain(String typed) {
        return typed.replace("\0", "").strip();
    }

    private static boolean hasGoodLength(String words) {
        return words.length() >= FEWEST && words.length() <= MOST;
    }

    /** By what this person can read the case now beyond the own role; empty for almost everyone. */
    public Optional<Emergency> open(UUID account, Role role, CaseNumber number, Instant now) {
        return Authority.mayOpenInEmergency().contains(role)
                ? table.open(account, role, number, now)
                : Optional.empty();
    }

    /** One of them, for who reviews. */
    public Optional<Emergency> find(UUID id, Actor asking) {
        return maySee(asking) ? table.find(id) : Optional.empty();
    }

    /** Those that wait for a review, the oldest first, for who reviews. */
    public List<Named> unreviewed(Actor asking, int most) {
        return maySee(asking) ? table.unreviewed(most) : List.of();
    }

    /** Those that were reviewed, the newest review first, for who reviews. */
    public List<Named> reviewed(Actor asking, int most) {
        return maySee(asking) ? table.reviewed(most) : List.of();
    }

    /** How many wait for a review, for who reviews; none for anyone else. */
    public int waiting(Actor asking) {
        return maySee(asking) ? table.countUnreviewed() : 0;
    }

    private static boolean maySee(Actor asking) {
        return Authority.maySee(Authority.View.EMERGENCIES).contains(asking.role());
    }
}
