package org.openimr.records.chronology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;

/** Finds pages that name another patient than the case does: they were filed by mistake, and nothing on them counts. */
final class PatientPages {
    private static final Pattern FIELD =
            Pattern.compile("^(?:Patient|Name|Paciente|Nombre|PATIENT|NAME): *([\\p{L}'., -]{4,30})");

    private final Map<String, Integer> words = new HashMap<>();

    void look(CaseDocument document) {
        for (PageText page : document.pages()) named(page).forEach(word -> words.merge(word, 1, Integer::sum));
    }

    /** Whether a field of the page names a patient with no word of the name that the case mostly has. */
    boolean isOfAnother(PageText page) {
        Set<String> here = named(page);
        int most = words.values().stream().mapToInt(count -> count).max().orElse(0);
        return !here.isEmpty() && most > 3 && here.stream().allMatch(word -> words.getOrDefault(word, 0) * 4 < most);
    }

    private static Set<String> named(PageText page) {
        Set<String> named = new HashSet<>();
        for (TextLine line : page.lines()) {
            Matcher field = FIELD.matcher(line.text().strip());
            if (!field.find()) continue;
            List<Token> tokens = Token.of(field.group(1));
            tokens.stream()
                    .limit(4)
                    .map(Token::plain)
                    .filter(word -> word.length() > 3)
                    .forEach(named::add);
            break;
        }
        return named;
    }
}
