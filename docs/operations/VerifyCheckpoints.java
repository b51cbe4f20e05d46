import java.io.*;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/**
 * Holds the event log of a review organization against the checkpoints that were signed and kept outside its database. It
 * shares nothing with the program that wrote either; tamper-evidence.md says what every byte means. Java 21 or later:
 *   java VerifyCheckpoints.java EVENTS CHECKPOINTS [KEY ...]
 * EVENTS is what export-events.sql writes, CHECKPOINTS the folder, KEY the id of a key that may sign; without one every key
 * in the folder may. A line for each event that is not as it was signed. Exit: 0 all is, 1 not all, 2 unreadable.
 */
public final class VerifyCheckpoints {
    private static final HexFormat HEX = HexFormat.of();
    private static final Tree NONE = new Tree(List.of(), 0);
    private static final Pattern CHECKPOINT = Pattern.compile("openimr-checkpoint 1\nnumber (\\d+)\nevents (\\d+)\nposition (\\d+)\n"
            + "root ([0-9a-f]{64})\nmade \\S+\nbefore ([0-9a-f]{64})\n((?:grown \\d+ [0-9a-f]{64}\n)++)((?:top \\d+ [0-9a-f]{64}\n)++)"
            + "key ([0-9a-f]{64})\nsignature (\\S+)\n");
    private static final Pattern LISTED = Pattern.compile("(\\d{1,18}) (\\d{1,9}) ([0-9a-f]{64}) (\\S+) (\\S+)");
    private static final Pattern TOKEN = Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s,:\\[\\]{}\"]+|[,:\\[\\]{}])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))"), QUOTED = Pattern.compile("[\"\\\\\\x00-\\x1f]"),
            UNPRINTABLE = Pattern.compile("[^ -~]");

    private record Part(int level, String hash) {}

    /** An event; content is the hash of what it says, "" if that cannot be read. One that was signed: its hash is its content. */
    private record Event(long position, String stream, int version, String at, String previous, String hash, String content) {
        String leaf() { return sha256(0, (position + " " + version + " " + hash + " " + at + " " + stream).getBytes(StandardCharsets.UTF_8)); }
        boolean isSound() { return content.equals(hash) && !hash.isEmpty(); }
    }

    private final Path folder;
    private final BufferedReader export;
    private final Set<String> trusted, keys = new TreeSet<>(), found = new TreeSet<>();
    private final List<String> flaws = new ArrayList<>();
    private final List<Event> absent = new ArrayList<>();
    private final Set<Event> strange = new LinkedHashSet<>();
    private final Map<String, Event> ends = new HashMap<>(); // the newest event of each stream, as far as was read
    private Tree tree = NONE;
    private Event next;
    private long position, unsigned, last;
    private String before = "0".repeat(64);
    private boolean gap;

    private VerifyCheckpoints(BufferedReader export, Path folder, Set<String> trusted) {
        this.export = export;
        this.folder = folder;
        this.trusted = trusted;
    }

    public static void main(String[] arguments) { System.exit(run(List.of(arguments), System.out)); }

    public static int run(List<String> arguments, PrintStream out) {
        try (BufferedReader export = Files.newBufferedReader(Path.of(arguments.get(0)))) {
            return new VerifyCheckpoints(export, Path.of(arguments.get(1)), Set.copyOf(arguments.subList(2, arguments.size()))).verify(out);
        } catch (Exception | OutOfMemoryError e) {
            out.println("CANNOT READ: " + (arguments.size() < 2 ? "name the exported events and the folder of checkpoints"
                    : printable(e.getClass().getSimpleName() + ": " + e.getMessage())));
            return 2;
        }
    }

    private int verify(PrintStream out) throws Exception {
        next = read();
        String[] names = Objects.requireNonNull(folder.toFile().list(), "there is no folder " + folder);
        long newest = Arrays.stream(names).filter(name -> name.matches("\\d{7,18}\\.checkpoint")).mapToLong(
                name -> Long.parseLong(name.substring(0, name.indexOf('.')))).max().orElseThrow(() -> new IOException("no checkpoint in " + folder));
        for (long number = 1; number <= newest; number++) {
            try {
                checkpoint(number, folder.resolve("%07d.checkpoint".formatted(number)));
            } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
                flaws.add("checkpoint " + number + " does not count: " + e.getMessage());
                gap = true;
            }
        }
        rows(Long.MAX_VALUE).forEach(this::unsigned);
        resolve();
        flaws.forEach(flaw -> out.println("FLAW: " + printable(flaw)));
        found.forEach(one -> out.println(printable(one.substring(20))));
        boolean sound = found.isEmpty() && flaws.isEmpty();
        out.println(sound ? "SOUND: " + tree.end + " events up to position " + position + " are as they were signed; " + unsigned + " after it are not signed yet"
                : "NOT SOUND: " + found.size() + " events, " + flaws.size() + " faults of the checkpoints");
        keys.forEach(key -> out.println("Signed with the key " + key));
        return sound ? 0 : 1;
    }

    private void checkpoint(long number, Path file) throws IOException, GeneralSecurityException {
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        Matcher form = CHECKPOINT.matcher(text);
        if (!form.matches() || Long.parseLong(form.group(1)) != number) throw new IOException("it is missing, or is no checkpoint of this number");
        signature(form.group(8), text.substring(0, text.indexOf("\nsignature ") + 1), form.group(9));
        Tree tops = NONE.with(form.group(7));
        if (tops.end != Long.parseLong(form.group(2)) || !tops.root().equals(form.group(4))) throw new IOException("its root is not that of its tops");
        long upTo = Long.parseLong(form.group(3));
        boolean continues = gap || tree.with(form.group(6)).equals(tops);
        if (!gap && !(continues && form.group(5).equals(before))) flaws.add("checkpoint " + number + " does not continue the one before it");
        gap |= !continues;
        List<Event> leaves = gap ? List.of() : list(folder.resolve("%07d-%d.events".formatted(number, upTo))), rows = rows(upTo);
        rows.forEach(row -> ends.merge(row.stream, row, (one, other) -> one.version > other.version ? one : other));
        if (!leaves.isEmpty() && tree.withLeaves(leaves).equals(tops)) {
            compare(leaves, rows);
        } else {
            boolean same = tree.withLeaves(rows).equals(tops) && rows.stream().allMatch(Event::isSound);
            flaws.add("the log from position " + (position + 1) + " to " + upTo + " is " + (same ? "" : "not ") + "what checkpoint " + number
                    + " signs; no list of its events, as it was signed, can be relied on");
        }
        tree = tops;
        position = upTo;
        before = sha256(-1, text.getBytes(StandardCharsets.ISO_8859_1));
        gap = false;
    }

    private void signature(String id, String text, String signature) throws IOException, GeneralSecurityException {
        if (!trusted.isEmpty() && !trusted.contains(id)) throw new IOException("it is signed with the key " + id + ", which you did not name");
        Path file = folder.resolve("keys").resolve(id + ".pem");
        byte[] key = Base64.getDecoder().decode(Files.exists(file) ? Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "") : "");
        if (!sha256(-1, key).equals(id)) throw new IOException("its key is not in the folder \"keys\"");
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        check.update(text.getBytes(StandardCharsets.ISO_8859_1));
        if (!check.verify(Base64.getDecoder().decode(signature))) throw new IOException("its signature does not hold");
        keys.add(id);
    }

    private static List<Event> list(Path file) throws IOException {
        List<Matcher> lines = Files.exists(file) ? Files.readAllLines(file).stream().map(LISTED::matcher).toList() : List.of();
        if (!lines.stream().allMatch(Matcher::matches)) return List.of();
        return lines.stream().map(line -> new Event(Long.parseLong(line.group(1)), line.group(5), Integer.parseInt(line.group(2)),
                line.group(4), "", line.group(3), line.group(3))).toList();
    }

    private void compare(List<Event> leaves, List<Event> rows) {
        int at = 0;
        for (Event row : rows) {
            while (at < leaves.size() && leaves.get(at).position < row.position) absent.add(leaves.get(at++));
            boolean listed = at < leaves.size() && leaves.get(at).position == row.position;
            Event leaf = listed ? leaves.get(at++) : row;
            if (!listed || !leaf.stream.equals(row.stream) || leaf.version != row.version) {
                if (listed) absent.add(leaf);
                strange.add(row);
            } else if (!row.content.equals(leaf.hash) && row.at.equals(leaf.at)) changed(leaf, row);
            else if (!row.content.equals(leaf.hash)) found("REDATED", leaf, "was recorded at " + leaf.at + "; it now says " + row.at + ", and more of it may be changed");
            else if (!row.hash.equals(leaf.hash)) found("HASH_ALTERED", leaf, "is as it was signed, the hash that stands with it is not");
        }
        absent.addAll(leaves.subList(at, leaves.size()));
    }

    /** What is not where it was: moved, replaced, gone or added. */
    private void resolve() {
        Map<Object, Event> places = new HashMap<>();
        strange.forEach(row -> places.put(row.content, row));
        List<Event> lost = new ArrayList<>();
        for (Event leaf : absent) {
            Event moved = places.remove(leaf.hash);
            if (moved == null || !strange.remove(moved)) lost.add(leaf);
            else found("MOVED", leaf, "now stands at position " + moved.position);
        }
        strange.forEach(row -> places.put(row.position, row));
        for (Event leaf : lost) {
            Event instead = places.remove(leaf.position);
            if (instead != null && strange.remove(instead)) changed(leaf, instead);
            else if (ends.containsKey(leaf.stream) && ends.get(leaf.stream).version > leaf.version) found("DELETED", leaf, "is gone");
            else found("CUT_OFF", leaf, "is gone, and nothing after it is left in its stream");
        }
        strange.forEach(row -> found("INSERTED", row, "was not there when the log was signed up to this position"));
    }

    /** An event after the last checkpoint: only its chain speaks for it. */
    private void unsigned(Event row) {
        unsigned++;
        Event previous = ends.put(row.stream, row);
        boolean follows = row.version == 1 ? row.previous.equals("0".repeat(64)) : previous != null && previous.version == row.version - 1
                && previous.hash.equals(row.previous) && previous.at.compareTo(row.at) <= 0;
        if (!row.isSound() || !follows) found("UNSOUND", row, "is not signed yet, and is no sound successor of the event before it");
    }

    private void changed(Event leaf, Event now) {
        found(now.isSound() ? "REWRITTEN" : "ALTERED", leaf, "does not say what was signed" + (now.isSound() ? "; its hash fits" : ""));
    }

    private void found(String kind, Event at, String words) {
        found.add("%020d%s: event %d of %s (position %d) %s".formatted(at.position, kind, at.version, at.stream, at.position, words));
    }

    /** The events exported up to that position. */
    private List<Event> rows(long upTo) throws IOException {
        List<Event> rows = new ArrayList<>();
        for (; next != null && next.position <= upTo; next = read()) rows.add(next);
        return rows;
    }

    private Event read() throws IOException {
        String line = export.readLine();
        if (line == null) return null;
        String[] field = Arrays.stream(line.split("\t", -1)).map(one -> one.equals("\\N") ? "" : unescaped(one)).toArray(String[]::new);
        if (field.length != 12) throw new IOException("a line of the export has not 12 fields");
        if (Long.parseLong(field[0]) < last) throw new IOException("the export is not in the order of positions");
        last = Long.parseLong(field[0]);
        return new Event(last, field[1], Integer.parseInt(field[2]), field[7], field[10], field[11], content(field));
    }

    /** The hash of an event: of one canonical JSON object, keys in order, without the position. */
    private static String content(String[] field) {
        try {
            Matcher payload = TOKEN.matcher(field[5]);
            String text = "{\"actor\":" + quoted(field[6]) + ",\"command\":\"" + field[8] + "\",\"commandPart\":" + field[9] + ",\"payload\":"
                    + value(payload, token(payload)) + ",\"previousHash\":\"" + field[10] + "\",\"recordedAt\":\"" + field[7] + "\",\"stream\":"
                    + quoted(field[1]) + ",\"type\":\"" + field[3] + "\",\"typeVersion\":" + field[4] + ",\"version\":" + field[2] + "}";
            return sha256(-1, text.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    private static String token(Matcher json) {
        if (!json.lookingAt()) throw new IllegalArgumentException("no JSON");
        String token = json.group(1);
        json.region(json.end(), json.regionEnd());
        return token;
    }

    /** JSON as PostgreSQL writes it, in canonical form. */
    private static String value(Matcher json, String first) {
        if (first.startsWith("\"")) return quoted(unescaped(first.substring(1, first.length() - 1)));
        if (Set.of("true", "false", "null").contains(first)) return first;
        if (first.equals("{") || first.equals("[")) return several(json, first.equals("{"));
        BigDecimal number = new BigDecimal(first);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String several(Matcher json, boolean object) {
        SortedMap<String, String> members = new TreeMap<>();
        List<String> values = new ArrayList<>();
        for (String at = token(json); !at.equals(object ? "}" : "]"); at = token(json)) {
            if (at.equals(",")) continue;
            if (!object) values.add(value(json, at));
            else if (token(json).equals(":")) members.put(unescaped(at.substring(1, at.length() - 1)), value(json, token(json)));
        }
        if (!object) return "[" + String.join(",", values) + "]";
        return members.entrySet().stream().map(one -> quoted(one.getKey()) + ":" + one.getValue()).collect(Collectors.joining(",", "{", "}"));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            int known = escape.group(2) == null ? -1 : "bfnrtv".indexOf(escape.group(2));
            return Matcher.quoteReplacement(escape.group(2) == null ? "" + (char) Integer.parseInt(escape.group(1), 16)
                    : known < 0 ? escape.group(2) : "" + "\b\f\n\r\t\u000b".charAt(known));
        });
    }

    private static String quoted(String text) {
        return "\"" + QUOTED.matcher(text).replaceAll(c -> {
            int known = "\"\\\b\t\n\f\r".indexOf(c.group());
            return Matcher.quoteReplacement(known < 0 ? "\\u%04x".formatted((int) c.group().charAt(0)) : "\\" + "\"\\btnfr".charAt(known));
        }) + "\"";
    }

    /** The complete parts of a tree of hashes as in RFC 6962, from left to right, and how many leaves there are. */
    private record Tree(List<Part> parts, long end) {
        Tree with(List<Part> added) {
            List<Part> all = new ArrayList<>(parts);
            long to = end;
            for (Part part : added) {
                if (part.level > 62 || to % (1L << part.level) != 0) throw new IllegalArgumentException("a part of its tree cannot stand there");
                to += 1L << part.level;
                for (all.add(part); all.size() > 1 && all.get(all.size() - 2).level == all.getLast().level; ) {
                    Part right = all.removeLast(), left = all.removeLast();
                    all.add(new Part(left.level + 1, sha256(1, HEX.parseHex(left.hash + right.hash))));
                }
            }
            return new Tree(all, to);
        }
        Tree with(String lines) {
            return with(lines.lines().map(line -> line.split(" ")).map(part -> new Part(Integer.parseInt(part[1]), part[2])).toList());
        }
        Tree withLeaves(List<Event> leaves) { return with(leaves.stream().map(leaf -> new Part(0, leaf.leaf())).toList()); }
        String root() { return parts.reversed().stream().map(Part::hash).reduce((right, left) -> sha256(1, HEX.parseHex(left + right))).orElse(""); }
    }

    /** Of a leaf (0), a node (1) or anything else (-1). */
    private static String sha256(int kind, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (kind >= 0) digest.update((byte) kind);
            return HEX.formatHex(digest.digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(c -> "\\\\u{" + Integer.toHexString(c.group().codePointAt(0)) + "}");
    }
}
