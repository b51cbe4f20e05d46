package org.openimr.records.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.records.ContentHash;

class VaultTest {
    private static final VaultName CASE = new VaultName("CM26-0000001");
    private static final VaultName OTHER_CASE = new VaultName("CM26-0000002");

    @TempDir
    private Path folder;

    private final KeysInMemory keys = new KeysInMemory();
    private Path masterFile;
    private Vaults vaults;

    @BeforeEach
    void open() throws IOException {
        masterFile = folder.resolve("keys/master.json");
        vaults = new Vaults(folder.resolve("documents"), MasterKey.at(masterFile), keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4000, 4096, 4097, 1_000_003})
    void what_is_kept_is_read_again_byte_for_byte(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        ContentHash name = vaults.open(CASE).keep(new ByteArrayInputStream(content));
        try (InputStream read = vaults.open(CASE).open(name)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        assertThat(vaults.open(CASE).rehash(name)).isEqualTo(name);
    }

    @Test
    void nothing_on_the_disk_says_what_was_kept() throws IOException {
        String secret = "Patient denies numbness. ".repeat(500);
        keep(CASE, secret);
        for (Path file : files()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("numbness");
        }
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        assertThat(keep(CASE, "page")).isEqualTo(keep(CASE, "page"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void one_case_cannot_read_the_files_of_another() throws IOException {
        ContentHash name = keep(CASE, "page");
        keep(OTHER_CASE, "something else");
        Path place = files().stream()
                .filter(file -> file.endsWith(name.sha256()))
                .findFirst()
                .orElseThrow();
        Path moved = folder.resolve("documents/CM26-0000002/" + name.sha256().substring(0, 2));
        Files.createDirectories(moved);
        Files.copy(place, moved.resolve(name.sha256()));
        assertThatThrownBy(() -> vaults.open(OTHER_CASE).rehash(name)).isInstanceOf(IOException.class);
    }

    @Test
    void a_key_given_to_another_case_opens_nothing() throws IOException {
        keep(CASE, "page");
        keys.keys.put(OTHER_CASE, keys.of(CASE).orElseThrow());
        assertThatThrownBy(() -> vaults.open(OTHER_CASE))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("CM26-0000002");
    }

    @Test
    void a_file_changed_on_the_disk_is_not_read() throws IOException {
        ContentHash name = keep(CASE, "x".repeat(10_000));
        Path place = files().getFirst();
        byte[] changed = Files.readAllBytes(place);
        changed[changed.length / 2] ^= 1;
        Files.write(place, changed);
        assertThatThrownBy(() -> vaults.open(CASE).rehash(name)).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_that_another_of_the_same_case_replaced_is_not_read_to_its_end() throws IOException {
        ContentHash one = keep(CASE, "the first report");
        ContentHash other = keep(CASE, "the second report");
        Path oneFile = place(one);
        Files.copy(place(other), oneFile, StandardCopyOption.REPLACE_EXISTING);
        try (InputStream read = vaults.open(CASE).open(one)) {
            assertThatThrownBy(read::readAllBytes).hasMessageContaining("not the one that was kept");
        }
        assertThat(vaults.open(CASE).rehash(one)).isEqualTo(other);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws IOException {
        InputStream begun = new ByteArrayInputStream(new byte[10_000]);
        InputStream broken = new SequenceInputStream(begun, new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                return read();
            }
        });
        assertThatThrownBy(() -> vaults.open(CASE).keep(broken)).hasMessage("connection reset");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_content_that_is_not_there_is_said_to_be_missing() {
        ContentHash missing = new ContentHash("0".repeat(64));
        assertThat(vaults.open(CASE).has(missing)).isFalse();
        assertThatThrownBy(() -> vaults.open(CASE).open(missing)).isInstanceOf(NoSuchFileException.class);
        assertThat(vaults.find(OTHER_CASE)).isEmpty();
    }

    @Test
    void a_small_value_is_read_again_by_its_own_case_alone() {
        byte[] value = "Patient denies numbness.".getBytes(StandardCharsets.UTF_8);
        byte[] encrypted = vaults.open(CASE).encrypt(value);
        assertThat(vaults.open(CASE).decrypt(encrypted)).isEqualTo(value);
        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain("numbness");
        assertThatThrownBy(() -> vaults.open(OTHER_CASE).decrypt(encrypted)).isInstanceOf(StoreFault.class);
        encrypted[encrypted.length - 1] ^= 1;
        assertThatThrownBy(() -> vaults.open(CASE).decrypt(encrypted)).isInstanceOf(StoreFault.class);
    }

    @Test
    void after_a_new_key_of_the_case_old_and_new_contents_are_read() throws IOException {
        ContentHash before = keep(CASE, "before");
        vaults.rotate(CASE);
        ContentHash after = keep(CASE, "after");
        assertThat(vaults.open(CASE).rehash(before)).isEqualTo(before);
        assertThat(vaults.open(CASE).rehash(after)).isEqualTo(after);
    }

    @Test
    void keys_that_two_change_at_once_all_stay() throws Exception {
        keep(CASE, "before");
        List<ContentHash> names = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String content = "page " + i;
                done.add(hands.submit(() -> {
                    vaults.rotate(CASE);
                    names.add(keep(CASE, content));
                    vaults.rewrap();
                    return content;
                }));
            }
            for (Future<?> one : done) one.get();
        }
        assertThat(names).hasSize(40);
        for (ContentHash name : names)
            assertThat(vaults.open(CASE).rehash(name)).isEqualTo(name);
    }

    @Test
    void the_master_key_is_exchanged_without_touching_a_document() throws IOException {
        ContentHash name = keep(CASE, "page");
        byte[] onDisk = Files.readAllBytes(place(name));
        MasterKey old = MasterKey.at(masterFile);
        Vaults next = new Vaults(folder.resolve("documents"), old.rotated(masterFile), keys);
        assertThat(next.rewrap()).isEqualTo(1);
        MasterKey alone = MasterKey.at(masterFile).withoutEarlierKeys(masterFile);
        assertThat(new Vaults(folder.resolve("documents"), alone, keys)
                        .open(CASE)
                        .rehash(name))
                .isEqualTo(name);
        assertThat(Files.readAllBytes(place(name))).isEqualTo(onDisk);
        assertThatThrownBy(() -> new Vaults(folder.resolve("documents"), old, keys).open(CASE))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("master key");
    }

    @Test
    void files_and_the_master_key_are_for_their_owner_alone() throws IOException {
        keep(CASE, "page");
        assertThat(Files.getPosixFilePermissions(masterFile))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.getPosixFilePermissions(files().getFirst()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_damaged_master_key_is_named_with_what_to_do() throws IOException {
        Files.writeString(masterFile, "{}");
        assertThatThrownBy(() -> MasterKey.at(masterFile))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("restore it from its own backup");
    }

    @Test
    void two_who_open_a_new_case_at_once_get_the_same_key() throws Exception {
        List<Callable<ContentHash>> both = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String content = "page " + i;
            both.add(() -> keep(CASE, content));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<ContentHash> name : threads.invokeAll(both)) {
                assertThat(vaults.open(CASE).rehash(name.get())).isEqualTo(name.get());
            }
        }
    }

    private ContentHash keep(VaultName name, String content) throws IOException {
        return vaults.open(name).keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path place(ContentHash name) throws IOException {
        return files().stream()
                .filter(file -> file.endsWith(name.sha256()))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        Path documents = folder.resolve("documents");
        if (!Files.exists(documents)) return List.of();
        try (Stream<Path> walk = Files.walk(documents)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
