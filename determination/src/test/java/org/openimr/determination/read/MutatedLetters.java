package org.openimr.determination.read;

import java.util.List;
import java.util.Random;
import org.openimr.determination.Family;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/** Letters spoiled at random: bits flipped, cut off, spliced, headings repeated. One seed always spoils alike. */
final class MutatedLetters {
    private static final List<String> HEADINGS = List.of(
            StockWording.REVIEWER_HEADING,
            StockWording.SUMMARY_HEADING,
            StockWording.ISSUES_HEADING,
            StockWording.guidelineLabel(Family.DWC_MAXIMUS_2016_17, Side.CLAIMS_ADMINISTRATOR),
            StockWording.guidelineLabel(Family.DWC_MAXIMUS_2016_17, Side.EXPERT_REVIEWER),
            StockWording.guidelineLabel(Family.INDEPENDENT_REVIEW, Side.EXPERT_REVIEWER),
            StockWording.RATIONALE_LABEL,
            "Decision based on MTUS ",
            "diagnosed as having ",
            "Diagnoses include 1. ",
            " is: Upheld",
            "\f",
            "\n \n",
            "(",
            "\"",
            ", and ",
            "-\n");

    private final List<String> letters;
    private final Random random;

    MutatedLetters(List<String> letters, long seed) {
        this.letters = letters;
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder letter = new StringBuilder(any());
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) change(letter);
        return letter.toString();
    }

    private void change(StringBuilder letter) {
        switch (random.nextInt(6)) {
            case 0 -> flip(letter);
            case 1 -> letter.setLength(place(letter));
            case 2 -> splice(letter);
            case 3 -> repeat(letter);
            case 4 -> {
                int from = place(letter);
                letter.delete(from, Math.min(letter.length(), from + random.nextInt(200)));
            }
            default -> letter.insert(place(letter), (char) random.nextInt(0x3000));
        }
    }

    private void flip(StringBuilder letter) {
        for (int flips = 1 + random.nextInt(20); flips > 0 && !letter.isEmpty(); flips--) {
            int at = random.nextInt(letter.length());
            letter.setCharAt(at, (char) (letter.charAt(at) ^ (1 << random.nextInt(8))));
        }
    }

    private void splice(StringBuilder letter) {
        String other = any();
        letter.setLength(place(letter));
        letter.append(other, random.nextInt(other.length() + 1), other.length());
    }

    private void repeat(StringBuilder letter) {
        String heading = HEADINGS.get(random.nextInt(HEADINGS.size()));
        int at = place(letter);
        letter.insert(at, heading.repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 3)));
    }

    private String any() {
        return letters.get(random.nextInt(letters.size()));
    }

    private int place(StringBuilder letter) {
        return random.nextInt(letter.length() + 1);
    }
}
