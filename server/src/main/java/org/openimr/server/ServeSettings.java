package org.openimr.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.guideline.GuidelineLibrary;
import org.openimr.determination.guideline.Guidelines;
import org.openimr.letters.Letterhead;
import org.openimr.server.archive.ArchiveSettings;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;
import org.openimr.server.post.PostSettings;
import org.openimr.server.postgres.Archiving;
import org.openimr.server.security.factor.SecondFactorRule;
import org.openimr.server.security.provider.ProviderSettings;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/**
 * How the server is to run.
 *
 * @param host          address to listen on
 * @param port          0 for any free one
 * @param tls           the server's own, if it does not stand behind one who speaks it
 * @param dataDir       holds the embedded database and, unless a cluster keeps it, the archive index; made if absent
 * @param databaseUrl   {@code jdbc:postgresql://…} of a PostgreSQL that someone else runs; user and password stand in
 *     it as parameters
 * @param demo          fill with fictional cases and accounts; only on data that are empty or a demonstration already
 * @param accountsFile  accounts to make or change at the start, see {@code AccountsFile}
 * @param letterhead    the organization as its letters name it
 * @param operator      values that no text fixes
 * @param vocabulary    lists of codes and words by which chronologies are read
 * @param guidelines    recommendations with their criteria, for the reviewer's desk
 * @param archive       what keeps the index of published determinations
 * @param post          how letters and e-mails go out
 * @param secondFactor  whether who sees others' cases must have one
 * @param provider      through which people may sign in, beside this server's own ways
 * @param backup        whether the embedded database's log and the documents are copied into a backup folder
 */
public record ServeSettings(
        String host,
        int port,
        Optional<Tls> tls,
        Path dataDir,
        Optional<String> databaseUrl,
        boolean demo,
        Optional<Path> accountsFile,
        Letterhead letterhead,
        OperatorSettings operator,
        Vocabulary vocabulary,
        GuidelineLibrary guidelines,
        ArchiveSettings archive,
        PostSettings post,
        SecondFactorRule secondFactor,
        Optional<ProviderSettings> provider,
        Archiving backup) {
    /** Reached from this machine only. */
    public static final String LOCAL = "127.0.0.1";

    private static final int LAST_PORT = 65_535;

    public ServeSettings {
        if (port < 0 || port > LAST_PORT) throw new IllegalArgumentException("not a port: " + port);
        dataDir = dataDir.toAbsolutePath().normalize();
    }

    /**
     * On this machine only; accounts from the file that {@code OPENIMR_ACCOUNTS_FILE} names, if it is set, and the
     * archive as {@link ArchiveSettings#of} reads the environment.
     *
     * @throws IllegalArgumentException if what the environment says of the archive or of e-mail cannot be
     */
    public static ServeSettings local(
            int port, Path dataDir, Optional<String> databaseUrl, boolean demo, OperatorSettings operator) {
        return local(
                port,
                dataDir,
                databaseUrl,
                demo,
                operator,
                Vocabularies.builtIn().vocabulary(),
                Guidelines.builtIn().library());
    }

    /** The same with a vocabulary and guidelines of the operator's. */
    public static ServeSettings local(
            int port,
            Path dataDir,
            Optional<String> databaseUrl,
            boolean demo,
            OperatorSettings operator,
            Vocabulary vocabulary,
            GuidelineLibrary guidelines) {
        Environment said = Environment.ofThisProcess();
        return new ServeSettings(
                LOCAL,
                port,
                Optional.empty(),
                dataDir,
                databaseUrl,
                demo,
                said.path(Variable.ACCOUNTS_FILE),
                demo ? FICTIONAL : UNNAMED,
                operator,
                vocabulary,
                guidelines,
                ArchiveSettings.of(said.values()),
                PostSettings.ofEnvironment(),
                SecondFactorRule.of(said, demo),
                ProviderSettings.of(said),
                Archiving.of(said));
    }

    /** The same with another way for letters and e-mails. */
    public ServeSettings by(PostSettings other) {
        return with(host, tls, other, secondFactor, provider, backup);
    }

    /**
     * The same at another address.
     *
     * @throws IllegalArgumentException if the name is that of no machine
     */
    public ServeSettings at(String address, Optional<Tls> speaking) {
        ServeSettings there = with(address, speaking, post, secondFactor, provider, backup);
        there.isLoopback();
        return there;
    }

    private ServeSettings with(
            String address,
            Optional<Tls> speaking,
            PostSettings letters,
            SecondFactorRule factor,
            Optional<ProviderSettings> through,
            Archiving copies) {
        return new ServeSettings(
                address,
                port,
                speaking,
                dataDir,
                databaseUrl,
                demo,
                accountsFile,
                letterhead,
                operator,
                vocabulary,
                guidelines,
                archive,
                letters,
                factor,
                through,
                copies);
    }

    /** The same with another rule about second factors. */
    public ServeSettings by(SecondFactorRule other) {
        return with(host, tls, post, other, provider, backup);
    }

    /** The same with a provider through which people may sign in. */
    public ServeSettings through(ProviderSettings other) {
        return with(host, tls, post, secondFactor, Optional.of(other), backup);
    }

    /** The same with another wish about backups. */
    public ServeSettings by(Archiving other) {
        return with(host, tls, post, secondFactor, provider, other);
    }

    /** Whether only this machine can reach it. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address to listen on: " + host, e);
        }
    }

    private static final Letterhead FICTIONAL = new Letterhead(
            "Fictional Independent Medical Review (demonstration)",
            List.of("1 Fictional Way", "Sacramento, CA 00000"),
            "demonstration only, no telephone");
    private static final Letterhead UNNAMED =
            new Letterhead("Independent medical review organization", List.of("address not set"), "contact not set");
}
