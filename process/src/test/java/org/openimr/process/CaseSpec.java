package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Given events, when an order, then events or a refusal. */
final class CaseSpec {
    private static final CaseProcess PROCESS = new CaseProcess(ProcessSettings.defaults());
    private final CaseState state;

    private CaseSpec(CaseState state) {
        this.state = state;
    }

    static CaseSpec given(CaseEvent... history) {
        return given(List.of(history));
    }

    static CaseSpec given(List<CaseEvent> history) {
        CaseState state = CaseProcess.initial();
        for (CaseEvent event : history) state = CaseProcess.evolve(state, event);
        return new CaseSpec(state);
    }

    Answer when(Order order) {
        return new Answer(PROCESS.decide(state, order));
    }

    /** By a process of other settings. */
    Answer when(CaseProcess process, Order order) {
        return new Answer(process.decide(state, order));
    }

    CaseState state() {
        return state;
    }

    record Answer(Decision decision) {
        void then(CaseEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted(List.of(events)));
        }

        void accepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        }

        void thenRefused(Refusal refusal) {
            assertThat(decision).isEqualTo(new Decision.Refused(refusal));
        }

        void thenRefused(String code) {
            assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                assertThat(refused.reason().code()).isEqualTo(code);
            });
        }
    }
}
