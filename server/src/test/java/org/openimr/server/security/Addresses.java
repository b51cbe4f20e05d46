package org.openimr.server.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the patterns of mappings with every value that a case has. */
final class Addresses {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String SOME_ID = "00000000-0000-4000-8000-000000000000";

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Addresses() {}

    /** Of this case. */
    static Addresses of(JdbcClient jdbc, CaseNumber number) {
        Addresses filled = new Addresses();
        filled.values.put("number", List.of(number.value()));
        filled.values.put("id", List.of(number.value()));
        filled.values.put("file", some(jdbc, "select id::text from received_file where number = ?", number));
        filled.values.put(
                "kind",
                some(
                        jdbc,
                        "select distinct split_part(id, '/', 2) from outgoing_letter where case_number = ?",
                        number));
        filled.values.put(
                "issue",
                some(
                        jdbc,
                        "select distinct split_part(id, '/', 3) from outgoing_letter where case_number = ?",
                        number));
        filled.values.put("tag", some(jdbc, "select id::text from desk_tag where number = ?", number));
        filled.values.put("batch", some(jdbc, "select id::text from print_batch where ? <> '' limit 1", number));
        filled.values.put("extension", List.of("pdf", "html", "txt", "json", "png"));
        filled.values.put("page", List.of("1"));
        filled.values.put("step", List.of("sign"));
        filled.values.put("month", List.of("2026-11"));
        filled.values.put("report", List.of("1"));
        filled.values.put("command", List.of("issue-determination"));
        return filled;
    }

    /** Of no case: every identifier is one that is nowhere. */
    static Addresses ofNothing() {
        Addresses filled = new Addresses();
        filled.values.put("extension", List.of("pdf"));
        filled.values.put("page", List.of("1"));
        return filled;
    }

    private static List<String> some(JdbcClient jdbc, String sql, CaseNumber number) {
        List<String> found = jdbc.sql(sql)
                .param(number.value())
                .query((rs, _) -> rs.getString(1))
                .list();
        return found.isEmpty() ? List.of(SOME_ID) : found;
    }

    /** Every address of that pattern; a variable that no case has a value for gets one that is not there. */
    List<String> fill(String pattern) {
        Matcher next = VARIABLE.matcher(pattern);
        if (!next.find()) return List.of(pattern.replace("**", "nothing"));
        List<String> filled = new ArrayList<>();
        for (String value : values.getOrDefault(next.group(1), List.of(SOME_ID))) {
            filled.addAll(fill(pattern.replace(next.group(), value)));
        }
        return filled;
    }
}
