package org.openimr.archive.deidentification;

import org.openimr.determination.prose.LowerCase;

/** Streets with their number, boxes, cities with State and ZIP code, ZIP codes alone; places in Safe Harbor mode. */
final class Addresses {
    private static final Reason STREET = new Reason.Pattern("street and number");
    private static final Reason BOX = new Reason.Pattern("post office box");
    private static final Reason CITY = new Reason.Pattern("city, State and ZIP code");
    private static final Reason PLACE = new Reason.Listed("places");
    private static final int MOST_STREET_WORDS = 5;
    private static final int ZIP_FIGURES = 5;

    private final LetterText letter;
    private final Tokens tokens;
    private final Zip3Populations populations;

    Addresses(LetterText letter, Zip3Populations populations) {
        this.letter = letter;
        this.populations = populations;
        tokens = letter.tokens;
    }

    void find() {
        for (int i = 0; i < tokens.count(); i++) {
            Tokens.Shape shape = tokens.shape(i);
            if (shape == Tokens.Shape.NUMBER) {
                int end = street(i);
                if (end > i) i = end;
                else if (isZip(i)) zip(i);
            } else if (tokens.is(i, Role.UNIT) && tokens.lower(i).endsWith("box")) {
                box(i);
            } else if (letter.mode == Mode.SAFE_HARBOR && shape == Tokens.Shape.CAPITAL) {
                i = place(i);
            }
        }
    }

    /** The last token of "1250 N. Harbor View Road, Suite 4, Oakland, CA 94607"; -1 if none begins here. */
    private int street(int i) {
        if (!isHouseNumber(i)) return -1;
        int last = -1;
        for (int j = i + 1; j < tokens.count() && j - i <= MOST_STREET_WORDS; j++) {
            if (!tokens.gapIs(j - 1, j, ".") || (tokens.shape(j) == Tokens.Shape.SMALL && !isStreet(j))) break;
            if (isStreet(j) && j > i + 1) {
                last = j;
                break;
            }
        }
        if (last < 0) last = streetWithoutWord(i);
        if (last < 0) return -1;
        int end = withCity(withUnit(last));
        letter.found.add(tokens.start(i), tokens.end(end), Identifier.ADDRESS, STREET, Confidence.LIKELY);
        return end;
    }

    private boolean isHouseNumber(int i) {
        String word = tokens.word(i);
        boolean number = word.length() <= 6 && word.matches("\\d{1,5}[A-Za-z]?(?:½)?");
        boolean part = i > 0 && tokens.start(i) > 0 && "./-".indexOf(letter.text.charAt(tokens.start(i) - 1)) >= 0;
        boolean capital = tokens.isNameShaped(i + 1)
                || tokens.shape(i + 1) == Tokens.Shape.INITIAL
                || (tokens.shape(i + 1) == Tokens.Shape.NUMBER
                        && tokens.word(i + 1).matches("\\d+(?:st|nd|rd|th)"));
        return number && !part && capital && tokens.spaceOnly(i, i + 1);
    }

    private boolean isStreet(int j) {
        return tokens.is(j, Role.STREET)
                && (tokens.isNameShaped(j) || tokens.lower(j).length() > 2);
    }

    /** "1250 Broadway, Oakland, CA": the State tells. */
    private int streetWithoutWord(int i) {
        int last = i + 1;
        while (last - i < 3 && tokens.isNameShaped(last + 1) && tokens.spaceOnly(last, last + 1)) last++;
        if (!tokens.gapHas(last, last + 1, ',')) return -1;
        int end = withCity(last);
        return end > last ? last : -1;
    }

    private int withUnit(int last) {
        int i = last + 1;
        boolean hash = tokens.gapHas(last, i, '#') && tokens.gapIs(last, i, ",.#");
        if (hash && tokens.shape(i) == Tokens.Shape.NUMBER) return i;
        boolean unit = tokens.is(i, Role.UNIT) && tokens.gapIs(last, i, ",.");
        if (!unit || i + 1 >= tokens.count() || !tokens.gapIs(i, i + 1, ".#")) return last;
        return tokens.shape(i + 1) == Tokens.Shape.NUMBER || tokens.shape(i + 1) == Tokens.Shape.INITIAL ? i + 1 : last;
    }

    /** Takes a city, a State and a ZIP code along, if they follow. */
    private int withCity(int last) {
        for (int words = 1; words <= 3; words++) {
            int city = last + words;
            if (city >= tokens.count() || !tokens.isNameShaped(city)) return last;
            if (!tokens.gapIs(city - 1, city, words == 1 ? ",." : ".")) return last;
            int state = stateEnd(city);
            if (state > 0) return isZip(state + 1) ? state + 1 : state;
        }
        return last;
    }

