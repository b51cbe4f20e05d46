package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.SpineLevel;
import org.openimr.determination.prose.SpineRegion;
import org.openimr.determination.prose.Stretch;

/** A study of the neck cannot have found anything in the low back: one of the two is wrong. */
final class FindingsAreOfTheStudy extends Check {
    private static final Pattern STUDY = Pattern.compile(
            "\\b(cervical|thoracic|lumbar|lumbosacral|neck|low back)(?: spine| spinal)?(?: (?:ct|cat|mri|x-ray|xray|magnetic resonance imaging|computed tomography|myelogram|radiographs?)){1,4}\\b"
                    + "|\\b(?:ct|cat|mri|x-rays?|magnetic resonance imaging|computed tomography|myelogram|radiographs?)(?: scan)?s? (?:study )?of (?:the |his |her )?(cervical|thoracic|lumbar|lumbosacral|neck|low back)\\b");
    private static final Pattern REPORTS = Pattern.compile(
            "\\b(?:document|reveal|show|demonstrat|impression|found|finding|report|evidenc|note|indicat)\\w*");

    FindingsAreOfTheStudy() {
        super(CheckNorm.plain(
                146,
                Weight.WARNS,
                "the letter agrees with itself",
                "What a study is said to have found must lie in the region that it imaged.",
                "Read the report and correct the name of the study or the levels."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Passage passage : letter.prose()) {
            for (Stretch sentence : passage.sentences()) {
                elsewhere(sentence.of(passage.text())).ifPresent(words -> {
                    Stretch at = words.moved(sentence.start());
                    faults.add(fault(
                            letter,
                            passage,
                            at,
                            passage.quoted(at) + " puts findings into another region than the study imaged; correct the"
                                    + " study or the levels."));
                });
            }
        }
        return faults;
    }

    /** The words from the study's name to the first level, where all levels lie outside of the region imaged. */
    private static Optional<Stretch> elsewhere(String sentence) {
        String text = LowerCase.of(sentence);
        Matcher study = STUDY.matcher(text);
        if (!study.find() || !REPORTS.matcher(text).find(study.start())) return Optional.empty();
        String region = study.group(1) != null ? study.group(1) : study.group(2);
        Set<BodyPart> imaged = BodyPart.allIn(region);
        if (!imaged.containsAll(
                BodyPart.allIn(text).stream().filter(BodyPart::isSpine).toList())) return Optional.empty();
        List<Seen<List<SpineLevel>>> levels = SpineLevel.in(sentence).stream()
                .filter(seen -> seen.where().start() > study.start())
                .toList();
        boolean allElsewhere = !levels.isEmpty()
                && levels.stream().flatMap(seen -> seen.what().stream()).noneMatch(level -> touches(imaged, level));
        return allElsewhere
                ? Optional.of(
                        new Stretch(study.start(), levels.getFirst().where().end()))
                : Optional.empty();
    }

    /** An image reaches over its region's end: T1 on one of the neck, L1 on one of the thorax. */
    private static boolean touches(Set<BodyPart> imaged, SpineLevel level) {
        boolean onLowBack =
                level.part() == BodyPart.LOW_BACK || (isOf(SpineRegion.THORACIC, level) && level.number() >= 10);
        boolean onNeck = level.part() == BodyPart.NECK || (isOf(SpineRegion.THORACIC, level) && level.number() <= 4);
        boolean onUpperBack = isOf(SpineRegion.THORACIC, level)
                || (isOf(SpineRegion.LUMBAR, level) && level.number() <= 2)
                || (isOf(SpineRegion.CERVICAL, level) && level.number() >= 5);
        return (imaged.contains(BodyPart.LOW_BACK) && onLowBack)
                || (imaged.contains(BodyPart.NECK) && onNeck)
                || (imaged.contains(BodyPart.UPPER_BACK) && onUpperBack);
    }

    private static boolean isOf(SpineRegion region, SpineLevel level) {
        return level.region() == region;
    }
}
