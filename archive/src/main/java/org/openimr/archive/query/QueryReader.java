package org.openimr.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.archive.query.Expression.All;
import org.openimr.archive.query.Expression.Any;
import org.openimr.archive.query.Expression.Beginning;
import org.openimr.archive.query.Expression.In;
import org.openimr.archive.query.Expression.Near;
import org.openimr.archive.query.Expression.Not;
import org.openimr.archive.query.Expression.Words;
import org.openimr.archive.query.QueryToken.FieldName;
import org.openimr.archive.query.QueryToken.Quoted;
import org.openimr.archive.query.QueryToken.Sign;
import org.openimr.archive.query.QueryToken.Word;
import org.openimr.archive.search.SearchRefusal;

/**
 * Reads a typed query. Any text gives a reading: an operator without its operand, an empty or unmatched parenthesis and
 * an open quotation mark are mended and, where that changes the meaning, told.
 *
 * <p>{@code NOT} binds closest, then {@code AND} (also where nothing stands between two words), then {@code OR}.
 */
public final class QueryReader {
    static final int LONGEST = 1000;
    static final int MOST_WORDS = 64;
    static final int DEEPEST = 20;
    /** Each may stand for thousands of words of the index. */
    static final int MOST_BEGINNINGS = 10;

    static final int SHORTEST_BEGINNING = 3;

    private final List<QueryToken> tokens;
    private final List<String> notices = new ArrayList<>();
    private int next;

    private QueryReader(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    public static QueryReading read(String typed) {
        if (typed.length() > LONGEST) return new QueryReading.Refused(SearchRefusal.TOO_LONG);
        List<QueryToken> tokens = QueryToken.of(typed);
        long words = tokens.stream()
                .filter(t -> t instanceof Word || t instanceof Quoted)
                .count();
        long beginnings = tokens.stream()
                .filter(t -> t instanceof Word(String text) && isBeginning(text))
                .count();
        if (words > MOST_WORDS) return new QueryReading.Refused(SearchRefusal.TOO_MANY_WORDS);
        if (beginnings > MOST_BEGINNINGS) return new QueryReading.Refused(SearchRefusal.TOO_MANY_BEGINNINGS);
        if (deepest(tokens) > DEEPEST) return new QueryReading.Refused(SearchRefusal.TOO_NESTED);
        return new QueryReader(tokens).whole();
    }

    private static int deepest(List<QueryToken> tokens) {
        int depth = 0;
        int deepest = 0;
        for (QueryToken token : tokens) {
            if (token == Sign.OPEN) depth++;
            if (token == Sign.CLOSE && depth > 0) depth--;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private QueryReading whole() {
        List<Expression> parts = new ArrayList<>();
        any().ifPresent(parts::add);
        while (next < tokens.size()) { // only a closing parenthesis that nothing opened stops before the end
            next++;
            tell("A closing parenthesis without its opening one was left out.");
            any().ifPresent(parts::add);
        }
        return new QueryReading.Understood(joined(parts, All::new), notices);
    }

    private Optional<Expression> any() {
        List<Expression> parts = new ArrayList<>();
        all().ifPresent(parts::add);
        while (accept(Sign.OR)) all().ifPresent(parts::add);
        return joined(parts, Any::new);
    }

    private Optional<Expression> all() {
        List<Expression> parts = new ArrayList<>();
        while (next < tokens.size() && tokens.get(next) != Sign.OR && !closesHere()) {
            if (!accept(Sign.AND)) one().ifPresent(parts::add);
        }
        return joined(parts, All::new);
    }

    private boolean closesHere() {
        return tokens.get(next) == Sign.CLOSE;
    }

    private Optional<Expression> one() {
        boolean negated = false;
        while (accept(Sign.NOT)) negated = !negated;
        if (next == tokens.size() || tokens.get(next) == Sign.OR || tokens.get(next) == Sign.AND || closesHere()) {
            return Optional.empty();
        }
        Optional<Expression> operand = switch (tokens.get(next++)) {
            case Word(String text) -> Optional.of(word(text));
            case Quoted q -> Optional.of(quoted(q));
            case FieldName(String name) -> one().map(inner -> field(name, inner));
            case Sign _ -> group();
        };
        return negated ? operand.map(Not::new) : operand;
    }

    private Expression quoted(Quoted phrase) {
        if (!phrase.closed()) tell("The quotation mark is not closed: the rest was taken as one phrase.");
        if (phrase.within().isEmpty()) return new Words(phrase.text(), true);
        int within = phrase.within().getAsInt();
        if (within > Near.FARTHEST) tell("Words are near within at most " + Near.FARTHEST + " words.");
        return within == 0 ? new Words(phrase.text(), true) : new Near(phrase.text(), Math.min(within, Near.FARTHEST));
    }

    private Expression word(String text) {
        if (isBeginning(text)) return new Beginning(text.substring(0, text.length() - 1));
        if (text.indexOf('*') >= 0 && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            tell("A star stands for the rest of a word behind at least three letters, as in lumb*; elsewhere it was"
                    + " left out.");
        }
        return new Words(text.replace('*', ' ').strip(), false);
    }

    private static boolean isBeginning(String text) {
        int letters = text.length() - 1;
        return letters >= SHORTEST_BEGINNING
                && text.charAt(letters) == '*'
                && text.substring(0, letters).codePoints().allMatch(Character::isLetterOrDigit);
    }

    private Expression field(String name, Expression inner) {
        if (name.equalsIgnoreCase(SearchField.EXACT)) return exactly(inner);
        Optional<SearchField> field = SearchField.named(name);
        if (field.isPresent()) return new In(field.get(), inner);
        tell("There is no field “" + name + "”: its words were searched. The fields are "
                + String.join(", ", SearchField.all()) + ".");
        return new All(List.of(new Words(name, false), inner));
    }

    private static Expression exactly(Expression inner) {
        return switch (inner) {
            case Words(String text, boolean _) -> new Words(text, true);
            case Beginning _, Near _ -> inner;
            case In(SearchField field, Expression in) -> new In(field, exactly(in));
            case Not(Expression negated) -> new Not(exactly(negated));
            case All(List<Expression> parts) ->
                new All(parts.stream().map(QueryReader::exactly).toList());
            case Any(List<Expression> parts) ->
                new Any(parts.stream().map(QueryReader::exactly).toList());
        };
    }

    private Optional<Expression> group() {
        Optional<Expression> inside = any();
        if (!accept(Sign.CLOSE)) tell("A parenthesis is not closed: it was taken to end with the text.");
        return inside;
    }

    private boolean accept(Sign sign) {
        if (next < tokens.size() && tokens.get(next) == sign) {
            next++;
            return true;
        }
        return false;
    }

    private void tell(String notice) {
        if (!notices.contains(notice)) notices.add(notice);
    }

    private static Optional<Expression> joined(List<Expression> parts, Function<List<Expression>, Expression> several) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(several.apply(parts));
        };
    }
}
