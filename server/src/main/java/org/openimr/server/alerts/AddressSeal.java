package org.openimr.server.alerts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses, encrypted with the key of a vault of their own, and their digests under a secret in that vault. */
final class AddressSeal {
    private static final VaultName VAULT = new VaultName("alerts");
    private static final String DIGEST = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Vaults vaults;
    private final SecureRandom random;

    AddressSeal(JdbcClient jdbc, Vaults vaults, SecureRandom random) {
        this.jdbc = jdbc;
        this.vaults = vaults;
        this.random = random;
    }

    byte[] sealed(Alert.Recipient recipient) {
        String both = recipient.token().value() + "\n" + recipient.address();
        return vault().encrypt(both.getBytes(StandardCharsets.UTF_8));
    }

    Alert.Recipient opened(byte[] sealed) {
        String both = new String(vault().decrypt(sealed), StandardCharsets.UTF_8);
        int cut = both.indexOf('\n');
        return new Alert.Recipient(new AlertToken(both.substring(0, cut)), both.substring(cut + 1));
    }

    /** The same for one address however it is capitalised; nobody without the vault can work it out. */
    String digest(String address) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(secret(), DIGEST));
            return HexFormat.of()
                    .formatHex(mac.doFinal(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + DIGEST, e);
        }
    }

    /** Made with the first address, and the same ever after. */
    private byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        jdbc.sql("insert into alert_key (key) values (?) on conflict do nothing")
                .param(vault().encrypt(secret))
                .update();
        return jdbc.sql("select key from alert_key")
                .query((rs, _) -> vault().decrypt(rs.getBytes(1)))
                .single();
    }

    private Vault vault() {
        return vaults.open(VAULT);
    }
}
