package org.openimr.letters;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read.
 *
 * <ul>
 *   <li>English: the Flesch-Kincaid grade level, 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid,
 *       Fishburne, Rogers and Chissom 1975, Navy Research Branch Report 8-75): years of school that a reader needs.
 *   <li>Spanish: the Szigriszt-Pazos perspicuity index, 206.835 - 62.3 syllables a word - words a sentence (Szigriszt
 *       Pazos 1993, Universidad Complutense), read on the INFLESZ scale of Barrio-Cantalejo et al. 2008: 40 to 55
 *       somewhat hard, 55 to 65 normal, 65 to 80 quite easy.
 * </ul>
 *
 * Sentences end with a full stop, a question or an exclamation mark, or with their paragraph or entry of a list; so a
 * colon does not make a long sentence short. Numbers in digits are words of one syllable.
 */
final class ReadingEase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern ENDS = Pattern.compile("[.!?](\\s|$)");
    private static final String VOWELS = "aeiouy";
    private static final String STRONG = "aeoáéó";
    private static final String STRESSED_WEAK = "íú";
    private static final String WEAK = "iuü";

    private ReadingEase() {}

    /** The Flesch-Kincaid grade of blocks of text. */
    static double englishGrade(List<String> blocks) {
        return 0.39 * wordsPerSentence(blocks)
                + 11.8
                        * mean(
                                words(blocks).stream()
                                        .mapToInt(ReadingEase::english)
                                        .sum(),
                                words(blocks).size())
                - 15.59;
    }

    /** The Szigriszt-Pazos index of blocks of text. */
    static double spanishIndex(List<String> blocks) {
        return 206.835
                - 62.3
                        * mean(
                                words(blocks).stream()
                                        .mapToInt(ReadingEase::spanish)
                                        .sum(),
                                words(blocks).size())
                - wordsPerSentence(blocks);
    }

    /** Words of the longest sentence. */
    static int longestSentence(List<String> blocks) {
        return blocks.stream()
                .flatMap(ENDS::splitAsStream)
                .mapToInt(sentence -> words(List.of(sentence)).size())
                .max()
                .orElse(0);
    }

    private static double wordsPerSentence(List<String> blocks) {
        int sentences = blocks.stream()
                .flatMap(ENDS::splitAsStream)
                .mapToInt(sentence -> WORD.matcher(sentence).find() ? 1 : 0)
                .sum();
        return mean(words(blocks).size(), sentences);
    }

    private static double mean(int sum, int n) {
        return (double) sum / n;
    }

    private static List<String> words(List<String> blocks) {
        return blocks.stream()
                .flatMap(block -> WORD.matcher(block).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Syllables of an English word: groups of vowels, without a silent e. */
    static int english(String word) {
        if (word.chars().anyMatch(Character::isDigit)) return 1;
        String letters = word.replaceAll("[’'-]", "");
        int groups = 0;
        boolean inVowels = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = VOWELS.indexOf(letters.charAt(i)) >= 0;
            boolean parts = i > 0 && inVowels && vowel && splits(letters.substring(i - 1, i + 1), letters, i);
            if (vowel && (!inVowels || parts)) groups++;
            inVowels = vowel;
        }
        boolean silentE = letters.endsWith("e")
                && !letters.matches(".*[^aeiouy]le")
                && letters.length() > 2
                && VOWELS.indexOf(letters.charAt(letters.length() - 2)) < 0;
        boolean silentEd = letters.endsWith("ed") && !letters.matches(".*[td]ed") && !letters.endsWith("eed");
        boolean silentEs = letters.endsWith("es")
                && !letters.matches(".*(s|x|z|ch|sh|c|g|[^aeiouy]l)es")
                && letters.length() > 3
                && VOWELS.indexOf(letters.charAt(letters.length() - 3)) < 0;
        return Math.max(1, groups - (silentE || silentEd || silentEs ? 1 : 0));
    }

    /** Neighbouring vowels that are two syllables: "medi-al", "sci-ence", "evalu-ate", "ri-ot". */
    private static boolean splits(String pair, String word, int at) {
        boolean softened = at >= 2 && "ctsgx".indexOf(word.charAt(at - 2)) >= 0; // -tion, -cial, -sion, -gion
        return switch (pair) {
            case "ia", "io" -> !softened;
            case "iu", "uo", "ye" -> true;
            case "eo" -> !word.startsWith("peo");
            case "ie" -> word.startsWith("en", at) && (!softened || word.startsWith("sci", at - 3));
            case "ua" -> at >= 2 && word.charAt(at - 2) != 'q' && word.charAt(at - 2) != 'g';
            default -> false;
        };
    }

    /** Syllables of a Spanish word: strong vowels and stressed weak ones each carry one, diphthongs count once. */
    static int spanish(String word) {
        if (word.chars().anyMatch(Character::isDigit)) return 1;
        String letters = word.replaceAll("[’'-]", "")
                .replaceAll("qu(?=[eiéí])", "k")
                .replaceAll("gu(?=[eiéí])", "g")
                .replaceAll("y$", "i");
        int nuclei = 0;
        char before = ' ';
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean strong = STRONG.indexOf(c) >= 0 || STRESSED_WEAK.indexOf(c) >= 0;
            boolean weak = WEAK.indexOf(c) >= 0;
            boolean afterVowel =
                    STRONG.indexOf(before) >= 0 || STRESSED_WEAK.indexOf(before) >= 0 || WEAK.indexOf(before) >= 0;
            boolean joins = (strong && WEAK.indexOf(before) >= 0 && STRESSED_WEAK.indexOf(c) < 0)
                    || (weak && afterVowel && STRESSED_WEAK.indexOf(before) < 0);
            if ((strong || weak) && !joins) nuclei++;
            before = c;
        }
        return Math.max(1, nuclei);
    }
}
