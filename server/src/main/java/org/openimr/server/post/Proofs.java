package org.openimr.server.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openimr.law.ServiceMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code proof_of_service}. */
public final class Proofs {
    private static final String SELECT =
            "select letter, channel, method, address, served_at, evidence from proof_of_service ";

    private final JdbcClient jdbc;

    public Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ProofOfService proof) {
        jdbc.sql("insert into proof_of_service (letter, channel, recipient, method, address, served_at, evidence)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(proof.letter().toString())
                .param(proof.channel().name())
                .param(proof.letter().recipient().name())
                .param(proof.method().name())
                .param(proof.address())
                .param(OffsetDateTime.ofInstant(proof.servedAt(), ZoneOffset.UTC))
                .param(proof.evidence())
                .update();
    }

    /** Every service of a letter, the first first; a second follows when e-mail came back and paper was mailed. */
    public List<ProofOfService> of(LetterId letter) {
        return jdbc.sql(SELECT + "where letter = ? order by served_at, channel")
                .param(letter.toString())
                .query(Proofs::proof)
                .list();
    }

    Optional<ProofOfService> get(LetterId letter, Channel channel) {
        return jdbc.sql(SELECT + "where letter = ? and channel = ?")
                .param(letter.toString())
                .param(channel.name())
                .query(Proofs::proof)
                .optional();
    }

    private static ProofOfService proof(ResultSet rs, int row) throws SQLException {
        return new ProofOfService(
                LetterId.parse(rs.getString(1)),
                Channel.valueOf(rs.getString(2)),
                ServiceMethod.valueOf(rs.getString(3)),
                rs.getString(4),
                rs.getObject(5, OffsetDateTime.class).toInstant(),
                rs.getString(6));
    }
}
