package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.environment.Environment;
import org.openimr.server.postgres.PostgresForTests;

/** The server's own TLS, as docs/operations/guide.md describes it. */
class TlsTest {
    private static final char[] PASSWORD = "only for this test".toCharArray();

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    static Path folder;

    private static Tls ours;
    private static Tls other;

    @BeforeAll
    static void make_two_certificates() throws Exception {
        ours = made("ours");
        other = made("other");
    }

    /** With the JDK's own tool, and from its store as PEM files. */
    private static Tls made(String name) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(name + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(tool.waitFor()).isZero();
        KeyStore opened = KeyStore.getInstance(store.toFile(), PASSWORD);
        return new Tls(
                pem(
                        name + ".crt",
                        "CERTIFICATE",
                        opened.getCertificate("server").getEncoded()),
                pem(
                        name + ".key",
                        "PRIVATE KEY",
                        opened.getKey("server", PASSWORD).getEncoded()));
    }

    private static Path pem(String file, String kind, byte[] bytes) throws IOException {
        return Files.writeString(
                folder.resolve(file),
                "-----BEGIN " + kind + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                        + "\n-----END " + kind + "-----\n");
    }

    private static Environment said(Map<String, Path> files) {
        Map<String, String> values = new HashMap<>();
        files.forEach((name, file) -> values.put(name, file.toString()));
        return new Environment(values);
    }

    private static Environment both(Path certificate, Path key) {
        return said(Map.of("OPENIMR_TLS_CERTIFICATE_FILE", certificate, "OPENIMR_TLS_KEY_FILE", key));
    }

    @Test
    void without_a_certificate_there_is_no_tls_and_one_without_the_other_is_refused() {
        assertThat(Tls.of(new Environment(Map.of()))).isEmpty();
        assertThatThrownBy(() -> Tls.of(said(Map.of("OPENIMR_TLS_CERTIFICATE_FILE", ours.certificate()))))
                .hasMessage("OPENIMR_TLS_KEY_FILE is not set; TLS needs it beside OPENIMR_TLS_CERTIFICATE_FILE.");
    }

    @Test
    void files_that_cannot_serve_are_refused_before_the_start() throws IOException {
        assertThat(Tls.of(both(ours.certificate(), ours.key()))).contains(ours);
        assertThatThrownBy(() -> Tls.of(both(ours.certificate(), other.key())))
                .hasMessage(
                        "OPENIMR_TLS_KEY_FILE is not the key of the first certificate in OPENIMR_TLS_CERTIFICATE_FILE.");
        assertThatThrownBy(() -> Tls.of(both(folder.resolve("none"), ours.key())))
                .hasMessageContaining("OPENIMR_TLS_CERTIFICATE_FILE cannot be read");
        Path text = Files.writeString(folder.resolve("text"), "no certificate");
        assertThatThrownBy(() -> Tls.of(both(text, ours.key()))).hasMessageContaining("OPENIMR_TLS_CERTIFICATE_FILE");
    }

    @Test
    void it_speaks_tls_alone_with_cookies_that_never_go_in_the_clear_and_takes_up_a_renewed_certificate()
            throws Exception {
        Path certificate = Files.copy(ours.certificate(), folder.resolve("served.crt"));
        Path key = Files.copy(ours.key(), folder.resolve("served.key"));
        ServeSettings settings = ServeSettings.local(
                        0, folder.resolve("data"), Optional.of(POSTGRES.address()), false, OperatorSettings.defaults())
                .at(ServeSettings.LOCAL, Optional.of(new Tls(certificate, key)));
        try (Server server = Serve.start(settings)) {
            URI signIn = server.address().resolve("sign-in");
            assertThat(signIn.getScheme()).isEqualTo("https");
            var answer = client("TLSv1.3").send(HttpRequest.newBuilder(signIn).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValue("max-age=31536000 ; includeSubDomains");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
            assertThatThrownBy(() -> client("TLSv1.1")
                            .send(HttpRequest.newBuilder(signIn).build(), BodyHandlers.discarding()))
                    .isInstanceOf(SSLHandshakeException.class);
            for (String weak :
                    List.of("TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA")) {
                assertThatThrownBy(() -> client("TLSv1.2", weak)
                                .send(HttpRequest.newBuilder(signIn).build(), BodyHandlers.discarding()))
                        .as(weak)
                        .isInstanceOf(SSLHandshakeException.class);
            }
            assertThat(client("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256")
                            .send(HttpRequest.newBuilder(signIn).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client("TLSv1.3")
                            .send(
                                    HttpRequest.newBuilder(signIn.resolve("/?lang=es"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .headers()
                            .allValues("Set-Cookie"))
                    .anyMatch(cookie -> cookie.startsWith("__Host-language=es;")
                            && cookie.contains("Path=/;")
                            && cookie.contains("Secure")
                            && !cookie.contains("Domain"));
            URI clear = URI.create("http://127.0.0.1:" + signIn.getPort() + "/sign-in");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(clear).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(400);
            assertThat(shown(signIn)).isEqualTo(first(ours));
            Files.copy(other.key(), key, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(other.certificate(), certificate, StandardCopyOption.REPLACE_EXISTING);
            long until = System.nanoTime() + 90_000_000_000L;
            while (!shown(signIn).equals(first(other)) && System.nanoTime() < until) Thread.sleep(500);
            assertThat(shown(signIn)).isEqualTo(first(other));
        }
    }

    private static Certificate first(Tls tls) throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(tls.certificate())) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    /** The certificate that a new connection is shown. */
    private static Certificate shown(URI address) throws Exception {
        SSLSession session = client("TLSv1.3")
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .sslSession()
                .orElseThrow();
        return (X509Certificate) session.getPeerCertificates()[0];
    }

    /** @param ciphers  all of the JDK's if none is named */
    private static HttpClient client(String protocol, String... ciphers) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("ours", first(ours));
        trusted.setCertificateEntry("other", first(other));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {protocol});
        if (ciphers.length > 0) parameters.setCipherSuites(ciphers);
        return HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(parameters)
                .build();
    }
}
