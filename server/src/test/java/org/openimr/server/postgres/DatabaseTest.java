package org.openimr.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One data folder, opened again and again. */
class DatabaseTest {
    @TempDir
    static Path parent;

    static DatabaseSettings.Embedded settings = DatabaseForTests.in(Path.of("replaced"));

    @BeforeAll
    static void a_first_start() {
        settings = DatabaseForTests.in(parent.resolve("data"));
        try (Database database = Database.open(settings)) {
            JdbcClient.create(database.dataSource())
                    .sql("create table kept (what text)")
                    .update();
            JdbcClient.create(database.dataSource())
                    .sql("insert into kept values ('this')")
                    .update();
        }
        assertThat(settings.folder().resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_restart_keeps_the_data_and_every_commit_waits_for_the_disk() {
        try (Database database = Database.open(settings)) {
            assertThat(ask(database, "select what from kept")).isEqualTo("this");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void only_this_machine_and_only_with_the_password() throws IOException {
        try (Database database = Database.open(settings)) {
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            String port = ask(database, "show port");
            assertThat(Path.of("/tmp/.s.PGSQL." + port)).doesNotExist();
            for (String user : List.of("openimr", "postgres")) {
                assertThatThrownBy(() -> DriverManager.getConnection(
                                        "jdbc:postgresql://127.0.0.1:" + port + "/openimr", user, "guessed")
                                .close())
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            }
        }
        assertThat(permissions(settings.folder())).isEqualTo("rwx------");
        assertThat(permissions(settings.folder().resolve("password"))).isEqualTo("rw-------");
    }

    @Test
    void a_folder_in_use_is_refused_and_the_first_keeps_working() {
        try (Database first = Database.open(settings)) {
            refused(DatabaseFault.FOLDER_IN_USE, settings);
            assertThat(ask(first, "select what from kept")).isEqualTo("this");
        }
    }

    @Test
    void a_server_that_ends_by_itself_is_started_again_until_it_is_closed() throws Exception {
        Path note = settings.folder().resolve("cluster/postmaster.pid");
        try (Database database = Database.open(settings)) {
            String port = ask(database, "show port");
            for (int time = 0; time < 2; time++) {
                String pid = Files.readAllLines(note).getFirst();
                assertThat(new ProcessBuilder("kill", "-KILL", pid.strip())
                                .start()
                                .waitFor())
                        .isZero();
                assertThat(askedUntilAnswered(database, pid)).isEqualTo("this");
                assertThat(ask(database, "show port")).isEqualTo(port);
                assertThat(ask(database, "show fsync")).isEqualTo("on");
            }
        }
        assertThat(note).doesNotExist();
        Thread.sleep(3_000); // longer than an attempt to start it takes to begin
        assertThat(note).doesNotExist();
    }

    /** By another server process than the one that was killed. */
    private static String askedUntilAnswered(Database database, String killed) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        while (true) {
            try {
                List<String> now = Files.readAllLines(settings.folder().resolve("cluster/postmaster.pid"));
                if (!now.getFirst().equals(killed)) return ask(database, "select what from kept");
            } catch (IOException | DataAccessException e) {
                if (System.nanoTime() > until) throw e;
            }
            assertThat(System.nanoTime()).as("nobody started it").isLessThan(until);
            Thread.sleep(100);
        }
    }

    /** As one that waits for a lock which another held when all were killed. */
    @Test
    void a_process_that_a_killed_server_has_left_is_ended_and_no_other(@TempDir Path programs) throws Exception {
        Path cluster = settings.folder().resolve("cluster");
        Path left = Files.copy(Path.of("/bin/sleep"), programs.resolve("postgres"), StandardCopyOption.COPY_ATTRIBUTES);
        Process waits = new ProcessBuilder(left.toString(), "600")
                .directory(cluster.toFile())
                .start();
        Process shell =
                new ProcessBuilder("sleep", "600").directory(cluster.toFile()).start();
        try {
            Files.writeString(cluster.resolve("postmaster.pid"), "999999999\n" + cluster + "\n1\n5432\n\n\n");
            try (Database database = Database.open(settings)) {
                assertThat(ask(database, "select what from kept")).isEqualTo("this");
            }
            assertThat(waits.waitFor(1, TimeUnit.SECONDS)).isTrue();
            assertThat(shell.isAlive()).isTrue();
        } finally {
            waits.destroyForcibly();
            shell.destroyForcibly();
        }
    }

    /** A number in postmaster.pid that now belongs to some other process, as after a power cut in a container. */
    @Test
    void the_note_of_a_server_that_is_no_more_does_not_stop_a_start() throws IOException {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            Path note = settings.folder().resolve("cluster/postmaster.pid");
            Files.writeString(note, other.pid() + "\n" + settings.folder().resolve("cluster") + "\n1\n5432\n\n\n");
            try (Database database = Database.open(settings)) {
                assertThat(ask(database, "select what from kept")).isEqualTo("this");
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void data_without_their_password_are_refused() throws IOException {
        Path password = settings.folder().resolve("password");
        Path away = settings.folder().resolve("away");
        Files.move(password, away);
        try {
            refused(DatabaseFault.PASSWORD_MISSING, settings);
            assertThat(password).doesNotExist();
        } finally {
            Files.move(away, password);
        }
    }

    @Test
    void half_a_cluster_is_set_aside_and_a_whole_one_is_not(@TempDir Path other) throws IOException {
        try (DataFolder folder = DataFolder.hold(other)) {
            Files.createDirectories(folder.cluster());
            Files.writeString(folder.cluster().resolve("postgresql.conf"), "# half");
            folder.setAsideHalfACluster();
            assertThat(folder.cluster()).doesNotExist();

            Files.createDirectories(folder.cluster());
            folder.clusterIsComplete();
            folder.setAsideHalfACluster();
            assertThat(folder.cluster()).exists();
        }
    }

    private static void refused(DatabaseFault fault, DatabaseSettings settings) {
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> Database.open(settings).close())
                .withMessageStartingWith(fault.code() + ": ")
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private static String ask(Database database, String query) {
        return JdbcClient.create(database.dataSource())
                .sql(query)
                .query(String.class)
                .single();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
