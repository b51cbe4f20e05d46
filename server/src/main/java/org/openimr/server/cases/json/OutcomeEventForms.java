package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.EventForm.first;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseEvent.AdministratorChanged;
import org.openimr.process.CaseEvent.AppealPeriodEnded;
import org.openimr.process.CaseEvent.ClericalErrorCorrected;
import org.openimr.process.CaseEvent.DeadlineMissed;
import org.openimr.process.CaseEvent.DecisionReversed;
import org.openimr.process.CaseEvent.DeterminationImplemented;
import org.openimr.process.CaseEvent.ExtensionGranted;
import org.openimr.process.CaseEvent.FeeInvoiced;
import org.openimr.process.CaseEvent.ImplementationReported;
import org.openimr.process.CaseEvent.ItemsTerminated;
import org.openimr.process.CaseEvent.LetterServed;
import org.openimr.process.CaseEvent.PenaltyEntered;
import org.openimr.process.CaseEvent.PetitionDenied;
import org.openimr.process.CaseEvent.PetitionFiled;
import org.openimr.process.CaseEvent.ReviewTerminated;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.outcome.AppealGround;
import org.openimr.server.json.Field;

/** The stored forms of what follows a decision and of what happens beside the stage. */
final class OutcomeEventForms {
    static final List<EventForm<?>> ALL = List.of(
            first(
                    ClericalErrorCorrected.class,
                    object(
                            "ClericalErrorCorrected",
                            field("correction", DocketShapes.CORRECTION, ClericalErrorCorrected::correction),
                            ClericalErrorCorrected::new)),
            first(
                    ImplementationReported.class,
                    object(
                            "ImplementationReported",
                            field("done", DocketShapes.IMPLEMENTATION, ImplementationReported::done),
                            ImplementationReported::new)),
            first(
                    DeterminationImplemented.class,
                    object(
                            "DeterminationImplemented",
                            at(DeterminationImplemented::at),
                            DeterminationImplemented::new)),
            first(
                    PetitionFiled.class,
                    object(
                            "PetitionFiled",
                            field("petition", DocketShapes.PETITION, PetitionFiled::petition),
                            PetitionFiled::new)),
            first(PetitionDenied.class, object("PetitionDenied", at(PetitionDenied::at), PetitionDenied::new)),
            first(
                    DecisionReversed.class,
                    object(
                            "DecisionReversed",
                            at(DecisionReversed::at),
                            field("ground", oneOf(AppealGround.class), DecisionReversed::ground),
                            field("statement", TEXT, DecisionReversed::statement),
                            DecisionReversed::new)),
            first(
                    AppealPeriodEnded.class,
                    object("AppealPeriodEnded", at(AppealPeriodEnded::at), AppealPeriodEnded::new)),
            first(
                    ItemsTerminated.class,
                    object(
                            "ItemsTerminated",
                            at(ItemsTerminated::at),
                            field("items", list(NUMBER), (ItemsTerminated e) -> DocketShapes.ascending(e.items())),
                            field("ground", oneOf(TerminationGround.class), ItemsTerminated::ground),
                            field("on", DAY, ItemsTerminated::on),
                            (at, items, ground, on) ->
                                    new ItemsTerminated(at, DocketShapes.numbers(items), ground, on))),
            first(
                    ReviewTerminated.class,
                    object(
                            "ReviewTerminated",
                            at(ReviewTerminated::at),
                            field("ground", oneOf(TerminationGround.class), ReviewTerminated::ground),
                            ReviewTerminated::new)),
            first(
                    LetterServed.class,
                    object(
                            "LetterServed",
                            field("service", DocketShapes.SERVED, LetterServed::service),
                            LetterServed::new)),
            first(
                    ExtensionGranted.class,
                    object(
                            "ExtensionGranted",
                            field("extension", DocketShapes.EXTENSION, ExtensionGranted::extension),
                            ExtensionGranted::new)),
            first(
                    AdministratorChanged.class,
                    object(
                            "AdministratorChanged",
                            field("change", DocketShapes.CHANGE, AdministratorChanged::change),
                            AdministratorChanged::new)),
            first(
                    DeadlineMissed.class,
                    object(
                            "DeadlineMissed",
                            field("alarm", DocketShapes.MISSED, DeadlineMissed::alarm),
                            DeadlineMissed::new)),
            first(
                    PenaltyEntered.class,
                    object(
                            "PenaltyEntered",
                            field("entry", DocketShapes.PENALTY, PenaltyEntered::entry),
                            PenaltyEntered::new)),
            first(
                    FeeInvoiced.class,
                    object(
                            "FeeInvoiced",
                            field("invoice", DocketShapes.INVOICE, FeeInvoiced::invoice),
                            FeeInvoiced::new)));

    private OutcomeEventForms() {}

    private static <E extends CaseEvent> Field<E, Instant> at(Function<E, Instant> of) {
        return field("at", MOMENT, of);
    }
}
