package org.openimr.server.panel.seating;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.commitment.Assignment;
import org.openimr.panel.commitment.ChainKey;
import org.openimr.panel.commitment.Commitment;
import org.openimr.panel.commitment.Hash;
import org.openimr.panel.commitment.Identity;
import org.openimr.panel.commitment.Opening;
import org.openimr.panel.commitment.RemandProof;
import org.openimr.panel.commitment.Salt;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.seating.Seating.Taken;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables {@code seat_commitment} and {@code seat_chain}: what was published of each seat, and what opens it, encrypted
 * with the key of the case. The opening names the reviewer and goes to the regulator alone.
 */
public final class Commitments {
    private static final int SECRET_BYTES = 32;
    private static final String BETWEEN = " ";

    private final JdbcClient jdbc;
    private final Vaults vaults;
    private final SecureRandom random;

    public Commitments(JdbcClient jdbc, Vaults vaults, SecureRandom random) {
        this.jdbc = jdbc;
        this.vaults = vaults;
        this.random = random;
    }

    /** What was published, and when. */
    public record Published(Commitment commitment, LocalDate day) {}

    /**
     * A commitment to a seat that is being taken.
     *
     * @param opening  encrypted with the key of the case
     */
    record Made(CaseNumber number, Commitment commitment, LocalDate day, byte[] opening) {}

    /** Commits to a seat that is being taken, in the transaction in which it is taken; nothing is published yet. */
    Made make(CaseNumber number, Taken taken, RegisterNumber provider) {
        Vault vault = vault(number);
        Salt salt = new Salt(secret());
        Opening opening = Opening.of(assignment(number, taken, provider), salt, keyOf(number, vault));
        byte[] sealed = vault.encrypt((salt.hex() + BETWEEN + provider.value()).getBytes(StandardCharsets.US_ASCII));
        return new Made(number, opening.commitment(), opening.assignment().day(), sealed);
    }

    /** Publishes it, once the seat is taken. */
    void publish(Made made) {
        jdbc.sql("insert into seat_commitment (number, ordinal, day, root, opening) values (?, ?, ?, ?, ?)")
                .param(made.number().value())
                .param(made.commitment().seat())
                .param(made.day())
                .param(made.commitment().root().hex())
                .param(made.opening())
                .update();
    }

    private ChainKey keyOf(CaseNumber number, Vault vault) {
        jdbc.sql("insert into seat_chain (number, key) values (?, ?) on conflict do nothing")
                .param(number.value())
                .param(vault.encrypt(secret().getBytes(StandardCharsets.US_ASCII)))
                .update();
        return jdbc.sql("select key from seat_chain where number = ?")
                .param(number.value())
                .query((rs, _) -> new ChainKey(text(vault.decrypt(rs.getBytes(1)))))
                .single();
    }

    /** A remand goes on under the same number; so the chain has that of the case, and its seats are counted on. */
    private static Assignment assignment(CaseNumber number, Taken taken, RegisterNumber provider) {
        CaseReference reference = new CaseReference(number.value());
        return new Assignment(
                reference,
                reference,
                taken.ordinal(),
                new Identity(taken.reviewer(), provider),
                taken.took().attestation(),
                CaliforniaTime.dayOf(taken.took().at()));
    }

    /** Of one case, in the order in which its seats were taken. */
    public List<Published> of(CaseNumber number) {
        return jdbc.sql("select number, ordinal, day, root from seat_commitment where number = ? order by ordinal")
                .param(number.value())
                .query((rs, _) -> published(rs))
                .list();
    }

    /** Of one day, by case. */
    public List<Published> on(LocalDate day) {
        return jdbc.sql("select number, ordinal, day, root from seat_commitment where day = ? order by number, ordinal")
                .param(day)
                .query((rs, _) -> published(rs))
                .list();
    }

    /** The newest days on which there were any. */
    public List<LocalDate> days(int limit) {
        return jdbc.sql("select distinct day from seat_commitment order by day desc limit ?")
                .param(limit)
                .query((rs, _) -> rs.getObject(1, LocalDate.class))
                .list();
    }

    private static Published published(java.sql.ResultSet rs) throws java.sql.SQLException {
        return new Published(
                new Commitment(
                        new CaseReference(rs.getString("number")),
                        rs.getInt("ordinal"),
                        new Hash(rs.getString("root"))),
                rs.getObject("day", LocalDate.class));
    }

    /** What opens the commitment of a seat; empty where none was published. For the regulator alone. */
    public Optional<Opening> opening(CaseNumber number, Taken taken) {
        Vault vault = vault(number);
        return jdbc.sql("select opening from seat_commitment where number = ? and ordinal = ?")
                .param(number.value())
                .param(taken.ordinal())
                .query((rs, _) -> text(vault.decrypt(rs.getBytes(1))))
                .optional()
                .map(kept -> kept.split(BETWEEN, 2))
                .map(kept -> Opening.of(
                        assignment(number, taken, new RegisterNumber(RegisterNumber.Kind.NPI, kept[1])),
                        new Salt(kept[0]),
                        keyOf(number, vault)));
    }

    /** That the last two who took a seat of the case are different people; empty where fewer did. Names nobody. */
    public Optional<RemandProof> remandProof(CaseNumber number, Seating seating) {
        List<Taken> taken = seating.everTaken();
        if (taken.size() < 2) return Optional.empty();
        Optional<Opening> first = opening(number, taken.get(taken.size() - 2));
        Optional<Opening> second = opening(number, taken.getLast());
        return first.isPresent() && second.isPresent()
                ? Optional.of(RemandProof.of(first.get(), second.get()))
                : Optional.empty();
    }

    private Vault vault(CaseNumber number) {
        return vaults.open(new VaultName(number.value()));
    }

    private String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static String text(byte[] ascii) {
        return new String(ascii, StandardCharsets.US_ASCII);
    }
}
