package org.openimr.process.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.Order;
import org.openimr.process.Stage;

/** One case under way: its state, what is planned, and what is on its way to it. Used by one thread at a time. */
final class SimulatedCase {
    /**
     * An order on its way.
     *
     * @param again  it was delivered before
     */
    record Message(Instant at, Order order, boolean again) {}

    private static final long PRIME = 1_099_511_628_211L;

    private final int index;
    private final CaseNumber number;
    private final Fate fate;
    private final Instant arrival;
    private final Office office;
    private CaseState state = CaseProcess.initial();
    private Stage stage = Stage.NOT_FILED;
    private Instant since;
    private Instant now;
    private int visits;
    private Optional<Act> act = Optional.empty();
    private Optional<Instant> notice = Optional.empty();
    private Optional<Instant> restart = Optional.empty();
    private final List<Message> messages = new ArrayList<>(1);
    private final Set<Class<?>> refused = new HashSet<>(2);
    private final List<ReviewerPool.Place> places = new ArrayList<>(1);
    private Instant placeSince;
    private boolean waitsForReviewer;
    private boolean panelDeclined;
    private boolean appealed;
    private boolean joined;
    private boolean finished;
    private Optional<Dispute> about = Optional.empty();
    private Optional<SimulatedCase> other = Optional.empty();
    private int events;
    private int acts;
    private long history;

    SimulatedCase(int index, CaseNumber number, Fate fate, Instant arrival, Office office) {
        this.index = index;
        this.number = number;
        this.fate = fate;
        this.arrival = arrival;
        this.office = office;
        this.now = arrival;
        this.since = arrival;
        this.placeSince = arrival;
    }

    /** Takes an event in; a damaged history throws. */
    void evolve(CaseEvent event) {
        state = CaseProcess.evolve(state, event);
        Stage reached = Stage.of(state);
        if (reached != stage) {
            stage = reached;
            since = now;
            visits++;
            refused.clear();
        }
        if (event instanceof CaseEvent.MoreReviewersDeclined) panelDeclined = true;
        if (event instanceof CaseEvent.PetitionFiled) appealed = true;
        events++;
        history = history * PRIME + event.getClass().getSimpleName().hashCode() + now.getEpochSecond();
    }

    /** When something happens next: an act, a message, a limit that runs out, the return after a crash. */
    Optional<Instant> next() {
        Optional<Instant> first = act.map(Act::at);
        first = earlier(first, notice);
        first = earlier(first, restart);
        for (Message message : messages) first = earlier(first, Optional.of(message.at()));
        return first;
    }

    private static Optional<Instant> earlier(Optional<Instant> a, Optional<Instant> b) {
        if (a.isEmpty()) return b;
        return b.isPresent() && b.get().isBefore(a.get()) ? b : a;
    }

    /** Whether somebody's order is still on its way, or somebody will come back to the case. */
    boolean awaitsAnything() {
        return act.isPresent() || restart.isPresent() || waitsForReviewer || !messages.isEmpty();
    }

    Optional<Message> takeMessage(Instant due) {
        for (int i = 0; i < messages.size(); i++) {
            if (!messages.get(i).at().isAfter(due)) return Optional.of(messages.remove(i));
        }
        return Optional.empty();
    }

    boolean hasFirstDelivery() {
        for (Message message : messages) if (!message.again()) return true;
        return false;
    }

    void send(Message message) {
        messages.add(message);
    }

    void refused(CaseCommand command) {
        refused.add(command.getClass());
    }

    /** Whether such a command was refused at this stage; it is made only where any was. */
    boolean wasRefused(Supplier<CaseCommand> command) {
        return !refused.isEmpty() && refused.contains(command.get().getClass());
    }

    int nextAct() {
        return acts++;
    }

    int index() {
        return index;
    }

    CaseNumber number() {
        return number;
    }

    Fate fate() {
        return fate;
    }

    Instant arrival() {
        return arrival;
    }

    /** Who handles it. */
    Office office() {
        return office;
    }

    CaseState state() {
        return state;
    }

    Stage stage() {
        return stage;
    }

    /** When the case came to its stage. */
    Instant since() {
        return since;
    }

    /** How often the stage changed: draws made at a stage are new ones when the case comes back. */
    int visits() {
        return visits;
    }

    Instant now() {
        return now;
    }

    void now(Instant later) {
        now = later;
    }

    Optional<Act> act() {
        return act;
    }

    void act(Optional<Act> planned) {
        act = planned;
    }

    Optional<Instant> notice() {
        return notice;
    }

    void notice(Optional<Instant> at) {
        notice = at;
    }

    Optional<Instant> restart() {
        return restart;
    }

    void restart(Optional<Instant> at) {
        restart = at;
    }

    List<ReviewerPool.Place> places() {
        return places;
    }

    /** A reviewer has room for the case from that moment. */
    void give(ReviewerPool.Place place, Instant from) {
        places.add(place);
        placeSince = from;
        waitsForReviewer = false;
    }

    /** Since when the last of its places is kept for the case. */
    Instant placeSince() {
        return placeSince;
    }

    boolean waitsForReviewer() {
        return waitsForReviewer;
    }

    void waitsForReviewer(boolean waits) {
        waitsForReviewer = waits;
    }

    boolean panelDeclined() {
        return panelDeclined;
    }

    /** Whether a reviewer has room for it and has not sat down yet. */
    boolean hasPlaceToTake() {
        int seated = state.reviewersWork().map(work -> work.seats().size()).orElse(0);
        return state instanceof CaseState.InPanelReview ? places.size() > seated : !places.isEmpty();
    }

    Dispute about() {
        return about.orElseThrow();
    }

    void about(Dispute dispute) {
        about = Optional.of(dispute);
    }

    void joins() {
        joined = true;
    }

    boolean wasJoined() {
        return joined;
    }

    void finish() {
        finished = true;
    }

    boolean isFinished() {
        return finished;
    }

    boolean wasAppealed() {
        return appealed;
    }

    /** The other application of the same worker, if there is one. */
    Optional<SimulatedCase> other() {
        return other;
    }

    void other(SimulatedCase sibling) {
        other = Optional.of(sibling);
    }

    int events() {
        return events;
    }

    /** Depends on every event and its moment, in order. */
    long history() {
        return history;
    }
}
