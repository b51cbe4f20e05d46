package org.openimr.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * TLS that the server speaks itself, versions 1.2 and 1.3. Files that change are taken up while it runs.
 *
 * @param certificate  PEM file: the server's own first, then those that vouch for it
 * @param key          PEM file of its private key
 */
public record Tls(Path certificate, Path key) {
    /** Authenticated encryption with forward secrecy alone; no text sets them, they are our choice. */
    private static final String CIPHERS = String.join(
            ",",
            "TLS_AES_256_GCM_SHA384",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");

    private static final byte[] PROBE = {1, 2, 3, 4};

    public Tls {
        certificate = certificate.toAbsolutePath().normalize();
        key = key.toAbsolutePath().normalize();
    }

    /**
     * As the environment says; empty where it names no certificate.
     *
     * @throws IllegalArgumentException if one of the two is missing, cannot be read, or they do not belong together
     */
    public static Optional<Tls> of(Environment said) {
        Optional<Path> certificate = said.path(Variable.TLS_CERTIFICATE_FILE);
        Optional<Path> key = said.path(Variable.TLS_KEY_FILE);
        if (certificate.isEmpty() && key.isEmpty()) return Optional.empty();
        Tls tls = new Tls(
                certificate.orElseThrow(() -> missing(Variable.TLS_CERTIFICATE_FILE, Variable.TLS_KEY_FILE)),
                key.orElseThrow(() -> missing(Variable.TLS_KEY_FILE, Variable.TLS_CERTIFICATE_FILE)));
        tls.require();
        return Optional.of(tls);
    }

    private static IllegalArgumentException missing(Variable one, Variable other) {
        return new IllegalArgumentException(
                one.variable() + " is not set; TLS needs it beside " + other.variable() + ".");
    }

    private void require() {
        List<X509Certificate> chain = read(Variable.TLS_CERTIFICATE_FILE, certificate, PemContent::getCertificates);
        PrivateKey secret = read(Variable.TLS_KEY_FILE, key, PemContent::getPrivateKey);
        if (!belongTogether(chain.getFirst(), secret))
            throw new IllegalArgumentException(Variable.TLS_KEY_FILE.variable()
                    + " is not the key of the first certificate in " + Variable.TLS_CERTIFICATE_FILE.variable() + ".");
    }

    private static <T> T read(Variable variable, Path file, Function<PemContent, @Nullable T> part) {
        try {
            return Optional.ofNullable(PemContent.load(file))
                    .map(part)
                    .orElseThrow(() -> new IllegalStateException("it holds nothing of the kind"));
        } catch (IOException e) {
            throw new IllegalArgumentException(variable.variable() + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    variable.variable() + " is not in PEM form, or in one that is not known: " + e.getMessage(), e);
        }
    }

    private static boolean belongTogether(X509Certificate certificate, PrivateKey key) {
        String algorithm = key.getAlgorithm();
        String name =
                algorithm.equals("RSA") ? "SHA256withRSA" : algorithm.equals("EC") ? "SHA256withECDSA" : algorithm;
        try {
            Signature signing = Signature.getInstance(name);
            signing.initSign(key);
            signing.update(PROBE);
            Signature checking = Signature.getInstance(name);
            checking.initVerify(certificate.getPublicKey());
            checking.update(PROBE);
            return checking.verify(signing.sign());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** As the framework takes it. */
    Map<String, Object> properties() {
        String bundle = "spring.ssl.bundle.pem.web.";
        return Map.of(
                bundle + "keystore.certificate",
                certificate.toUri().toString(),
                bundle + "keystore.private-key",
                key.toUri().toString(),
                bundle + "reload-on-update",
                true,
                bundle + "options.enabled-protocols",
                "TLSv1.3,TLSv1.2",
                bundle + "options.ciphers",
                CIPHERS,
                "server.ssl.bundle",
                "web");
    }
}
