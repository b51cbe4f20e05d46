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
    private static final String PERSON =
            "select id, login, role, display_name, session_stamp, password_hash, exists (select from second_factor f"
                    + " where f.account = account.id) or exists (select from passkey p where p.account = account.id)"
                    + " as second_factor from account";

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

    /**
     * Makes the account, or changes the one of that login; who it is stays. Another password or another role ends every
     * session of it.
     */
    public UUID put(Account account) {
        String qualifications = account.qualifications()
                .map(stated -> LetterShapes.QUALIFICATIONS.write(stated).toString())
                .orElse("null");
        Optional<SignedIn> before = find(account.login());
        Optional<String> kept =
                before.map(SignedIn::getPassword).filter(stored -> encoder.matches(account.password(), stored));
        boolean same = kept.isPresent()
                && before.map(SignedIn::role).filter(account.role()::equals).isPresent();
        return jdbc.sql("""
                insert into account (id, login, password_hash, role, display_name, qualifications)
                values (:id, :login, :hash, :role, :name, :qualifications::json)
                on conflict (login) do update set password_hash = excluded.password_hash, role = excluded.role,
                    display_name = excluded.display_name, qualifications = excluded.qualifications,
                    session_stamp = case when :same then account.session_stamp else gen_random_uuid() end
                returning id
                """)
                .param("id", UUID.randomUUID())
                .param("login", account.login())
                .param("hash", kept.orElseGet(() -> encoder.encode(account.password())))
                .param("role", account.role().name())
                .param("name", account.displayName())
                .param("qualifications", qualifications)
                .param("same", same)
                .query(UUID.class)
                .single();
    }

    /** Ends every session of the account at its next request. */
    public void revoke(UUID id) {
        jdbc.sql("update account set session_stamp = gen_random_uuid() where id = ?")
                .param(id)
                .update();
    }

    /** Whether what somebody signed in as is still so. */
    boolean stillIs(SignedIn person) {
        return jdbc.sql("select exists (select from account where id = ? and session_stamp = ? and role = ?)")
                .params(person.id(), person.stamp(), person.role().name())
                .query(Boolean.class)
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

    /** The account of that login as it signs in, if there is one. */
    public Optional<SignedIn> find(String login) {
        return jdbc.sql(PERSON + " where login = ?")
                .param(login)
                .query(Accounts::signedIn)
                .optional();
    }

    /** The account as it signs in, if there is one. */
    public Optional<SignedIn> find(UUID id) {
        return jdbc.sql(PERSON + " where id = ?")
                .param(id)
                .query(Accounts::signedIn)
                .optional();
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        return find(login).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static SignedIn signedIn(ResultSet rs, int index) throws SQLException {
        return new SignedIn(
                rs.getObject("id", UUID.class),
                rs.getString("login"),
                Role.valueOf(rs.getString("role")),
                rs.getString("display_name"),
                rs.getObject("session_stamp", UUID.class),
                rs.getBoolean("second_factor"),
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
