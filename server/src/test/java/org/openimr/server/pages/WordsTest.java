package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: complete in both languages, used, and nowhere else. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");

    /** Pages that only staff see: they are English. A page that a worker sees has no place here. */
    private static final Set<String> OF_STAFF = Set.of(
            "file-documents.html",
            "approvals.html",
            "calendar.html",
            "case.html",
            "case-looks.html",
            "case-past-empty.html",
            "deidentification/letter.html",
            "deidentification/list.html",
            "desk/chronology.html",
            "desk/desk.html",
            "desk/evidence.html",
            "desk/file.html",
            "desk/like.html",
            "desk/sign.html",
            "emergency/list.html",
            "emergency/open.html",
            "quality/agreement.html",
            "quality/blind.html",
            "quality/letter.html",
            "quality/list.html",
            "reviewers/credential-files.html",
            "reviewers/credential.html",
            "reviewers/file.html",
            "reviewers/form.html",
            "reviewers/import-parts.html",
            "reviewers/import-preview.html",
            "reviewers/import-result.html",
            "reviewers/import.html",
            "reviewers/kinds.html",
            "reviewers/list.html",
            "reviewers/my-file.html",
            "reviewers/parts.html",
            "capacity.html",
            "reviewers/outcomes.html",
            "parties/form.html",
            "parties/import-preview.html",
            "parties/import.html",
            "parties/list.html",
            "parties/party.html",
            "parties/ties.html",
            "seating/candidate.html",
            "seating/day.html",
            "seating/dispute.html",
            "seating/kept.html",
            "seating/offer.html",
            "seating/offers.html",
            "seating/recuse.html",
            "seating/rejected.html",
            "seating/reviewer.html",
            "month.html",
            "month-cases.html",
            "queue.html",
            "records/answer.html",
            "records/named.html",
            "operations.html",
            "oversight.html",
            "penalties.html",
            "print-batch.html",
            "print-room.html",
            "several-ask.html",
            "several-preview.html",
            "several-result.html",
            "together.html",
            "fragments/fields.html",
            "fragments/past.html",
            "fragments/several.html");

    /** What is the same in both languages. */
    private static final Set<String> NAMES = Set.of("OpenIMR", "Lab. Code", "MTUS", "en");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z0-9.-]+)[(}]");
    private static final Pattern BUILT_IN_TEMPLATE = Pattern.compile("#\\{\\$\\{'([A-Za-z0-9.-]+\\.)'");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][A-Za-z0-9_.-]*\\.[A-Za-z0-9_.-]*)\"");

    @Test
    void every_message_is_in_both_languages() throws IOException {
        assertThat(keys("messages_es.properties")).isEqualTo(keys("messages.properties"));
        assertThat(keys("messages.properties")).hasSizeGreaterThan(300);
    }

    /** Of two with one key the later would silently take the other's place. */
    @Test
    void no_message_stands_twice() throws IOException {
        for (String file : List.of("messages.properties", "messages_es.properties")) {
            List<String> keys = Files.readAllLines(RESOURCES.resolve(file)).stream()
                    .filter(line -> line.matches("[A-Za-z][A-Za-z0-9._-]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_say_a_message_with_the_same_values() throws IOException {
        Properties english = read("messages.properties");
        Properties spanish = read("messages_es.properties");
        for (String key : english.stringPropertyNames()) {
            assertThat(values(spanish.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @Test
    void no_message_is_the_same_in_both_languages_but_names() throws IOException {
        Properties english = read("messages.properties");
        Properties spanish = read("messages_es.properties");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> english.getProperty(key).equals(spanish.getProperty(key))))
                .containsExactlyInAnyOrder("field.physician.fax", "field.liability.NO", "field.treatment.more.NO");
    }

    @Test
    void an_apostrophe_would_swallow_a_value_so_there_is_none() throws IOException {
        for (String file : List.of("messages.properties", "messages_es.properties")) {
            read(file)
                    .forEach((key, message) ->
                            assertThat(message.toString()).as(key.toString()).doesNotContain("'"));
        }
    }

    @Test
    void every_message_that_is_asked_for_is_there_and_no_other() throws IOException {
        Set<String> known = keys("messages.properties");
        Set<String> asked = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String text = Files.readString(template);
            find(IN_TEMPLATE, text).forEach(key -> {
                assertThat(known).as(template.toString()).contains(key);
                asked.add(key);
            });
            beginnings.addAll(find(BUILT_IN_TEMPLATE, text));
            find(Pattern.compile("'([a-zA-Z]+\\.[A-Za-z0-9.]+)'"), text).forEach(asked::add);
        }
        for (Path source : files(Path.of("src", "main", "java", "org", "openimr", "server", "pages"), ".java")) {
            find(LITERAL, Files.readString(source)).forEach(literal -> {
                if (literal.endsWith(".")) beginnings.add(literal);
                else asked.add(literal);
            });
        }
        // Not so short that every message would count as used.
        beginnings.removeIf(beginning -> beginning.length() < "ask.".length());
        List<String> unused = known.stream()
                .filter(key -> !asked.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void a_page_that_a_worker_sees_has_no_words_of_its_own() throws IOException {
        List<String> found = new ArrayList<>();
        int pages = 0;
        for (Path template : files(TEMPLATES, ".html")) {
            String name = TEMPLATES.relativize(template).toString().replace('\\', '/');
            if (OF_STAFF.contains(name)) continue;
            pages++;
            for (String words : ownWords(Files.readString(template))) found.add(name + ": " + words);
        }
        assertThat(found).isEmpty();
        assertThat(pages).isGreaterThan(10);
    }

    @Test
    void words_of_its_own_are_found() {
        assertThat(ownWords("<p>Planted</p>")).containsExactly("Planted");
        assertThat(ownWords("<p th:text=\"#{a.b}\">Sample</p> <b title=\"Planted\">·</b>"))
                .containsExactly("title=Planted");
        assertThat(ownWords("<p><span th:text=\"${x}\">Sample</span> planted</p>"))
                .containsExactly("planted");
        assertThat(ownWords("<html th:replace=\"~{layout :: page('Planted', 1)}\">"))
                .containsExactly("'Planted'");
    }

    /** Texts and attributes for people that no message replaces. */
    private static List<String> ownWords(String html) {
        Pattern tokens =
                Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>|[^<]+", Pattern.DOTALL);
        Pattern shown = Pattern.compile("\\s(aria-label|title|alt|placeholder)=\"([^\"]*\\p{L}{2}[^\"]*)\"");
        Set<String> empty = Set.of("meta", "link", "input", "br", "rect", "path");
        List<String> found = new ArrayList<>();
        List<Boolean> replaced = new ArrayList<>();
        Matcher token = tokens.matcher(html);
        while (token.find()) {
            String piece = token.group();
            if (piece.startsWith("<!")) continue;
            if (piece.startsWith("</")) {
                replaced.removeLast();
            } else if (piece.startsWith("<")) {
                Matcher attribute = shown.matcher(piece);
                while (attribute.find()) found.add(attribute.group(1) + "=" + attribute.group(2));
                Matcher title = Pattern.compile(":: page\\(('[^']*')").matcher(piece);
                while (title.find()) found.add(title.group(1));
                String element = piece.replaceAll("^<([a-z0-9:]+)[\\s\\S]*$", "$1");
                if (!piece.endsWith("/>") && !empty.contains(element)) {
                    boolean itself = piece.matches("[\\s\\S]*\\sth:(text|utext|insert|replace)=[\\s\\S]*")
                            && !piece.contains("layout :: page");
                    replaced.add(itself || (!replaced.isEmpty() && replaced.getLast()));
                }
            } else if (replaced.isEmpty() || !replaced.getLast()) {
                String words = piece.strip();
                if (words.matches("[\\s\\S]*\\p{L}{2}[\\s\\S]*") && !NAMES.contains(words)) found.add(words);
            }
        }
        return found;
    }

    private static Set<Integer> values(String message) {
        Set<Integer> values = new TreeSet<>();
        Matcher value = Pattern.compile("\\{(\\d)").matcher(message);
        while (value.find()) values.add(Integer.parseInt(value.group(1)));
        assertThat(new MessageFormat(message).getFormats()).isNotNull();
        return values;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
