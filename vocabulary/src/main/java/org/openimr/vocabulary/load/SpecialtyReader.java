package org.openimr.vocabulary.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openimr.vocabulary.BoardCertificate;
import org.openimr.vocabulary.Specialties;
import org.openimr.vocabulary.Specialty;

/** Specialties with their codes, and what boards certify. */
final class SpecialtyReader implements ListReader {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2}");

    private final Set<BoardCertificate> certificates = new LinkedHashSet<>();
    private final Latest<Specialty> specialties = new Latest<>();

    private record Table(
            List<BoardCertificate> certificates, List<Specialty> specialties, Map<String, Specialty> byCode)
            implements Specialties {
        @Override
        public Optional<Specialty> withCode(String code) {
            return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
        }
    }

    @Override
    public Map<ListKind, RowTaker> takers() {
        return Map.of(ListKind.BOARDS, this::certificate, ListKind.SPECIALTY_CODES, this::specialty);
    }

    private void certificate(Row row) throws BadRow {
        certificates.add(new BoardCertificate(row.text("board"), level(row.text("level")), row.text("certificate")));
    }

    private void specialty(Row row) throws BadRow {
        String code = row.text("code").toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw BadRow.value("\"" + code + "\" is not a code of two characters; a spreadsheet may have dropped its"
                    + " leading zero.");
        }
        specialties.put(code, new Specialty(code, row.text("specialty")), row.origin());
    }

    Specialties table() {
        return new Table(List.copyOf(certificates), specialties.inOrder(), specialties.values());
    }

    private static BoardCertificate.Level level(String text) throws BadRow {
        return BoardCertificate.Level.named(text)
                .orElseThrow(
                        () -> BadRow.value("level is specialty or subspecialty, and \"" + text + "\" is neither."));
    }
}
