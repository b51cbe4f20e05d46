package org.openimr.archive.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.archive.ContentHash;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;

/** Loads mappings: the program's own by their names, others from a file. */
public final class TableMappings {
    /** Those that come with the program. */
    public static final List<String> BUILT_IN = List.of("dmhc");

    private static final String FORMAT = "1";
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    private TableMappings() {}

    /** @throws UnusableTable if none of that name comes with the program */
    public static TableMapping builtIn(String name) throws UnusableTable {
        if (!BUILT_IN.contains(name))
            throw new UnusableTable("There is no mapping " + name + "; there are " + String.join(", ", BUILT_IN)
                    + ". For another table name the file of its mapping.");
        try {
            return read(resource(name + ".properties"), resource(name + ".csv"));
        } catch (IOException e) {
            throw new UnusableTable("The mapping " + name + " cannot be read: " + e.getMessage());
        }
    }

    /** @param file  the mapping's properties; the list of values is the {@code .csv} of the same name beside it */
    public static TableMapping of(Path file) throws UnusableTable {
        Path values = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.properties$", "") + ".csv");
        try {
            return read(Files.readAllBytes(file), Files.readAllBytes(values));
        } catch (IOException e) {
            throw new UnusableTable("The mapping " + file + " cannot be read: " + e + ".");
        }
    }

    private static byte[] resource(String name) throws IOException {
        Optional<InputStream> found = Optional.ofNullable(TableMappings.class.getResourceAsStream(name));
        try (InputStream in = found.orElseThrow(() -> new IOException(name + " is missing"))) {
            return in.readAllBytes();
        }
    }

    private static TableMapping read(byte[] properties, byte[] values) throws IOException, UnusableTable {
        Properties said = new Properties();
        try {
            said.load(new StringReader(new String(properties, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new UnusableTable("The mapping is no file of properties: " + e.getMessage() + ".");
        }
        if (!FORMAT.equals(said.getProperty("format")))
            throw new UnusableTable("The mapping must say format = " + FORMAT + ".");
        Matcher years = YEARS.matcher(required(said, "years"));
        if (!years.matches()) throw new UnusableTable("The mapping's years are written 2001-2026.");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(properties);
        both.write(values);
        return new TableMapping(
                required(said, "program"),
                required(said, "title"),
                Integer.parseInt(years.group(1)),
                Integer.parseInt(years.group(2)),
                columns(said),
                values(new CsvRows(new StringReader(new String(values, StandardCharsets.UTF_8)))),
                ContentHash.of(both.toByteArray()));
    }

    private static String required(Properties said, String key) throws UnusableTable {
        String value = said.getProperty(key, "").strip();
        if (value.isEmpty()) throw new UnusableTable("The mapping does not say " + key + ".");
        return value;
    }

    private static Map<TableField, String> columns(Properties said) throws UnusableTable {
        Map<TableField, String> columns = new EnumMap<>(TableField.class);
        for (TableField field : TableField.values()) {
            String key = "column." + field.written();
            if (field.isRequired()) columns.put(field, required(said, key));
            else if (said.containsKey(key))
                columns.put(field, said.getProperty(key).strip());
        }
        List<String> unknown = new ArrayList<>();
        for (String key : said.stringPropertyNames()) {
            boolean known = !key.startsWith("column.")
                    || columns.keySet().stream().anyMatch(field -> key.equals("column." + field.written()));
            if (!known) unknown.add(key);
        }
        if (!unknown.isEmpty()) throw new UnusableTable("The mapping names no field of ours: " + unknown + ".");
        return columns;
    }

    private static Map<TableField, Map<String, TableMapping.Ours>> values(CsvRows rows)
            throws IOException, UnusableTable {
        Map<TableField, Map<String, TableMapping.Ours>> values = new EnumMap<>(TableField.class);
        Optional<List<String>> heading = rows.next();
        if (!heading.equals(Optional.of(List.of("field", "theirs", "ours", "note"))))
            throw new UnusableTable("The list of values must begin with the line field,theirs,ours,note.");
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            List<String> said = row.get();
            if (said.size() != 4) throw new UnusableTable("The list of values has a row that is not of four: " + said);
            TableField field = field(said);
            String ours = said.get(2);
            if (!isOurs(field, ours)) throw new UnusableTable("\"" + ours + "\" is no value of ours: " + said);
            TableMapping.Ours before = values.computeIfAbsent(field, _ -> new HashMap<>())
                    .put(said.get(1), new TableMapping.Ours(ours, said.get(3).equals("damaged")));
            if (before != null) throw new UnusableTable("The list of values has two rows for " + said.subList(0, 2));
        }
        return values;
    }

    private static TableField field(List<String> row) throws UnusableTable {
        for (TableField field : TableField.values()) {
            if (field.isListed() && field.written().equals(row.getFirst())) return field;
        }
        throw new UnusableTable("The list of values names no listed field of ours: " + row);
    }

    private static boolean isOurs(TableField field, String word) {
        return switch (field) {
            case OUTCOME -> named(Outcome.values(), word).isPresent();
            case KIND -> named(ReviewKind.values(), word).isPresent();
            case SEX -> named(Sex.values(), word).isPresent();
            case PRIORITY -> named(Priority.values(), word).isPresent();
            case AGE -> AgeBand.parse(word).isPresent();
            case DIAGNOSIS, TREATMENT -> word.matches("[a-z][a-z-]*");
            case REFERENCE,
                    YEAR,
                    DIAGNOSIS_DETAIL,
                    TREATMENT_DETAIL,
                    DAYS_TO_REVIEW,
                    DAYS_TO_ADOPT,
                    FINDINGS,
                    EDITION -> false;
        };
    }

    static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        for (E each : all) if (each.name().equals(word)) return Optional.of(each);
        return Optional.empty();
    }
}
