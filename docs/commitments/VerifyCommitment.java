import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.util.*;
import java.util.regex.*;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks what a review organization published of its reviewers. It shares nothing with the program that published it;
 * ../commitments.md says what every byte means, and what is proved. Java 17 or later, nothing else:
 *   java VerifyCommitment.java COMMITMENT OPENING ...               opens the commitment
 *   java VerifyCommitment.java COMMITMENT COMMITMENT REMAND ...     another reviewer after a remand
 * Any number of such groups, a line for each. Exit: 0 all hold; else of the first that does not hold: 1 tampered,
 * 2 swapped, 4 same reviewer; 3 a file cannot be read, and nothing after it was looked at.
 */
public final class VerifyCommitment {
    private static final int TAMPERED = 1, SWAPPED = 2, UNREADABLE = 3, SAME = 4, MOST_BYTES = 100_000;
    private static final HexFormat HEX = HexFormat.of();
    private static final String HASH = "([0-9a-f]{64})", COMMITMENT = "openimr-commitment 1";
    private static final List<String> LABELS = new ArrayList<>(
            List.of("case", "chain", "chain-key", "tag", "seat", "day", "npi", "reviewer", "signed-at"));

    static {
        for (String nature : List.of("FAMILIAL", "FINANCIAL", "PROFESSIONAL"))
            for (String party : ("EMPLOYER INSURER CLAIMS_ADMINISTRATOR UTILIZATION_REVIEW_ORGANIZATION UTILIZATION_REVIEWER"
                    + " MEDICAL_PROVIDER_NETWORK OFFICER_OR_EMPLOYEE PHYSICIAN MEDICAL_GROUP OTHER_PROVIDER FACILITY"
                    + " FACILITY_OF_ALTERNATIVE MAKER MAKER_OF_ALTERNATIVE EMPLOYEE FAMILY_OF_EMPLOYEE ATTORNEY_OF_EMPLOYEE").split(" "))
                LABELS.add(nature + "." + party);
    }

    /** A commitment as it was published. */
    private record Published(String number, String seat, String root) {}

    /** What does not hold, in words, with its exit status. */
    private static final class No extends Exception {
        final int status;
        No(int status, String words) { super(words); this.status = status; }
    }

    public static void main(String[] files) {
        int exit = 0, next = 0;
        Map<String, String> seats = new HashMap<>();
        do {
            int status = 0;
            try {
                Published first = published(read(files, next++));
                List<String> second = read(files, next++);
                boolean two = second.get(0).equals(COMMITMENT);
                System.out.println(two ? remand(first, published(second), read(files, next++)) : opening(first, second, seats));
            } catch (Exception | OutOfMemoryError e) {
                System.out.println(e instanceof No ? e.getMessage() : "CANNOT READ: " + e.getClass().getSimpleName());
                status = e instanceof No no ? no.status : UNREADABLE;
            }
            if (exit == 0 || status == UNREADABLE) exit = status;
        } while (next < files.length && exit != UNREADABLE);
        System.exit(exit);
    }

    private static Published published(List<String> lines) throws No {
        count(lines, COMMITMENT, 5);
        return new Published(part(lines, 1, "case (.{1,100})"), part(lines, 2, "seat (\\d{1,2})"), part(lines, 3, "root " + HASH));
    }

    private static String opening(Published published, List<String> lines, Map<String, String> seats) throws Exception {
        count(lines, "openimr-opening 1", LABELS.size() + 4);
        String salt = part(lines, 1, "salt " + HASH), key = part(lines, 2, "key " + HASH);
        List<String> leaves = new ArrayList<>(), values = new ArrayList<>(), changed = new ArrayList<>();
        for (int place = 0; place < LABELS.size(); place++) {
            String[] leaf = leaf(lines, place + 3, place);
            leaves.add(leaf[0]);
            values.add(leaf[1]);
            if (!leaf(hmac(salt, bytes(4, text(place))), place, leaf[1]).equals(leaf[0])) changed.add(LABELS.get(place));
        }
        String of = "case " + published.number + ", seat " + published.seat;
        if (changed.size() == LABELS.size()) throw new No(TAMPERED, "TAMPERED: " + of + ": the salt was changed");
        if (!changed.isEmpty()) throw new No(TAMPERED, "TAMPERED: " + of + ": changed was " + String.join(", ", changed));
        if (!values.get(0).equals(published.number) || !values.get(4).equals(published.seat))
            throw new No(SWAPPED, "SWAPPED: " + of + ": this opens case " + values.get(0) + ", seat " + values.get(4));
        if (!root(leaves.size(), tree(leaves)).equals(published.root))
            throw new No(TAMPERED, "TAMPERED: " + of + ": sound in itself, and not what was committed to");
        if (!sha256(bytes(3, HEX.parseHex(key))).equals(values.get(2)))
            throw new No(TAMPERED, "TAMPERED: " + of + ": the chain key is not the one committed to");
        if (!values.get(6).matches("\\d{10}") || !hmac(key, bytes(5, text(values.get(1)), text(values.get(6)))).equals(values.get(3)))
            throw new No(TAMPERED, "TAMPERED: " + of + ": committed to with a false tag, not the one of NPI " + values.get(6));
        String earlier = seats.putIfAbsent(values.get(1) + "\n" + values.get(6), published.root);
        if (earlier != null && !earlier.equals(published.root))
            throw new No(SAME, "SAME REVIEWER: " + of + ": opens to NPI " + values.get(6) + ", as another of this chain did");
        return "OPENS: " + of + ": NPI " + values.get(6) + ", reviewer " + values.get(7) + ", taken on " + values.get(5);
    }

