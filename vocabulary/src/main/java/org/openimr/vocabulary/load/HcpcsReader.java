package org.openimr.vocabulary.load;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.vocabulary.Hcpcs;
import org.openimr.vocabulary.HcpcsCode;

/** HCPCS Level II. */
final class HcpcsReader implements ListReader {
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{4}");
    private static final Pattern MODIFIER = Pattern.compile("[A-Z0-9]{2}");

    private final Latest<HcpcsCode> codes = new Latest<>();
    private final Latest<String> modifiers = new Latest<>();

    private record Table(Map<String, HcpcsCode> codes, Map<String, String> modifiers) implements Hcpcs {
        @Override
        public Optional<HcpcsCode> withCode(String code) {
            return Optional.ofNullable(codes.get(upper(code)));
        }

        @Override
        public Optional<String> modifier(String modifier) {
            return Optional.ofNullable(modifiers.get(upper(modifier)));
        }
    }

    @Override
    public Map<ListKind, RowTaker> takers() {
        return Map.of(ListKind.HCPCS, this::code, ListKind.HCPCS_MODIFIERS, this::modifier);
    }

    private void code(Row row) throws BadRow {
        String code = checked(CODE, row.text("code"), "a code of HCPCS Level II: a letter and four digits");
        Optional<String> description = row.optional("long_description").or(() -> row.optional("short_description"));
        if (description.isEmpty()) throw BadRow.value(code + " has no description.");
        codes.put(code, new HcpcsCode(code, description.get()), row.origin());
    }

    private void modifier(Row row) throws BadRow {
        String modifier = checked(MODIFIER, row.text("modifier"), "a modifier of two letters or digits");
        modifiers.put(modifier, row.text("description"), row.origin());
    }

    Hcpcs table() {
        return new Table(codes.values(), modifiers.values());
    }

    private static String checked(Pattern shape, String text, String what) throws BadRow {
        String upper = upper(text);
        if (!shape.matcher(upper).matches()) throw BadRow.value("\"" + text + "\" is not " + what + ".");
        return upper;
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
