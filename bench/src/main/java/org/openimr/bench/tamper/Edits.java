package org.openimr.bench.tamper;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Draws an edit and does it. About each there is a careless superuser, who leaves the hashes as they are, and one who makes
 * those of the event, or of all its stream from there on, anew.
 */
final class Edits {
    private final Random dice;
    private final Sql sql;
    private final Superuser superuser;

    Edits(Random dice, Sql sql) {
        this.dice = dice;
        this.sql = sql;
        this.superuser = new Superuser(sql);
    }

    /** @return what was done, for a person */
    String doOne(Family family) throws SQLException {
        superuser.takesGuardsAway();
        String done = switch (family) {
            case FLIP -> flip();
            case DELETE -> delete();
            case INSERT -> insert();
            case REORDER -> reorder();
            case TRUNCATE -> truncate();
            case BACK_DATE -> backDate();
        };
        superuser.putsGuardsBack();
        return done;
    }

    private String flip() throws SQLException {
        Place place = anyEvent();
        String set = switch (dice.nextInt(11)) {
            case 0, 1, 2 ->
                "payload = jsonb_set(payload, '{note}', to_jsonb(overlay(payload->>'note' placing '"
                        + (char) ('A' + dice.nextInt(26)) + "' from " + (1 + dice.nextInt(5)) + " for 1)))";
            case 3 -> "payload = jsonb_set(payload, '{amount}', to_jsonb((payload->>'amount')::numeric + 0.01))";
            case 4 -> "type = overlay(type placing '" + (char) ('a' + dice.nextInt(26)) + "q' from 2 for 2)";
            case 5 -> "type_version = type_version + 1";
            case 6 -> "actor = 'account/clerc'";
            case 7 -> "recorded_at = recorded_at + interval '1 microsecond'";
            case 8 -> "command_id = '" + new UUID(dice.nextLong(), dice.nextLong()) + "'";
            case 9 -> "previous_hash = set_byte(previous_hash, 7, (get_byte(previous_hash, 7) + 1) % 256)";
            default -> "hash = set_byte(hash, " + dice.nextInt(32) + ", " + dice.nextInt(256) + ")";
        };
        sql.run("update event set " + set + " where position = ?", place.position());
        return (set.startsWith("hash") ? "careless: " : hashes(place)) + set + " at " + place;
    }

    private String delete() throws SQLException {
        Place place = anyEvent();
        return switch (dice.nextInt(4)) {
            case 0 -> {
                sql.run("delete from event where stream = ?", place.stream());
                yield "the whole stream " + place.stream();
            }
            case 1 -> {
                sql.run("delete from event where position between ? and ?", place.position(), place.position() + 5);
                yield "all from position " + place.position() + " to " + (place.position() + 5);
            }
            case 2 -> {
                sql.run("delete from event where position = ?", place.position());
                superuser.renumbers(place.stream(), place.version() + 1, -1);
                superuser.chainsAnew(place.stream(), place.version());
                yield place + ", and the stream closed over it";
            }
            default -> {
                sql.run("delete from event where position = ?", place.position());
                yield place.toString();
            }
        };
    }

    private String insert() throws SQLException {
        Place like = anyEvent();
        long free = anyFreePosition();
        UUID command = new UUID(dice.nextLong(), dice.nextLong());
        String copy = "insert into event overriding system value select ?, ?, ?, type, type_version,"
                + " payload || '{\"note\": \"forged\"}', actor, recorded_at, ?, 1, ?, hash from event where position = ?";
        byte[] none = new byte[32];
        return switch (dice.nextInt(3)) {
            case 0 -> {
                sql.run(copy, free, "case/CM26-9999999", 1, command, none, like.position());
                superuser.chainsAnew("case/CM26-9999999", 1);
                yield "a stream of one forged event at position " + free;
            }
            case 1 -> {
                int end = superuser.events(like.stream(), 1).getLast().version() + 1;
                sql.run(copy, free, like.stream(), end, command, none, like.position());
                if (dice.nextBoolean()) superuser.chainsAnew(like.stream(), end);
                yield "a forged end of " + like.stream() + " at position " + free;
            }
            default -> {
                superuser.renumbers(like.stream(), like.version(), 1);
                sql.run(copy, free, like.stream(), like.version(), command, none, like.position());
                superuser.chainsAnew(like.stream(), like.version());
                yield "a forged event before " + like + ", at position " + free;
            }
        };
    }

