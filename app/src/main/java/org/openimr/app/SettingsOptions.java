package org.openimr.app;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.openimr.server.OperatorSettings;
import org.openimr.server.UnusableSettings;
import org.openimr.server.environment.Environment;
import picocli.CommandLine.Option;

/** By which values, where no text of the law fixes them, a command judges. */
final class SettingsOptions {
    private static final String VARIABLE = "OPENIMR_SETTINGS_FILE";
    private static final int MOST_BYTES = 1 << 20;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Values that no text of the law fixes, as \"openimr settings\" prints them; - for the"
                    + " standard input. Default: the file named by $" + VARIABLE + ", or the defaults.")
    private Optional<String> file = Optional.empty();

    /**
     * The settings of the file that the option names, or else the environment; the defaults where neither does.
     *
     * @throws Cannot if there is no such file, it cannot be read, or a line of it cannot be used
     */
    OperatorSettings read(Terminal terminal) throws Cannot {
        return read(terminal, Environment.ofThisProcess().values());
    }

    OperatorSettings read(Terminal terminal, Map<String, String> environment) throws Cannot {
        Optional<String> named =
                file.or(() -> Optional.ofNullable(environment.get(VARIABLE)).filter(name -> !name.isBlank()));
        return named.isPresent() ? of(new Document(named.get()), terminal) : OperatorSettings.defaults();
    }

    private static OperatorSettings of(Document document, Terminal terminal) throws Cannot {
        byte[] bytes = document.bytes(terminal, MOST_BYTES);
        if (bytes.length > MOST_BYTES)
            throw new Cannot(
                    CliCode.SETTINGS,
                    document.argument() + ": is larger than " + MOST_BYTES + " bytes, so no file of settings.");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return OperatorSettings.of(text);
        } catch (CharacterCodingException e) {
            throw new Cannot(
                    CliCode.SETTINGS, document.argument() + ": is not UTF-8 text; write key = value, one on a line.");
        } catch (UnusableSettings e) {
            throw new Cannot(
                    CliCode.SETTINGS,
                    document.argument() + ": cannot be used; \"openimr settings\" prints every setting.\n"
                            + e.getMessage());
        }
    }
}
