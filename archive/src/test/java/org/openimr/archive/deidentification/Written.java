package org.openimr.archive.deidentification;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A known value as somebody wrote, broke and scanned it.
 *
 * @param words    as it stands in the letter
 * @param guarded  by the rules of {@link KnownGuard} it may be missed: the damaged word is an ordinary one, or is short and
 *                 alone; a date reads as another day of life
 */
record Written(String words, boolean guarded) {
    private static final String CONFUSED_FROM = "0O1lI5S8B";
    private static final String CONFUSED_TO = "O0lI15SB8";
    private static final String[] BREAKS = {"\n", "  ", "\n\n", "\f", "\n \n", "\r\n"};
    private static final String MARKED = "áéíóúñüÁÉÍÓÚÑÜ";
    private static final String UNMARKED = "aeiounuAEIOUNU";

    static Written of(RandomGenerator random, KnownValue value, Lexicon lexicon) {
        String words = switch (value.kind().shape()) {
            case PERSON -> person(random, PersonWords.of(value.value(), lexicon));
            case ORGANIZATION -> value.value();
            case ADDRESS -> address(random, value.value());
            case NUMBER -> number(random, value.value());
            case DATE -> date(random, LocalDate.parse(value.value()));
        };
        boolean letters = value.kind().shape() != KnownKind.Shape.NUMBER;
        if (letters && value.kind() != KnownKind.BIRTH_DATE) words = cased(random, words);
        String whole = words;
        if (random.nextInt(3) == 0) words = broken(random, words);
        if (letters && random.nextInt(8) == 0) words = marked(random, words);
        boolean damaged = random.nextInt(3) == 0;
        if (damaged) words = damaged(random, words);
        return new Written(words, isGuarded(value, whole, words, damaged, lexicon));
    }

    private static String person(RandomGenerator random, PersonWords name) {
        // "Sir Clark": what may be a title is not sought as a name.
        if (name.given().isEmpty()) return name.surname();
        String first = name.given().getFirst();
        String middle = name.given().size() > 1 ? " " + name.given().get(1) : "";
        String last = name.surname();
        return switch (random.nextInt(9)) {
            case 0 -> first + middle + " " + last;
            case 1 -> last + ", " + first;
            case 2 -> last + ", " + first + middle;
            case 3 -> first.charAt(0) + ". " + last;
            case 4 -> last;
            case 5 -> last + " " + first;
            case 6 -> first + last;
            case 7 -> last + ", " + first.charAt(0) + ".";
            default -> first + " " + last;
        };
    }

    private static String address(RandomGenerator random, String address) {
        return switch (random.nextInt(4)) {
            case 0 -> address.substring(0, address.indexOf(','));
            case 1 ->
                address.replace("Road", "Rd.")
                        .replace("Street", "St.")
                        .replace("Avenue", "Ave")
                        .replace("Drive", "Dr");
            case 2 -> address.replace(",", "");
            default -> address;
        };
    }

    private static String number(RandomGenerator random, String number) {
        if (number.contains("@")) return random.nextBoolean() ? number : number.toUpperCase(Locale.ROOT);
        String bare = number.replaceAll("[^A-Za-z0-9]", "");
        return switch (random.nextInt(5)) {
            case 0 -> bare;
            case 1 -> bare.substring(0, 3) + "-" + bare.substring(3, 6) + "-" + bare.substring(6);
            case 2 -> bare.substring(0, 3) + " " + bare.substring(3, 6) + " " + bare.substring(6);
            case 3 -> bare.substring(0, 3) + "." + bare.substring(3, 6) + "." + bare.substring(6);
            default -> number;
        };
    }

    private static String date(RandomGenerator random, LocalDate day) {
        String month =
                Month.from(day).getDisplayName(random.nextBoolean() ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        int y = day.getYear();
        return switch (random.nextInt(11)) {
            case 0 -> "%02d/%02d/%d".formatted(m, d, y);
            case 1 -> "%d/%d/%02d".formatted(m, d, y % 100);
            case 2 -> "%d-%d-%d".formatted(m, d, y);
            case 3 -> "%02d.%02d.%d".formatted(m, d, y);
            case 4 -> "%s %d, %d".formatted(month, d, y);
            case 5 -> "%s. %02d %d".formatted(month.substring(0, 3), d, y);
            case 6 -> "%d %s %d".formatted(d, month, y);
            case 7 -> "%02d-%s-%02d".formatted(d, month.substring(0, 3).toUpperCase(Locale.ROOT), y % 100);
            case 8 -> "%02d%02d%d".formatted(m, d, y);
            case 9 -> day.toString();
            default -> "%02d / %02d / %d".formatted(m, d, y);
        };
    }

    private static String cased(RandomGenerator random, String words) {
        return switch (random.nextInt(4)) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> words.toLowerCase(Locale.ROOT);
            default -> words;
        };
    }