    private String reorder() throws SQLException {
        Place one = anyEvent();
        Place other = anyEvent();
        while (one.equals(other)) other = anyEvent();
        return switch (dice.nextInt(4)) {
            case 0 -> {
                long free = anyFreePosition();
                sql.run("update event set position = ? where position = ?", free, one.position());
                yield one + " to the free position " + free;
            }
            case 1 -> {
                swapPositions(one, other);
                yield one + " and " + other + " change positions";
            }
            case 2 -> {
                String swap = "update event e set payload = o.payload, type = o.type from event o"
                        + " where o.position + e.position = ? and e.position in (?, ?) and o.position in (?, ?)"
                        + " and o.position <> e.position";
                long sum = one.position() + other.position();
                sql.run(swap, sum, one.position(), other.position(), one.position(), other.position());
                String first = hashes(one);
                yield first + one + " and " + other + " change contents";
            }
            default -> {
                List<Place> stream = superuser.events(one.stream(), 1);
                if (stream.size() < 2) yield swapInstead(one, other);
                Place left = stream.get(dice.nextInt(stream.size() - 1));
                swapPositions(left, stream.get(left.version()));
                // The position is unique, and so is the version: by way of versions that nobody has.
                sql.run(
                        "update event set version = version + 1000000 where stream = ? and version in (?, ?)",
                        left.stream(),
                        left.version(),
                        left.version() + 1);
                sql.run(
                        "update event set version = 1000000 + ? - version where stream = ? and version > 1000000",
                        2 * left.version() + 1,
                        left.stream());
                superuser.chainsAnew(left.stream(), left.version());
                yield left + " and the one after it change places, chained anew";
            }
        };
    }

    private String swapInstead(Place one, Place other) throws SQLException {
        swapPositions(one, other);
        return one + " and " + other + " change positions";
    }

    private void swapPositions(Place one, Place other) throws SQLException {
        sql.run("update event set position = -1 where position = ?", one.position());
        sql.run("update event set position = ? where position = ?", one.position(), other.position());
        sql.run("update event set position = ? where position = -1", other.position());
    }

    private String truncate() throws SQLException {
        Place place = anyEvent();
        return switch (dice.nextInt(10)) {
            case 0 -> {
                sql.run("truncate event");
                yield "all";
            }
            case 1, 2, 3 -> {
                sql.run("delete from event where position >= ?", place.position());
                yield "the log from position " + place.position();
            }
            default -> {
                sql.run("delete from event where stream = ? and version >= ?", place.stream(), place.version());
                yield place.stream() + " from version " + place.version();
            }
        };
    }

    private String backDate() throws SQLException {
        Place place = anyEvent();
        int seconds = 1 + dice.nextInt(dice.nextBoolean() ? 60 : 10_000_000);
        if (dice.nextInt(3) == 0) {
            sql.run(
                    "update event set recorded_at = recorded_at - make_interval(secs => ?) where stream = ? and version >= ?",
                    (double) seconds,
                    place.stream(),
                    place.version());
            superuser.chainsAnew(place.stream(), place.version());
            return place + " and all after it in its stream by " + seconds + " s, chained anew";
        }
        sql.run(
                "update event set recorded_at = recorded_at - make_interval(secs => ?) where position = ?",
                (double) seconds,
                place.position());
        return hashes(place) + place + " by " + seconds + " s";
    }

    /** As careful as is drawn. */
    private String hashes(Place place) throws SQLException {
        return switch (dice.nextInt(3)) {
            case 0 -> {
                superuser.hashesAnew(place);
                yield "hashed anew: ";
            }
            case 1 -> {
                superuser.hashesAnew(place);
                superuser.chainsAnew(place.stream(), place.version() + 1);
                yield "chained anew: ";
            }
            default -> {
                yield "careless: ";
            }
        };
    }

    private Place anyEvent() throws SQLException {
        List<Place> all = sql.places("select position, stream, version from event order by position");
        return all.get(dice.nextInt(all.size()));
    }

    private long anyFreePosition() throws SQLException {
        List<String> free = sql.texts("select g from generate_series(1, (select max(position) from event)) g"
                + " where not exists (select from event where position = g) order by g");
        return Long.parseLong(free.get(dice.nextInt(free.size())));
    }
}