    private static String remand(Published one, Published other, List<String> lines) throws Exception {
        count(lines, "openimr-remand 1", 20);
        part(lines, 1, "(first)");
        part(lines, 10, "(second)");
        List<String> first = side(one, lines, 2), second = side(other, lines, 11);
        String of = "case " + one.number + ", seat " + one.seat + ", and case " + other.number + ", seat " + other.seat;
        if (!first.get(1).equals(second.get(1)) || !first.get(2).equals(second.get(2)))
            throw new No(SWAPPED, "SWAPPED: " + of + ": not one chain with one key, so nothing is shown");
        if (first.get(3).equals(second.get(3))) throw new No(SAME, "SAME REVIEWER: " + of);
        return "ANOTHER REVIEWER: " + of;
    }

    private static List<String> side(Published published, List<String> lines, int from) throws Exception {
        List<String> values = new ArrayList<>(), astray = new ArrayList<>();
        Set<String> roots = new HashSet<>();
        for (int place = 0; place < 4; place++) {
            String[] leaf = leaf(lines, from + 2 * place, place);
            String[] path = part(lines, from + 2 * place + 1, "path((?: [0-9a-f]{64}){1,8})").substring(1).split(" ");
            String root = root(LABELS.size(), climb(leaf(leaf[0], place, leaf[1]), place, LABELS.size(), List.of(path)));
            if (!root.equals(published.root)) astray.add(LABELS.get(place));
            roots.add(root);
            values.add(leaf[1]);
        }
        String of = "case " + published.number + ", seat " + published.seat + ": ";
        if (!values.get(0).equals(published.number) && roots.size() == 1)
            throw new No(SWAPPED, "SWAPPED: " + of + "this part shows case " + values.get(0));
        if (!astray.isEmpty()) throw new No(TAMPERED, "TAMPERED: " + of + "not part of the commitment is " + String.join(", ", astray));
        return values;
    }

    private static String climb(String leaf, int place, int leaves, List<String> path) throws Exception {
        if (path.isEmpty() != (leaves == 1)) throw new No(UNREADABLE, "CANNOT READ: a path is too short or too long");
        if (leaves == 1) return leaf;
        int left = Integer.highestOneBit(leaves - 1);
        List<String> lower = path.subList(0, path.size() - 1);
        byte[] beside = HEX.parseHex(path.get(path.size() - 1));
        return place < left
                ? sha256(bytes(1, HEX.parseHex(climb(leaf, place, left, lower)), beside))
                : sha256(bytes(1, beside, HEX.parseHex(climb(leaf, place - left, leaves - left, lower))));
    }

    private static String tree(List<String> leaves) throws GeneralSecurityException {
        if (leaves.size() == 1) return leaves.get(0);
        int left = Integer.highestOneBit(leaves.size() - 1);
        return sha256(bytes(1, HEX.parseHex(tree(leaves.subList(0, left))), HEX.parseHex(tree(leaves.subList(left, leaves.size())))));
    }

    private static String leaf(String salt, int place, String value) throws GeneralSecurityException {
        return sha256(bytes(0, HEX.parseHex(salt), text(place), text(LABELS.get(place)), text(value)));
    }

    private static String root(int leaves, String top) throws GeneralSecurityException {
        return sha256(bytes(2, text(leaves), HEX.parseHex(top)));
    }

    private static byte[] bytes(int kind, byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        bytes.writeBytes(text("openimr.reviewer-commitment"));
        bytes.write(1);
        for (byte[] part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }

    private static byte[] text(Object text) {
        return (text.toString().length() + ":" + text).getBytes(StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String hmac(String key, byte[] bytes) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HEX.parseHex(key), "HmacSHA256"));
        return HEX.formatHex(mac.doFinal(bytes));
    }

    private static List<String> read(String[] files, int next) throws No, IOException {
        if (next >= files.length) throw new No(UNREADABLE, "CANNOT READ: a file is missing at the end of the list");
        Path file = Path.of(files[next]);
        if (!Files.isRegularFile(file)) throw new No(UNREADABLE, "CANNOT READ: not a file: argument " + (next + 1));
        if (Files.size(file) > MOST_BYTES) throw new No(UNREADABLE, "CANNOT READ: too long: argument " + (next + 1));
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<String> lines = text.lines().toList();
        if (!text.matches("[ -~\\r\\n]+") || !lines.get(lines.size() - 1).equals("end"))
            throw new No(UNREADABLE, "CANNOT READ: cut off, or not plain ASCII: argument " + (next + 1));
        return lines;
    }

    private static void count(List<String> lines, String kind, int count) throws No {
        if (!lines.get(0).equals(kind) || lines.size() != count)
            throw new No(UNREADABLE, "CANNOT READ: not \"" + kind + "\" with " + count + " lines");
    }

    private static String[] leaf(List<String> lines, int line, int place) throws No {
        String rest = part(lines, line, "leaf " + place + " (" + HASH + " " + Pattern.quote(LABELS.get(place)) + " .{1,200})");
        return new String[] {rest.substring(0, 64), rest.substring(66 + LABELS.get(place).length())};
    }

    private static String part(List<String> lines, int line, String form) throws No {
        Matcher matcher = Pattern.compile(form).matcher(lines.get(line));
        if (!matcher.matches()) throw new No(UNREADABLE, "CANNOT READ: line " + (line + 1) + " is not as documented");
        return matcher.group(1);
    }
}
