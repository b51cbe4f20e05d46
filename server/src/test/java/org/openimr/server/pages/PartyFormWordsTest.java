package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandExamples;

/** Every act that the table of authority gives to a party is worded for that party in both languages. */
class PartyFormWordsTest {
    static Stream<CommandKind> ofParties() {
        return Stream.of(CommandKind.values())
                // An application is not sent from a case's page: it has pages of its own.
                .filter(kind -> kind != CommandKind.FILE_APPLICATION)
                .filter(kind ->
                        Authority.mayGive(CommandExamples.of(kind)).stream().anyMatch(Role::isParty));
    }

    @ParameterizedTest
    @MethodSource("ofParties")
    void a_partys_form_has_words_in_both_languages(CommandKind kind) throws IOException {
        for (String file : List.of("messages.properties", "messages_es.properties")) {
            Properties words = new Properties();
            try (Reader in = Files.newBufferedReader(Path.of("src/main/resources", file))) {
                words.load(in);
            }
            for (String what : List.of("title", "why", "verb", "done")) {
                assertThat(words).as(file).containsKey("follow.act." + kind.address() + "." + what);
            }
        }
    }
}
