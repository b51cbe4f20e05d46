package org.openimr.server.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openimr.server.json.Reading;
import org.openimr.server.security.provider.ProviderSettings;

/**
 * A provider of OpenID Connect on this machine. It holds a client to the protocol, and can lie in its ID tokens in every
 * way that a client must notice.
 */
public final class FictionalProvider implements AfterAllCallback {
    static final String STRONG = "two-factors";

    private static final String CLIENT = "openimr-of-the-tests";
    private static final String SECRET = "fictional secret of more than thirty-two bytes";
    private static final String INVALID = "{\"error\":\"invalid_grant\"}";
    private static final int BITS = 2048;
    private static final Duration LIFE = Duration.ofMinutes(5);

    /** What is wrong with an ID token, or with the way back. */
    enum Lie {
        OTHER_ISSUER,
        OTHER_AUDIENCE,
        OTHER_NONCE,
        TOO_OLD,
        KEY_OF_ANOTHER,
        NOT_SIGNED,
        SIGNED_BY_THE_CLIENTS_SECRET,
        OTHER_STATE,
        CODE_OF_NOBODY,
        SAYS_NO
    }

    /** Somebody who was sent here and signs in. */
    private record Asked(Map<String, String> question, Map<String, String> claims, Optional<Lie> lie) {}

    private final HttpServer http;
    private final RSAKey key = made("published");
    private final RSAKey other = made("published");
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private volatile boolean away = true;
    private volatile boolean impostor;
    private volatile String atTheDoor = "";
    private volatile JWSAlgorithm algorithm = JWSAlgorithm.RS256;

    /** Away until it is {@link #there}. */
    public FictionalProvider() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/.well-known/openid-configuration", call -> answer(call, metadata()));
        http.createContext("/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
        http.createContext("/authorize", this::sendBack);
        http.createContext("/token", call -> answer(call, token(call)));
        http.start();
    }

    private static RSAKey made(String name) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(name)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    public ProviderSettings settings() {
        return new ProviderSettings(
                URI.create(issuer()), CLIENT, SECRET, "preferred_username", Optional.of(STRONG), "Fictional Sign-On");
    }

    public void there() {
        away = false;
        impostor = false;
    }

    /** It answers, and says that it is another. */
    void thereAsAnother() {
        away = false;
        impostor = true;
    }

    /** Whoever comes here with a browser from now on is signed in as that account, and asked nothing. */
    public void signingIn(String account) {
        atTheDoor = account;
    }

    private void sendBack(HttpExchange call) throws IOException {
        URI asked = call.getRequestURI();
        String origin = URI.create(
                        Objects.requireNonNull(fields(asked.getRawQuery()).get("redirect_uri")))
                .resolve("/")
                .toString();
        String back = signsIn(asked.toString(), atTheDoor).substring(1);
        call.getResponseHeaders().add("Location", origin + back);
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    /** It signs by another algorithm from now on. */
    void signingBy(JWSAlgorithm other) {
        algorithm = other;
    }

    /** The person signs in here as that account; answers where the browser is sent back to. */
    String signsIn(String asked, String account) {
        return signsIn(asked, Map.of("preferred_username", account), Optional.empty());
    }

    /** The same with an ID token that says this. */
    String signsIn(String asked, Map<String, String> claims, Optional<Lie> lie) {
        Map<String, String> question = fields(URI.create(asked).getRawQuery());
        require(question, "response_type", "code");
        require(question, "client_id", CLIENT);
        require(question, "code_challenge_method", "S256");
        require(question, "scope", "openid profile");
        require(question, "acr_values", STRONG);
        if (!question.containsKey("nonce")) throw new AssertionError("no nonce");
        String back =
                URI.create(Objects.requireNonNull(question.get("redirect_uri"))).getPath();
        String state = lie.equals(Optional.of(Lie.OTHER_STATE))
                ? "of-somebody-else"
                : Objects.requireNonNull(question.get("state")).replace("=", "%3D");
        if (lie.equals(Optional.of(Lie.SAYS_NO))) return back + "?error=access_denied&state=" + state;
        String code = UUID.randomUUID().toString();
        if (!lie.equals(Optional.of(Lie.CODE_OF_NOBODY))) codes.put(code, new Asked(question, claims, lie));
        return back + "?code=" + code + "&state=" + state;
    }

    private static void require(Map<String, String> question, String name, String expected) {
        if (!expected.equals(question.get(name)))
            throw new AssertionError(name + " is not " + expected + ": " + question);
    }

    private String metadata() {
        return Reading.MAPPER.writeValueAsString(Map.of(
                "issuer",
                impostor ? "https://elsewhere.example" : issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "userinfo_endpoint",
                issuer() + "/never-asked",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"}));
    }

    /** A code is good once, for the client that asked and brings the verifier of its challenge. */
    private String token(HttpExchange call) throws IOException {
        Map<String, String> form = fields(new String(call.getRequestBody().readAllBytes(), UTF_8));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(UTF_8));
        Asked asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null) return INVALID;
        boolean good = ("Basic " + basic).equals(call.getRequestHeaders().getFirst("Authorization"))
                && Objects.equals(asked.question().get("redirect_uri"), form.get("redirect_uri"))
                && Objects.equals(
                        asked.question().get("code_challenge"), challenge(form.getOrDefault("code_verifier", "")));
        if (!good) return INVALID;
        return Reading.MAPPER.writeValueAsString(Map.of(
                "access_token", "of-no-use", "token_type", "Bearer", "expires_in", 60, "id_token", idToken(asked)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String idToken(Asked asked) {
        Optional<Lie> lie = asked.lie();
        Instant now = Instant.now().minus(lie.equals(Optional.of(Lie.TOO_OLD)) ? LIFE.multipliedBy(2) : Duration.ZERO);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(lie.equals(Optional.of(Lie.OTHER_ISSUER)) ? "https://elsewhere.example" : issuer())
                .audience(lie.equals(Optional.of(Lie.OTHER_AUDIENCE)) ? "another-client" : CLIENT)
                .subject("fictional-subject")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim(
                        "nonce",
                        lie.equals(Optional.of(Lie.OTHER_NONCE))
                                ? "of-an-earlier-sign-in"
                                : asked.question().get("nonce"));
        asked.claims().forEach(claims::claim);
        if (lie.equals(Optional.of(Lie.NOT_SIGNED))) return new PlainJWT(claims.build()).serialize();
        try {
            Signing by = signing(lie);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(by.algorithm()).keyID(key.getKeyID()).build(), claims.build());
            token.sign(by.signer());
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Signing(JWSAlgorithm algorithm, JWSSigner signer) {}

    private Signing signing(Optional<Lie> lie) throws JOSEException {
        if (lie.equals(Optional.of(Lie.SIGNED_BY_THE_CLIENTS_SECRET))) {
            return new Signing(JWSAlgorithm.HS256, new MACSigner(SECRET.getBytes(UTF_8)));
        }
        if (lie.equals(Optional.of(Lie.KEY_OF_ANOTHER))) {
            return new Signing(JWSAlgorithm.RS256, new RSASSASigner(other));
        }
        return new Signing(algorithm, new RSASSASigner(key));
    }

    private void answer(HttpExchange call, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        int status = away ? 503 : body.contains("\"error\"") ? 400 : 200;
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : query.split("&", -1)) {
            int at = field.indexOf('=');
            fields.put(field.substring(0, at), URLDecoder.decode(field.substring(at + 1), UTF_8));
        }
        return fields;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        http.stop(0);
    }
}
