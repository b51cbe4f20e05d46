package org.openimr.records.chronology;

import java.util.Optional;

/** A mention of something that belongs in a chronology. One event of life may be mentioned many times. */
public sealed interface ChronologyEvent {
    /** Where it stands and what it says. */
    Mention mention();

    /** The same of another mention. */
    ChronologyEvent with(Mention mention);

    /** Encounter with a physician, evaluator or psychologist. */
    record Visit(Mention mention, Optional<ClinicianRole> with) implements ChronologyEvent {
        @Override
        public Visit with(Mention other) {
            return new Visit(other, with);
        }
    }

    /**
     * Imaging or electrodiagnostic study.
     *
     * @param modality  as the dictionary calls it: "MRI", "EMG/NCS"
     */
    record Imaging(Mention mention, String modality) implements ChronologyEvent {
        @Override
        public Imaging with(Mention other) {
            return new Imaging(other, modality);
        }
    }

    /**
     * Operation, injection, block.
     *
     * @param procedure  as the dictionary calls it: "carpal tunnel release"
     */
    record Procedure(Mention mention, String procedure) implements ChronologyEvent {
        @Override
        public Procedure with(Mention other) {
            return new Procedure(other, procedure);
        }
    }

    /**
     * Drug taken, given, asked for, changed.
     *
     * @param drug       generic name, lower case; a combination with a hyphen
     * @param dose       of a unit: "50 mg", "5/325 mg", "1%"
     * @param frequency  QD, BID, Q6H PRN; a range as BID-TID
     * @param quantity   number of units, or "100 g"
     */
    record Medication(
            Mention mention,
            String drug,
            Optional<String> dose,
            Optional<String> frequency,
            Optional<String> quantity,
            MedicationAction action)
            implements ChronologyEvent {
        @Override
        public Medication with(Mention other) {
            return new Medication(other, drug, dose, frequency, quantity, action);
        }
    }

    /**
     * Whether and how the worker works.
     *
     * @param limits  as said on the line
     */
    record WorkStatus(Mention mention, WorkState state, Optional<String> limits) implements ChronologyEvent {
        @Override
        public WorkStatus with(Mention other) {
            return new WorkStatus(other, state, limits);
        }
    }

    /**
     * Pain from 0 to 10.
     *
     * @param score    "7", or a range "5-8"
     * @param context  rest, activity, now, worst, best, average, before, after, with-medication, without-medication
     */
    record PainScore(Mention mention, String score, Optional<String> context) implements ChronologyEvent {
        @Override
        public PainScore with(Mention other) {
            return new PainScore(other, score, context);
        }
    }

    /**
     * A number for what the worker can do.
     *
     * @param value  with its unit: "15 min", "52%", "2 blocks"
     */
    record FunctionalMeasure(Mention mention, String measure, String value) implements ChronologyEvent {
        @Override
        public FunctionalMeasure with(Mention other) {
            return new FunctionalMeasure(other, measure, value);
        }
    }

    /**
     * Entry of a list of diagnoses, or a line with a code.
     *
     * @param code  as written
     * @param name  as written
     */
    record Diagnosis(Mention mention, Optional<String> code, String name) implements ChronologyEvent {
        @Override
        public Diagnosis with(Mention other) {
            return new Diagnosis(other, code, name);
        }
    }

    /**
     * Session of therapy, or a number of them asked for or summed up.
     *
     * @param count  as written: "4 of 12"; of a request the number
     */
    record TherapyVisit(Mention mention, TherapyDiscipline discipline, Optional<String> count)
            implements ChronologyEvent {
        @Override
        public TherapyVisit with(Mention other) {
            return new TherapyVisit(other, discipline, count);
        }
    }
}
