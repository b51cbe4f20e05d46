package org.openimr.records.chronology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.TherapyVisit;

/** Sessions of therapy: one by one in a therapist's notes, and by number elsewhere. */
final class TherapyRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-THERAPY", 1);

    private static final Set<SectionKind> NOT_HERE = Set.of(
            SectionKind.EDUCATION, SectionKind.GUIDELINE, SectionKind.LEGAL, SectionKind.GOALS, SectionKind.ALLERGIES);

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)\\b(?:visit|session|sesi[o\u00f3]n|treatment|tx|visita|cita)(?: no\\.?| #)? ?(\\d{1,2} ?(?:of|/|de) ?\\d{1,2}|\\d{1,2})\\b");
    private static final Pattern OF_ALL = Pattern.compile("(?i)\\b(\\w+) (of|de) (\\w+)\\b");
    private static final Pattern TIMES =
            Pattern.compile("\\b(\\d) ?x ?(\\d{1,2})\\b(?! ?mg)|\\b(\\d) x (?:week|wk)s? x (\\d{1,2})");

    private static final Pattern LEADING = Pattern.compile("(\\d{1,2}) ");

    private final Mentions mentions = new Mentions(RULE);
    private boolean done;

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (NOT_HERE.contains(reading.section()) || reading.hasCue("OTHER_PERSON")) return;
        if (isNote(reading) && session(reading, found)) {
            if (reading.hasCue("AUTHORIZED")) bare(reading, reading.cues("SESSIONS"), found);
            return;
        }
        boolean letterhead = isNote(reading)
                && reading.section() == SectionKind.HEAD
                && reading.text().length() < 60;
        if (reading.isShouted() || letterhead) return;
        List<Hit> visits = reading.cues("SESSIONS");
        for (Hit therapy : reading.of(TermList.THERAPIES)) {
            if (reading.tickedAt(therapy.start()) == Reading.Ticked.NO) continue;
            mention(reading, therapy, visits, found);
        }
        if (reading.of(TermList.THERAPIES).isEmpty()) bare(reading, visits, found);
    }

    private static boolean isNote(Reading reading) {
        DocumentKind kind = reading.frame().document().kind();
        return reading.frame().therapy().isPresent()
                && (kind == DocumentKind.THERAPY_NOTE || kind == DocumentKind.FUNCTIONAL_EVALUATION);
    }

    /** The line of a note or the row of a table that gives the day of a session. */
    private boolean session(Reading reading, Consumer<ChronologyEvent> found) {
        Optional<DateFinder.Found> day = reading.dates().stream()
                .filter(date -> date.date().precision() == EventDate.Precision.DAY)
                .filter(date -> date.date().basis() != EventDate.Basis.RELATIVE)
                .findFirst();
        Matcher numbered = NUMBERED.matcher(reading.text());
        boolean visit = numbered.find() || reading.hasCue("VISIT_DAY");
        if (day.isEmpty() || (reading.hasCue("OTHER_DATE") && !visit)) return false;
        Matcher leading = LEADING.matcher(
                reading.text().substring(0, Math.min(4, day.get().start())));
        boolean counted = day.get().start() <= 3 && leading.matches();
        boolean row = (day.get().start() == 0 || counted) && reading.passage().opensLine() && !reading.isRange();
        boolean evaluated =
                reading.frame().therapy().filter(TherapyDiscipline.FCE::equals).isPresent()
                        && reading.section() == SectionKind.HEAD
                        && day.get().date().first().equals(reading.frame().day());
        if (evaluated && done) return false;
        done = done || evaluated;
        if (!row
                && !evaluated
                && !(visit && day.get().start() < 60 && reading.passage().opensLine())) return false;
        numbered.reset();
        Optional<String> count = numbered.find()
                ? Optional.of(numbered.group(1))
                : counted ? Optional.of(leading.group(1)) : Optional.empty();
        boolean missed = reading.hasCue("NOT_DONE");
        EventDate date = day.get().date();
        EventStatus status = missed
                ? EventStatus.NEGATED
                : reading.frame().injury().filter(date::isBefore).isPresent()
                        ? EventStatus.PRIOR
                        : EventStatus.PERFORMED;
        int start = day.get().start();
        add(
                reading,
                start,
                day.get().end(),
                reading.frame().therapy().orElseThrow(),
                count,
                new Status(status, date, false),
                found);
        return true;
    }

    private void mention(Reading reading, Hit therapy, List<Hit> visits, Consumer<ChronologyEvent> found) {
        Optional<TherapyDiscipline> discipline = discipline(therapy);
        if (discipline.isEmpty()) return;
        boolean plan = reading.section() == SectionKind.PLAN || reading.isRequested();
        Optional<String> count =
                discipline.get() == TherapyDiscipline.FCE ? Optional.empty() : count(reading, therapy, visits);
        Status status = Status.of(
                reading, therapy.start(), therapy.end(), plan ? Status.Usual.PLANNED : Status.Usual.ELSEWHERE);
        if (status.wish()) return;
        boolean named = therapy.term().is("named") || discipline.get() == TherapyDiscipline.FCE;
        boolean says = switch (status.status()) {
            case NEGATED -> true;
            case PLANNED -> count.isPresent() || named || (plan && reading.hasCue("PLANNED"));
            case REPORTED, PRIOR, PERFORMED ->
                count.isPresent() || status.date().precision() == EventDate.Precision.DAY;
            case FAMILY -> false;
        };
        boolean range = reading.isRange() && (count.isEmpty() || reading.isRetold());
        boolean refused = discipline.get() == TherapyDiscipline.FCE && status.status() == EventStatus.NEGATED;
        if (!says || range || refused) return;
        int naming = visits.stream()
                .filter(hit -> Math.abs(hit.start() - therapy.start()) < 45)
                .map(Hit::start)
                .findFirst()
                .filter(index -> count.isPresent())
                .orElse(therapy.start());
        add(
                reading,
                Math.min(naming, therapy.start()),
                Math.max(therapy.end(), naming + 1),
                discipline.get(),
                count,
                naming,
                told(reading, therapy.end(), status, count),
                found);
    }

    /** "Attended 4 of 12 visits", in a report that does not name the therapy with it. */
    private void bare(Reading reading, List<Hit> visits, Consumer<ChronologyEvent> found) {
        if (visits.isEmpty() || (reading.frame().therapy().isEmpty() && !reading.hasCue("ATTENDED"))) return;
        if (reading.hasCue("OTHER_VISITS")) return;
        if (isNote(reading) && !reading.hasCue("ATTENDED") && !reading.hasCue("PLANNED")) return;
        Hit visit = visits.getFirst();
        Optional<String> count = count(reading, visit, visits);
        if (count.isEmpty()) return;
        boolean plan = reading.section() == SectionKind.PLAN || reading.isRequested();
        Status status =
                Status.of(reading, visit.start(), visit.end(), plan ? Status.Usual.PLANNED : Status.Usual.ELSEWHERE);
        if (status.status() == EventStatus.NEGATED || status.wish()) return;
        TherapyDiscipline discipline = reading.frame()
                .therapy()
                .filter(kind -> kind != TherapyDiscipline.FCE)
                .orElse(TherapyDiscipline.PT);
        add(reading, visit.start(), visit.end(), discipline, count, told(reading, visit.end(), status, count), found);
    }

    /** A sum of sessions has no day unless one is written. */
    private static Status told(Reading reading, int end, Status status, Optional<String> count) {
        boolean near = reading.dates().stream()
                .anyMatch(
                        date -> date.date().equals(status.date()) && date.start() - end < 28 && end - date.end() < 40);
        boolean undated =
                status.status() == EventStatus.REPORTED && (status.date().basis() == EventDate.Basis.DOCUMENT || !near);
        return undated && count.isPresent() ? new Status(status.status(), EventDate.UNKNOWN, false) : status;
    }

    private static Optional<TherapyDiscipline> discipline(Hit therapy) {
        return Optional.of(TherapyDiscipline.valueOf(therapy.name()));
    }

    /** How many: "4 of 12", "2 x 6" is 12, "twice a week for six weeks" is 12, "six to eight visits" is 6-8. */
    private static Optional<String> count(Reading reading, Hit near, List<Hit> visits) {
        for (Matcher m = OF_ALL.matcher(reading.text()); m.find(); ) {
            Optional<String> part = Numbers.of(reading, m.start(1), m.end(1));
            Optional<String> all = Numbers.of(reading, m.start(3), m.end(3));
            if (part.isPresent()
                    && all.isPresent()
                    && !all.get().equals("10")
                    && Math.abs(m.start() - near.start()) < 50) {
                return Optional.of(part.get() + " " + m.group(2) + " " + all.get());
            }
        }
        Optional<String> product = product(reading, near);
        if (product.isPresent()) return product;
        List<Token> tokens = reading.passage().tokens();
        return visits.stream()
                .filter(hit -> Math.abs(hit.start() - near.start()) < 60)
                .min(Comparator.comparingInt(hit -> Math.abs(hit.start() - near.start())))
                .flatMap(hit -> {
                    for (int at = hit.first() - 1; at >= Math.max(0, hit.first() - 6); at--) {
                        Optional<Numbers.Found> number = Numbers.at(reading, at);
                        boolean whole = number.isPresent()
                                && !tokens.get(Math.max(0, at - 1)).plain().equals("/");
                        if (!whole || isUnit(tokens, number.get().end())) continue;
                        Optional<Numbers.Found> range = at < 2 ? Optional.empty() : Numbers.at(reading, at - 2);
                        boolean ranged = range.isPresent()
                                && range.get().end() == number.get().end();
                        return (ranged ? range : number).map(Numbers.Found::figures);
                    }
                    return Optional.empty();
                })
                .or(() -> after(reading, near));
    }

    private static boolean isUnit(List<Token> tokens, int end) {
        return tokens.stream()
                .filter(token -> token.start() >= end)
                .findFirst()
                .filter(token -> Set.of("weeks", "months", "days", "/", "percent", "%", "mg", "week")
                        .contains(token.plain()))
                .isPresent();
    }

    /** "Chiro x 11", "acupuncture 12", "acupuncture, twelve". */
    private static Optional<String> after(Reading reading, Hit therapy) {
        List<Token> tokens = reading.passage().tokens();
        int at = therapy.last() + 1;
        while (at < tokens.size()
                && Set.of("x", ",", "(", ":").contains(tokens.get(at).plain())) at++;
        if (at >= tokens.size()) return Optional.empty();
        Optional<Numbers.Found> number = Numbers.at(reading, at);
        return number.filter(n -> !isUnit(tokens, n.end()) && n.figures().length() <= 2)
                .map(Numbers.Found::figures);
    }

    private static Optional<String> product(Reading reading, Hit near) {
        Matcher times = TIMES.matcher(reading.text());
        while (times.find()) {
            if (times.start() < near.start() && near.start() - times.start() > 30) continue;
            int first = times.group(1) == null ? 3 : 1;
            return Optional.of(
                    String.valueOf(Integer.parseInt(times.group(first)) * Integer.parseInt(times.group(first + 1))));
        }
        Optional<Hit> perWeek = reading.cues("PER_WEEK").stream().findFirst();
        if (perWeek.isEmpty()) return Optional.empty();
        int each = Integer.parseInt(perWeek.get().term().attribute("times").orElse("1"));
        for (int at = perWeek.get().last() + 1;
                at < Math.min(reading.passage().tokens().size(), perWeek.get().last() + 5);
                at++) {
            Optional<Numbers.Found> weeks = Numbers.at(reading, at);
            if (weeks.isPresent()
                    && weeks.get().figures().matches("\\d{1,2}")
                    && reading.text().startsWith(" week", weeks.get().end())) {
                return Optional.of(
                        String.valueOf(each * Integer.parseInt(weeks.get().figures())));
            }
        }
        return Optional.empty();
    }

    private void add(
            Reading reading,
            int start,
            int end,
            TherapyDiscipline discipline,
            Optional<String> count,
            Status status,
            Consumer<ChronologyEvent> found) {
        add(reading, start, end, discipline, count, start, status, found);
    }

    private void add(
            Reading reading,
            int start,
            int end,
            TherapyDiscipline discipline,
            Optional<String> count,
            int naming,
            Status status,
            Consumer<ChronologyEvent> found) {
        Region region = discipline == TherapyDiscipline.FCE ? Region.NONE : Regions.of(reading, start, end);
        if (discipline == TherapyDiscipline.PSYCH) {
            region = new Region(Optional.of(new BodyPart("psyche")), Optional.empty(), List.of(), true);
        }
        Region whole = new Region(region.part(), region.side(), List.of(), region.written());
        found.accept(new TherapyVisit(mentions.of(reading, start, end, naming, status, whole), discipline, count));
    }
}
