package org.openimr.server.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Relation;
import org.openimr.process.Role;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.DocumentName;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.faults.Course;
import org.openimr.server.panel.seating.OfferedCase;
import org.openimr.server.records.FileState;
import org.openimr.server.records.FilesDesk;
import org.openimr.server.records.NewFile;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
import org.openimr.server.records.UploadAnswer;
import org.openimr.server.records.Uploading;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fictional cases, and for each role somebody of whom each case is the own, who has another one, and who has none; of
 * the organization one for each role.
 */
final class StandingWorld {
    static final Map<Role, PartyRole> PARTIES = Map.of(
            Role.WORKER, PartyRole.INJURED_WORKER,
            Role.REPRESENTATIVE, PartyRole.WORKERS_ATTORNEY,
            Role.PHYSICIAN, PartyRole.REQUESTING_PHYSICIAN,
            Role.CLAIMS_ADMINISTRATOR, PartyRole.CLAIMS_ADMINISTRATOR);

    private static final Map<Role, String> OFFICE = Map.of(
            Role.INTAKE, "intake",
            Role.CASE_MANAGER, "case-manager",
            Role.CREDENTIALING, "credentialing",
            Role.MEDICAL_DIRECTOR, "medical-director",
            Role.QUALITY, "quality",
            Role.REGULATOR, "regulator");
    private static final int PATIENCE = 240;

    private final RunningServer server;
    private final Map<CaseNumber, Relation> reviewers = new HashMap<>();
    private final Map<CaseNumber, Relation> seconds = new HashMap<>();
    private final List<CaseNumber> cases = new ArrayList<>();
    private final CaseNumber elsewhere;
    private final CaseNumber appealed;

    StandingWorld(RunningServer server) {
        this.server = server;
        cases.add(withFile(course().noticed()));
        CaseNumber inReview = withFile(course().inReview());
        CaseNumber blind = course().blindAsked().number;
        CaseNumber determined = course().determined().number;
        appealed = course().appealed().number;
        for (CaseNumber number : List.of(inReview, blind, determined, appealed)) reviewers.put(number, Relation.SEAT);
        seconds.put(blind, Relation.BLIND);
        CaseNumber offered = OfferedCase.to(Course.SECOND, server);
        seconds.put(offered, Relation.OFFER);
        cases.addAll(List.of(inReview, blind, determined, appealed, offered));
        elsewhere = withFile(course().noticed());
        settled();
    }

    private Course course() {
        return new Course(server, Duration.ofHours(2));
    }

    private CaseNumber withFile(Course course) {
        byte[] content = FilesDesk.pdf("Progress report (fictional)\nLeft knee pain after a fall.");
        NewFile file = new NewFile(
                PartyRole.CLAIMS_ADMINISTRATOR,
                RecordKind.PHYSICIAN_REPORT,
                DocumentName.clean("report.pdf"),
                content.length);
        try {
            Uploading uploading = server.part(Uploading.class);
            ReceivedFile begun = ((UploadAnswer.Kept)
                            uploading.begin(course.number, file, course.actor(Role.INTAKE), Instant.now()))
                    .file();
            uploading.append(
                    course.number,
                    begun.id(),
                    0,
                    new ByteArrayInputStream(content),
                    course.actor(Role.INTAKE),
                    Instant.now());
            read(begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return course.number;
    }

    private void read(ReceivedFile file) {
        ReceivedFiles files = server.part(ReceivedFiles.class);
        for (int i = 0; i < PATIENCE; i++) {
            if (files.find(file.id()).orElseThrow().state() == FileState.READ) return;
            pause();
        }
        throw new AssertionError("a file was not read");
    }

    /** Until every letter is made. */
    private void settled() {
        JdbcClient jdbc = server.part(JdbcClient.class);
        for (int i = 0; i < PATIENCE; i++) {
            int left = jdbc.sql("select count(*) from scheduled_tasks where task_name = 'make-letters'")
                    .query(Integer.class)
                    .single();
            if (left == 0) return;
            pause();
        }
        throw new AssertionError("letters are still being made");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(250));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Cases to which somebody outside the office is something. */
    List<CaseNumber> cases() {
        return List.copyOf(cases);
    }

    /** Those, and the one elsewhere. */
    List<CaseNumber> all() {
        List<CaseNumber> all = new ArrayList<>(cases);
        all.add(elsewhere);
        return all;
    }

    /** A case to which nobody of the standings is anything but who has another one. */
    CaseNumber elsewhere() {
        return elsewhere;
    }

    /** Everybody of the matrix. */
    List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        OFFICE.forEach((role, login) -> all.add(standing(role, login, "of the organization", Map.of())));
        all.add(standing(Role.REVIEWER, "reviewer", "seats of his or her own", reviewers));
        all.add(standing(Role.REVIEWER, Course.SECOND, "asked for a blind review, and offered a case", seconds));
        all.add(standing(Role.REVIEWER, account(Role.REVIEWER, "none", List.of()), "no case", Map.of()));
        Map<CaseNumber, Relation> own = new HashMap<>();
        cases.forEach(number -> own.put(number, Relation.PARTY));
        for (Role role : PARTIES.keySet()) {
            all.add(standing(role, account(role, "own", cases), "own cases", own));
            all.add(standing(
                    role,
                    account(role, "other", List.of(elsewhere)),
                    "another case of the same claims administrator",
                    Map.of(elsewhere, Relation.PARTY)));
            all.add(standing(role, account(role, "none", List.of()), "no case", Map.of()));
        }
        all.add(standing(Role.APPEALS_BOARD, "appeals-board", "one case before it", Map.of(appealed, Relation.APPEAL)));
        all.add(standing(Role.PUBLIC, "public", "no case", Map.of()));
        all.add(new Standing(Outsider.anyoneWithForms(server.address()), "no account", Map.of()));
        return all;
    }

    private Standing standing(Role role, String login, String about, Map<CaseNumber, Relation> to) {
        return new Standing(Outsider.signedIn(server.address(), role, login), about, to);
    }

    private String account(Role role, String name, List<CaseNumber> own) {
        String login = "standing-" + name + "-" + role.name().toLowerCase(Locale.ROOT);
        UUID id = server.part(Accounts.class)
                .put(new Account(login, role, Demonstration.PASSWORD, "Fictional " + role.title(), Optional.empty()));
        Optional.ofNullable(PARTIES.get(role))
                .ifPresent(party ->
                        own.forEach(number -> server.part(PartyAccess.class).grant(id, number, party, Instant.now())));
        return login;
    }
}
