package org.openimr.server.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.cases.json.LetterShapes;
import org.openimr.server.json.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts. */
@Component
public class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /**
     * A reviewer who can be asked to take a case.
     *
     * @param name  only for those who assign reviewers
     */
    public record Candidate(UUID id, String name, ReviewerQualifications qualifications) {}

    /** Makes the account, or changes the one of that login; who it is stays. */
    public UUID put(Account account) {
        String qualifications = account.qualifications()
                .map(stated -> LetterShapes.QUALIFICATIONS.write(stated).toString())
                .orElse("null");
        return jdbc.sql("""
                insert into account (id, login, password_hash, role, display_name, qualifications)
                values (?, ?, ?, ?, ?, ?::json)
                on conflict (login) do update set password_hash = excluded.password_hash, role = excluded.role,
                    display_name = excluded.display_name, qualifications = excluded.qualifications
                returning id
                """)
                .param(UUID.randomUUID())
                .param(account.login())
                .param(encoder.encode(account.password()))
                .param(account.role().name())
                .param(account.displayName())
                .param(qualifications)
                .query(UUID.class)
                .single();
    }

    /**
     * The expert reviewers, for those of the review organization who assign one; nobody for anyone else (Lab. Code
     * 4610.6(f)).
     */
    public List<Candidate> candidates(Actor asking) {
        if (asking.role() != Role.CASE_MANAGER && asking.role() != Role.MEDICAL_DIRECTOR) return List.of();
        return jdbc.sql("select id, display_name, qualifications from account"
                        + " where role = 'REVIEWER' and qualifications is not null"
                        + " and qualifications::text <> 'null' order by login")
                .query((rs, _) -> new Candidate(
                        rs.getObject("id", UUID.class),
                        rs.getString("display_name"),
                        qualifications(rs.getString("qualifications"))))
                .list();
    }

    /** Whether an expert reviewer has this account. */
    public boolean isReviewer(UUID id) {
        return jdbc.sql("select exists (select from account where id = ? and role = 'REVIEWER')")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The name of a person of the staff; none of a reviewer's account, whose name stays with who assigns reviewers. */
    public Optional<String> nameOfStaff(UUID id) {
        return jdbc.sql("select display_name from account where id = ? and role <> 'REVIEWER'")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The account of that login, if there is one. */
    public Optional<UUID> idOf(String login) {
        return jdbc.sql("select id from account where login = ?")
                .param(login)
                .query(UUID.class)
                .optional();
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        return jdbc.sql("select id, login, role, display_name, password_hash from account where login = ?")
                .param(login)
                .query(Accounts::signedIn)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static SignedIn signedIn(ResultSet rs, int index) throws SQLException {
        return new SignedIn(
                rs.getObject("id", UUID.class),
                rs.getString("login"),
                Role.valueOf(rs.getString("role")),
                rs.getString("display_name"),
                rs.getString("password_hash"));
    }

    private static ReviewerQualifications qualifications(String json) {
        return switch (Reading.of(json, LetterShapes.QUALIFICATIONS)) {
            case Reading.Of<ReviewerQualifications>(var stated) -> stated;
            case Reading.Faulty<ReviewerQualifications>(var faults) ->
                throw new IllegalStateException("the qualifications of an account cannot be read: "
                        + faults.getFirst().what());
        };
    }
}
