package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every use of cryptography in the sources stands in docs/operations/cryptography.md, and nothing else does. */
class CryptographyTest {
    private static final Pattern USE = Pattern.compile(
            "import (java\\.security\\.(MessageDigest|Digest\\w+|Signature|Key\\w+|PrivateKey|PublicKey|SecureRandom)"
                    + "|javax\\.crypto\\.|com\\.google\\.crypto\\.tink\\.|org\\.springframework\\.security\\.crypto\\."
                    + "|org\\.springframework\\.security\\.oauth2\\.jose\\.|com\\.webauthn4j\\.)");
    private static final Pattern ALGORITHM =
            Pattern.compile("\"((?:SHA-?\\d+\\w*|MD\\d|Hmac\\w+|Ed\\d+|EdDSA|ML-\\w+|(?:AES|DES|RC4|ChaCha)[^\"]*))\""
                    + "|Predefined\\w+Parameters\\.(\\w+)|(SecureRandom) |COSEAlgorithmIdentifier\\.(\\w+)"
                    + "|SignatureAlgorithm\\.(\\w+)");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** Benches are not part of the product. */
    private static final String BENCH = "bench";

    @Test
    void every_class_that_uses_cryptography_and_every_algorithm_is_on_the_page() throws IOException {
        Map<String, Set<String>> page = page();
        assertThat(page).hasSizeGreaterThan(7);
        Set<String> classes =
                page.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> algorithms = new TreeSet<>(page.keySet());
        algorithms.remove("bcrypt"); // the encoder names it, not our sources
        Map<String, String> sources = sources();
        assertThat(classes).isEqualTo(new TreeSet<>(sources.keySet()));
        assertThat(algorithms)
                .isEqualTo(sources.values().stream()
                        .flatMap(source -> ALGORITHM.matcher(source).results())
                        .map(CryptographyTest::named)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_search_sees_what_it_is_to_see() {
        assertThat(USE.matcher("import javax.crypto.Cipher;").find()).isTrue();
        assertThat(USE.matcher("import java.security.Principal;").find()).isFalse();
        assertThat(ALGORITHM
                        .matcher("Cipher.getInstance(\"AES/ECB/PKCS5Padding\")")
                        .find())
                .isTrue();
        assertThat(ALGORITHM.matcher("MessageDigest.getInstance(\"SHA-1\")").find())
                .isTrue();
    }

    /** Classes by algorithm. */
    private static Map<String, Set<String>> page() throws IOException {
        Map<String, Set<String>> page = new TreeMap<>();
        Files.readString(House.ROOT.resolve("docs/operations/cryptography.md"))
                .lines()
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .filter(cells -> cells.length == 7 && cells[1].startsWith("`"))
                .forEach(cells -> named(cells[1]).forEach(algorithm -> page.put(algorithm, named(cells[5]))));
        return page;
    }

    private static String named(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> named(String cell) {
        return NAMED.matcher(cell)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : House.modules()) {
            if (module.equals(BENCH)) continue;
            for (Path file : House.mainSources(module)) {
                String source = Files.readString(file);
                if (USE.matcher(source).find())
                    sources.put(file.getFileName().toString().replace(".java", ""), source);
            }
        }
        return sources;
    }
}
