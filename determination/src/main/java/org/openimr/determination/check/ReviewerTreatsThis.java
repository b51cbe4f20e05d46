package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 139.5(d)(4)(A): the reviewer is a clinician knowledgeable in the treatment at issue. Only plain mismatches
 * are seen: a field that the reviewer's license does not cover.
 */
final class ReviewerTreatsThis extends Check {
    private enum Field {
        MANUAL("chiropract|manipulation|acupunct|physical therap|massage|exercise|traction"),
        DRUG("\\d\\s?mg\\b|tablet|capsule|ointment|cream|opioid|patch"),
        SURGERY("surg|ectomy|otomy|plasty|arthroscop|fusion|repair|release"),
        INJECTION("inject|block|rhizotomy|ablation"),
        MENTAL("psych|cognitive|behavioral|depress|anxiety"),
        DENTAL("dental|tooth|teeth|crown|denture");

        private final Pattern words;

        Field(String words) {
            this.words = Pattern.compile(words);
        }

        static Set<Field> of(String service) {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            for (Field field : values()) if (field.words.matcher(service).find()) fields.add(field);
            return fields;
        }
    }

    /** What a specialty does not cover; one that is not here covers all but teeth. */
    private static Set<Field> outside(String specialty) {
        String name = LowerCase.of(specialty);
        if (name.contains("chiropract")) return EnumSet.complementOf(EnumSet.of(Field.MANUAL));
        if (name.contains("acupunct") && !name.contains("medical"))
            return EnumSet.complementOf(EnumSet.of(Field.MANUAL));
        if (name.contains("psycholog")) return EnumSet.complementOf(EnumSet.of(Field.MENTAL));
        if (name.contains("dent") || name.contains("maxillofacial")) return EnumSet.of(Field.MANUAL, Field.MENTAL);
        return EnumSet.of(Field.DENTAL);
    }

    ReviewerTreatsThis() {
        super(CheckNorm.of(
                122,
                Weight.WARNS,
                Citation.laborCode("139.5(d)(4)(A)"),
                Grade.TEXT_READ,
                "The reviewer's field must cover the treatment that is decided.",
                "Assign a reviewer of the field, or record why this one is knowledgeable in it."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        List<String> specialties = letter.file()
                .map(CaseFacts::specialties)
                .filter(list -> !list.isEmpty())
                .orElse(letter.determination().reviewer().specialties());
        if (specialties.isEmpty()) return faults;
        for (Item item : letter.items()) {
            Set<Field> fields = Field.of(LowerCase.of(item.heading().text()));
            if (fields.isEmpty()) continue;
            boolean covered = specialties.stream()
                    .anyMatch(specialty -> !outside(specialty).containsAll(fields));
            if (covered) continue;
            faults.add(fault(
                    letter,
                    severity(letter.origin()),
                    item.heading().path(),
                    item.name() + " is "
                            + String.join(
                                    " and ",
                                    fields.stream()
                                            .map(f -> LowerCase.of(f.name()))
                                            .toList())
                            + " treatment, and the reviewer's field is " + String.join(", ", specialties)
                            + "; look at the assignment."));
        }
        return faults;
    }
}