    /** A line or page ends inside: at a space, or in a word with a hyphen. */
    private static String broken(RandomGenerator random, String words) {
        int space = words.indexOf(' ', random.nextInt(words.length()));
        if (space < 0) space = words.indexOf(' ');
        if (space > 0 && random.nextInt(3) > 0) {
            return words.substring(0, space) + BREAKS[random.nextInt(BREAKS.length)] + words.substring(space + 1);
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 2; i < words.length() - 1; i++) {
            if (Character.isLetter(words.charAt(i - 1))
                    && Character.isLetter(words.charAt(i))
                    && Character.isLetter(words.charAt(i - 2))) places.add(i);
        }
        if (places.isEmpty()) return words;
        int at = places.get(random.nextInt(places.size()));
        return words.substring(0, at) + "-\n" + words.substring(at);
    }

    private static String marked(RandomGenerator random, String words) {
        int from = random.nextInt(words.length());
        for (int i = from; i < words.length(); i++) {
            int which = UNMARKED.indexOf(words.charAt(i));
            if (which >= 0) return words.substring(0, i) + MARKED.charAt(which) + words.substring(i + 1);
        }
        return words;
    }

    private static String damaged(RandomGenerator random, String words) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) if (Character.isLetterOrDigit(words.charAt(i))) places.add(i);
        int at = places.get(random.nextInt(places.size()));
        char c = words.charAt(at);
        int kind = random.nextInt(6);
        if (kind < 2 && CONFUSED_FROM.indexOf(c) >= 0) {
            return words.substring(0, at) + CONFUSED_TO.charAt(CONFUSED_FROM.indexOf(c)) + words.substring(at + 1);
        }
        if (kind < 2 && (c == 'm' || c == 'M'))
            return words.substring(0, at) + (c == 'm' ? "rn" : "RN") + words.substring(at + 1);
        if (kind == 3) return words.substring(0, at) + words.substring(at + 1);
        char other = other(random, c);
        if (kind == 4) return words.substring(0, at) + other + words.substring(at);
        return words.substring(0, at) + other + words.substring(at + 1);
    }

    private static char other(RandomGenerator random, char c) {
        if (Character.isDigit(c)) return (char) ('0' + random.nextInt(10));
        char letter = (char) ('a' + random.nextInt(26));
        return Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter;
    }

    private static boolean isGuarded(KnownValue value, String whole, String words, boolean damaged, Lexicon lexicon) {
        return switch (value.kind().shape()) {
            case PERSON, ORGANIZATION -> {
                boolean alone = whole.strip().split("[\\s,]+|(?<=\\w)-(?=\\w)", -1).length == 1
                        || whole.matches("(?si).*\\b[a-z]\\..*");
                String bare = words.replaceAll("(?<!\\p{L})\\p{L}\\.|[^\\p{L}\\p{N}]", "");
                int length = bare.length();
                boolean ordinary = ordinary(bare, lexicon)
                        || ordinary(whole.replaceAll("(?<!\\p{L})\\p{L}\\.|[^\\p{L}\\p{N}]", ""), lexicon);
                boolean pieces = false;
                if (damaged || !words.equals(whole)) {
                    for (String word : words.split("[^\\p{L}\\p{N}'’]+", -1))
                        pieces |= word.length() > 1 && ordinary(word, lexicon);
                }
                yield (alone && (ordinary || (length <= 5 && damaged) || length < 3)) || (pieces && (alone || damaged));
            }
            case DATE -> damaged && !DatePatterns.mayBeMisread(LocalDate.parse(value.value()), words);
            case ADDRESS, NUMBER -> false;
        };
    }

    private static boolean ordinary(String word, Lexicon lexicon) {
        int roles = lexicon.roles(word.toLowerCase(Locale.ROOT));
        return (roles & (Role.ORDINARY.bit | Role.EPONYM.bit | Role.PUBLIC.bit)) != 0 || lexicon.isDrug(word);
    }
}