    /** The last token of a State's name behind a city; 0 if there is none. */
    private int stateEnd(int city) {
        int i = city + 1;
        if (i >= tokens.count() || !tokens.gapIs(city, i, ",")) return 0;
        boolean code = tokens.is(i, Role.STATE_CODE) && tokens.shape(i) == Tokens.Shape.CAPITALS;
        boolean name = tokens.is(i, Role.STATE) && tokens.shape(i) == Tokens.Shape.CAPITAL;
        if (code || (name && (tokens.gapHas(city, i, ',') || isZip(i + 1)))) return i;
        return 0;
    }

    private boolean isZip(int i) {
        if (i <= 0 || i >= tokens.count()) return false;
        String word = tokens.word(i);
        if (word.length() != ZIP_FIGURES || !Citations.isFigures(word)) return false;
        boolean behindState = (tokens.is(i - 1, Role.STATE_CODE) && tokens.shape(i - 1) == Tokens.Shape.CAPITALS)
                || (tokens.is(i - 1, Role.STATE) && tokens.isNameShaped(i - 1));
        boolean labelled = tokens.lower(i - 1).equals("zip")
                || (i > 1
                        && tokens.lower(i - 1).equals("code")
                        && tokens.lower(i - 2).equals("zip"));
        return (behindState && tokens.gapIs(i - 1, i, ",.")) || (labelled && tokens.gapIs(i - 1, i, ":"));
    }

    private void zip(int i) {
        int end = tokens.end(i);
        if (letter.text.startsWith("-", end)
                && i + 1 < tokens.count()
                && tokens.word(i + 1).length() == 4) {
            end = tokens.end(i + 1);
        }
        int city = i - 2;
        int first = city;
        while (city > 0
                && first > 0
                && city - first < 2
                && tokens.isNameShaped(first - 1)
                && tokens.spaceOnly(first - 1, first)
                && !letter.isOrdinary(first - 1)) first--;
        boolean behindCity = city >= 0 && tokens.isNameShaped(city) && stateEnd(city) == i - 1;
        if (behindCity) {
            letter.found.add(tokens.start(first), end, Identifier.ADDRESS, CITY, Confidence.LIKELY);
            return;
        }
        String kept = letter.mode == Mode.SAFE_HARBOR ? populations.kept(tokens.word(i)) : "000";
        letter.found.addKeeping(
                tokens.start(i), end, Identifier.ZIP, "ZIP code", Confidence.LIKELY, "ZIP " + kept, kept);
    }

    private void box(int i) {
        int number = i + 1;
        boolean post = i > 0
                && (LowerCase.of(letter.text.substring(Math.max(0, tokens.start(i) - 8), tokens.start(i)))
                                .contains("p.o")
                        || tokens.lower(i - 1).equals("po"));
        if (!post || number >= tokens.count() || tokens.shape(number) != Tokens.Shape.NUMBER) return;
        int end = withCity(number);
        int start = tokens.lower(i - 1).equals("o") ? tokens.start(i - 2) : tokens.start(i - 1);
        letter.found.add(start, tokens.end(end), Identifier.ADDRESS, BOX, Confidence.LIKELY);
    }

    /** A place of the list, told by what stands before or behind it; what may be a State's name stays. */
    private int place(int i) {
        for (int last = Math.min(i + 2, tokens.count() - 1); last >= i; last--) {
            if (!isRun(i, last)) continue;
            String words = letter.text.substring(tokens.start(i), tokens.end(last));
            boolean state = tokens.is(last, Role.STATE) && (last == i || tokens.is(i, Role.STATE_FIRST));
            if (state || !letter.lexicon.isPlace(words) || (last == i && letter.isOrdinary(i))) continue;
            boolean county =
                    tokens.lower(Math.min(last + 1, tokens.count() - 1)).equals("county");
            boolean told = tokens.is(i - 1, Role.PLACE_LEAD) || stateEnd(last) > 0 || county;
            if (!told || letter.citations.protects(i, last) || tokens.is(last + 1, Role.EXAM)) return i;
            int end = stateEnd(last) > 0 && tokens.gapHas(last, last + 1, ',') ? last : county ? last + 1 : last;
            letter.found.add(tokens.start(i), tokens.end(end), Identifier.PLACE, PLACE, Confidence.POSSIBLE);
            return end;
        }
        return i;
    }

    private boolean isRun(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!tokens.isNameShaped(i) || (i > first && !tokens.spaceOnly(i - 1, i))) return false;
        }
        return true;
    }
}
