package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.postgres.PostgresForTests;

class CanonicalJsonTest {
    private static final int SEEDS = 300;

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"b\" : 1, \"a\" : [ ] } | {\"a\":[],\"b\":1}",
                "{\"n\":1.50} | {\"n\":1.5}",
                "{\"n\":100} | {\"n\":100}",
                "{\"n\":1E2} | {\"n\":100}",
                "{\"n\":-0.0} | {\"n\":0}",
                "{\"n\":1e-7} | {\"n\":0.0000001}",
                "{\"n\":12345678901234567890.12345678901234567890} | {\"n\":12345678901234567890.1234567890123456789}",
                "{\"s\":\"\\u0041\\/\\u00e9\\u001f\"} | {\"s\":\"A/é\\u001f\"}",
                "{\"s\":\"\\ud83d\\ude00\"} | {\"s\":\"😀\"}",
                "{\"aa\":{},\"b\":null,\"a\":true} | {\"a\":true,\"aa\":{},\"b\":null}"
            })
    void a_value_has_one_text(String json, String canonical) {
        assertThat(CanonicalJson.of(json)).isEqualTo(canonical);
        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "{\"a\":NaN}",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00x\":1}",
                "{\"a\":1e401}",
                "{\"a\":1e-999999999}",
                "{\"a\":"
            })
    void what_cannot_be_kept_is_refused(String json) {
        assertThatThrownBy(() -> new Payload(json)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void storing_does_not_change_a_payload(long seed) {
        Payload payload = new Payload(object(new Random(seed), 3));
        String stored = POSTGRES.jdbc()
                .sql("select cast(? as jsonb)::text")
                .param(payload.json())
                .query(String.class)
                .single();
        assertThat(new Payload(stored)).isEqualTo(payload);
    }

    @Test
    void deep_nesting_is_refused_and_does_not_overflow() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> new Payload(deep)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String object(Random random, int depth) {
        StringBuilder out = new StringBuilder("{");
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            // the number keeps keys apart
            out.append(i == 0 ? "" : " , ")
                    .append(string(random, i))
                    .append(" : ")
                    .append(value(random, depth));
        }
        return out.append("}").toString();
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> "null";
            case 1 -> Boolean.toString(random.nextBoolean());
            case 2 -> Long.toString(random.nextLong());
            case 3 -> random.nextInt(-999, 999) + ".0" + random.nextInt(1000) + "0e" + random.nextInt(-40, 40);
            case 4 -> string(random, random.nextInt());
            case 5 -> "[" + value(random, depth - 1) + "," + value(random, depth - 1) + "]";
            default -> object(random, depth - 1);
        };
    }

    private static String string(Random random, int number) {
        StringBuilder out = new StringBuilder("\"").append(number);
        for (int i = random.nextInt(6); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> out.append(String.format("\\u%04x", random.nextInt(1, 0xd800)));
                case 1 -> out.appendCodePoint(random.nextInt(0x10000, 0x110000));
                case 2 -> out.append("\\\"\\\\\\n");
                case 3 -> out.append((char) random.nextInt(0xe000, 0x10000));
                default -> out.append((char) random.nextInt('a', 'z'));
            }
        }
        return out.append('"').toString();
    }
}
