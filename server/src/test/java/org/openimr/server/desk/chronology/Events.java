package org.openimr.server.desk.chronology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.records.chronology.Doubt;
import org.openimr.records.chronology.Side;
import org.openimr.records.chronology.SpinalLevel;
import org.openimr.server.desk.PageLink;
import org.openimr.server.records.FileId;

/** Fictional events, a page each. */
final class Events {
    static final FileId FILE = new FileId(new UUID(0, 1));

    private EventKind kind = EventKind.IMAGING;
    private Told told = Told.HAPPENED;
    private String day = "2026-03-03";
    private String name = "MRI";
    private final Map<EventValue, String> values = new EnumMap<>(EventValue.class);
    private Optional<String> part = Optional.empty();
    private Optional<Side> side = Optional.empty();
    private List<SpinalLevel> levels = List.of();
    private Set<Doubt> doubts = Set.of();
    private int page = 1;

    static Events mri() {
        return new Events();
    }

    static Events eventOf(EventKind kind, String name) {
        Events event = new Events();
        event.kind = kind;
        event.name = name;
        return event;
    }

    Events on(String written) {
        day = written;
        return this;
    }

    Events told(Told as) {
        told = as;
        return this;
    }

    Events with(EventValue value, String text) {
        values.put(value, text);
        return this;
    }

    Events part(String name) {
        part = Optional.of(name);
        return this;
    }

    Events side(Side which) {
        side = Optional.of(which);
        return this;
    }

    Events level(String name) {
        levels = List.of(new SpinalLevel(name));
        return this;
    }

    Events doubted(Doubt doubt) {
        doubts = Set.of(doubt);
        return this;
    }

    Events page(int number) {
        page = number;
        return this;
    }

    EventFacts facts() {
        return new EventFacts(kind, told, EventDay.parse(day).orElseThrow(), name, values, part, side, levels);
    }

    PageLink link() {
        return new PageLink(FILE, page, Optional.of(new PageLink.Lines(2, 2)));
    }

    NotedEvent noted() {
        EventPlace place = new EventPlace(link(), "words of the page", doubts, "CHR-TEST 1");
        return new NotedEvent(ChronologyShapes.name(facts()), facts(), List.of(place));
    }

    DeskEvent event() {
        return DeskEvent.proposed(noted());
    }
}
