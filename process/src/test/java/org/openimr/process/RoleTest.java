package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.filing.PartyRole.CLAIMS_ADMINISTRATOR;
import static org.openimr.process.filing.PartyRole.EMPLOYER;
import static org.openimr.process.filing.PartyRole.INJURED_WORKER;
import static org.openimr.process.filing.PartyRole.REQUESTING_PHYSICIAN;
import static org.openimr.process.filing.PartyRole.WORKERS_ATTORNEY;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.Outcome;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.quality.BlindOutcome;

class RoleTest {
    @Test
    void parties_are_those_who_act_only_on_cases_of_their_own() {
        assertThat(EnumSet.allOf(Role.class).stream().filter(Role::isParty))
                .containsExactlyInAnyOrder(Role.WORKER, Role.REPRESENTATIVE, Role.PHYSICIAN, Role.CLAIMS_ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_party_speaks_for_its_side_and_the_organization_for_anyone(Role role) {
        Actor actor = new Actor("someone", role);
        Set<PartyRole> spokenFor = Stream.of(PartyRole.values())
                .filter(party -> PartyVoice.maySpeakFor(actor, party))
                .collect(Collectors.toSet());
        assertThat(spokenFor)
                .isEqualTo(
                        switch (role) {
                            case WORKER -> Set.of(INJURED_WORKER);
                            case REPRESENTATIVE -> Set.of(INJURED_WORKER, WORKERS_ATTORNEY);
                            case PHYSICIAN -> Set.of(REQUESTING_PHYSICIAN);
                            case CLAIMS_ADMINISTRATOR -> Set.of(CLAIMS_ADMINISTRATOR, EMPLOYER);
                            case INTAKE, CASE_MANAGER, MEDICAL_DIRECTOR, QUALITY, REGULATOR ->
                                Set.of(PartyRole.values());
                            case REVIEWER, CREDENTIALING, APPEALS_BOARD, CLOCK, PUBLIC -> Set.of();
                        });
    }

    @ParameterizedTest
    @EnumSource(Authority.View.class)
    void nothing_but_the_own_case_is_seen_by_a_party_and_nothing_at_all_by_the_public(Authority.View view) {
        assertThat(Authority.maySee(view)).isNotEmpty().doesNotContain(Role.PUBLIC, Role.CLOCK, Role.APPEALS_BOARD);
        assertThat(Authority.maySee(view).stream().anyMatch(Role::isParty)).isEqualTo(view == Authority.View.OWN_CASE);
        assertThat(Authority.maySee(view).contains(Role.REGULATOR))
                .isEqualTo(
                        switch (view) {
                            case QUEUE, CASE, LETTER, DEIDENTIFICATION, OVERSIGHT, OPERATIONS -> true;
                            case OWN_CASE,
                                    DESK,
                                    BLIND_REVIEW,
                                    OFFER,
                                    LOOKS,
                                    EMERGENCIES,
                                    QUALITY,
                                    PRINT_QUEUE,
                                    REGISTER,
                                    MATCHING,
                                    OWN_FILE,
                                    CAPACITY -> false;
                        });
    }

    @Test
    void a_case_is_opened_in_an_emergency_by_people_of_the_organization_and_never_by_who_reviews_it() {
        assertThat(Authority.mayOpenInEmergency())
                .containsExactlyInAnyOrder(Role.INTAKE, Role.CASE_MANAGER, Role.QUALITY, Role.CREDENTIALING)
                .allMatch(role -> Relation.possibleFor(role).equals(Set.of(Relation.OFFICE)))
                .doesNotContainAnyElementsOf(Authority.maySee(Authority.View.EMERGENCIES));
        assertThat(Authority.maySee(Authority.View.EMERGENCIES)).containsOnly(Authority.readsInEmergencyAs());
    }

    @Test
    void an_actor_has_an_identifier() {
        assertThatThrownBy(() -> new Actor(" ", Role.INTAKE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_is_nothing_to_a_case_or_only_asked_about_it_does_not_find_it(Role role) {
        assertThat(Authority.isThere(role, Relation.NONE)).isFalse();
        assertThat(Authority.isThere(role, Relation.OFFER)).isFalse();
        assertThat(Authority.isThere(role, Relation.BLIND)).isFalse();
        Set<Relation> there = Relation.possibleFor(role).stream()
                .filter(relation -> Authority.isThere(role, relation))
                .collect(Collectors.toSet());
        assertThat(there)
                .isEqualTo(
                        switch (role) {
                            case WORKER, REPRESENTATIVE, PHYSICIAN, CLAIMS_ADMINISTRATOR -> Set.of(Relation.PARTY);
                            case REVIEWER -> Set.of(Relation.SEAT);
                            case APPEALS_BOARD -> Set.of(Relation.APPEAL);
                            case INTAKE, CASE_MANAGER, MEDICAL_DIRECTOR, QUALITY, REGULATOR, CLOCK ->
                                Set.of(Relation.OFFICE);
                            case CREDENTIALING, PUBLIC -> Set.of();
                        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_a_role_cannot_be_to_a_case_lets_nobody_in(Role role) {
        for (Relation impossible : EnumSet.complementOf(EnumSet.copyOf(Relation.possibleFor(role)))) {
            assertThat(Authority.isThere(role, impossible)).as("%s", impossible).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Authority.View.class)
    void what_is_seen_of_a_case_is_seen_by_what_its_roles_can_be_to_it(Authority.View view) {
        Set<Relation> possible = Authority.maySee(view).stream()
                .flatMap(role -> Relation.possibleFor(role).stream())
                .collect(Collectors.toSet());
        assertThat(possible).containsAll(Authority.seenBy(view));
        assertThat(Authority.seenBy(view)).doesNotContain(Relation.NONE);
    }

    @Test
    void every_command_but_an_application_is_given_by_who_is_something_to_the_case() {
        for (Order order : Orders.all()) {
            CaseCommand command = order.command();
            assertThat(Authority.givenBy(command))
                    .as("%s", command.getClass().getSimpleName())
                    .doesNotContain(Relation.NONE)
                    .matches(relations -> relations.isEmpty() == command instanceof FilingCommand);
        }
    }

    @Test
    void a_blind_review_is_given_by_who_was_asked_for_it_and_a_seat_taken_by_who_was_offered_it() {
        CaseCommand blind = new DocketCommand.RecordBlindReview(
                Instant.EPOCH, List.of(new BlindOutcome(1, Outcome.UPHELD, "Seen so (fictional).")));
        assertThat(Authority.givenBy(blind)).containsOnly(Relation.BLIND);
        assertThat(Authority.givenBy(new AssignmentCommand.TakeSeat(Dispute.ASSIGNMENT)))
                .containsOnly(Relation.OFFER);
    }
}
