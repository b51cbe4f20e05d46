package org.openimr.determination.read;

/** Tells whether words name a condition of their own, which is what parts one diagnosis from the next. */
final class Conditions {
    private static final WordList NOUNS = new WordList("""
            abnormality abrasion abrasions ache aches adhesions agitation allergy amputation anemia anxiety
            arrhythmia asthma avulsion bite bites bleeding blindness block bruise bruising bulge bulges bulging
            burn burns bursitis cancer cataract cellulitis chondromalacia complaint complaints complication
            complications compression concussion constipation contracture contractures contusion contusions
            cramps cyst cysts defect deformity degeneration depression derangement dermatitis desiccation
            diabetes discopathy disease dislocation disorder disorders displacement disruption distress
            disturbance dizziness drop dysfunction dysphagia dystrophy edema effusion embolism encephalopathy
            entrapment epilepsy exposure fall fatigue fibromyalgia finger foot-drop foreign fracture fractures
            fx ganglion gastritis GERD glaucoma hallux headache headaches hematoma hernia hernias herniation
            herniations HNP hypertension hypertrophy impairment impingement impotence incontinence infarct
            infarction infection inflammation injuries injury insomnia instability insufficiency jammed kyphosis
            laceration lacerations laxity lesion lesions loss lumbago malunion mass meniscus-tear migraine
            migraines mononeuropathy myofascialgia narrowing nausea nerve-injury neuralgia neuroma neuropathy
            nonunion numbness obesity osteopenia osteophyte osteophytes osteoporosis pain pains palpitations
            palsy paralysis paraplegia paresthesia paresthesias pneumonia problem problems prolapse protrusion
            protrusions PTSD puncture quadriplegia radiculitis radiculopathies radiculopathy rash response
            rupture ruptures scar scarring sciatica scoliosis seizure seizures sequela sequelae shoulder-pain
            smoking soreness spasm spasms spondylolisthesis spondylolysis spondylosis spondylotic sprain sprain-
            strain sprains spur spurs stain stenosis stiffness strain strain-sprain strains stress stroke
            subluxation swelling sympathetic symptom symptoms syncope syndrome syndromes synovitis TBI tear
            tears tenderness tendonosis tenosynovitis tightness tingling tinnitus torn trauma tumor ulcer ulcers
            vertigo weakness whiplash wound wounds""");

    private static final String[] ENDINGS = {
        "itis",
        "algia",
        "algias",
        "osis",
        "opathy",
        "opathies",
        "oma",
        "emia",
        "odynia",
        "plegia",
        "paresis",
        "malacia",
        "listhesis",
        "trophy",
        "phobia",
        "ectasia",
        "uria",
        "pnea"
    };

    /** Conditions that come in pairs for one place: "numbness and weakness", "strain and sprain". */
    private static final WordList PAIRED = new WordList("""
            injuries injury numbness pain spasm spasms sprain sprains stiffness strain strains swelling tear
            tenderness tingling weakness""");

    /** Words that only place what follows: a list may go on across them. */
    private static final WordList PLACING = new WordList("""
            acute ankle back bilateral both central cervical chronic distal elbow foot hand hip knee lateral
            left low lower lumbar medial mid mild moderate neck persistent proximal right severe shoulder
            thoracic upper wrist""");

    /** Words after which "X and Y" belongs to the condition before. */
    private static final String[] ATTACHING = {
        " with ", " to ", " affecting ", " of ", " from ", " in ", " at ", " into "
    };

    private Conditions() {}

    /**
     * Whether a comma or "and" between two stretches parts two diagnoses.
     *
     * @param start  first character of the diagnosis so far
     * @param at     the separator
     * @param right  first character after it
     * @param end    end of the list
     */
    static boolean parts(String text, int start, int at, int right, int end) {
        if (right >= end || !namesOne(text, start, at)) return false;
        if (text.charAt(at) == ',') return opensOne(text, right, end);
        int pairEnd = Scan.wordEnd(text, right, end);
        if (PAIRED.has(text, right, pairEnd) && isPairPlace(text, pairEnd, end)) return false;
        if (belongsToAttachment(text, start, at, right, end)) return false;
        return opensOne(text, right, end);
    }

    /** Whether the words before the next separator name a condition, or only place the words after it. */
    private static boolean opensOne(String text, int right, int end) {
        int stop = nextSeparator(text, right, end);
        if (isSubordinate(text, right, end)) return false;
        if (namesOne(text, right, stop)) return true;
        while (stop < end && onlyPlaces(text, right, stop)) {
            int next = text.charAt(stop) == ',' ? stop + 1 : Scan.at(text, " and ", stop, end) ? stop + 5 : stop + 1;
            int nextStop = nextSeparator(text, next, end);
            if (namesOne(text, next, nextStop)) return true;
            if (nextStop <= stop) return false;
            stop = nextStop;
        }
        return false;
    }

    /** "subsequent encounter", "status post ..." and the like qualify what stands before them. */
    private static boolean isSubordinate(String text, int at, int end) {
        return Scan.at(text, "status post", at, end)
                || Scan.at(text, "s/p", at, end)
                || Scan.at(text, "subsequent", at, end)
                || Scan.at(text, "initial encounter", at, end)
                || Scan.at(text, "secondary to", at, end)
                || Scan.at(text, "due to", at, end)
                || Scan.at(text, "without ", at, end)
                || Scan.at(text, "with ", at, end)
                || Scan.at(text, "not ", at, end);
    }

    /** A paired condition stands alone, or shares the place that follows: "numbness and weakness of the hand". */
    private static boolean isPairPlace(String text, int pairEnd, int end) {
        if (pairEnd >= end || text.charAt(pairEnd) == ',' || text.charAt(pairEnd) == ';') return true;
        return !Scan.at(text, " of ", pairEnd, end)
                && !Scan.at(text, " in ", pairEnd, end)
                && !Scan.at(text, " to ", pairEnd, end)
                && !Scan.at(text, " at ", pairEnd, end);
    }

    /** Whether "and" only continues what "with", "affecting" and so on attached: "with lateral recess and stenosis". */
    private static boolean belongsToAttachment(String text, int start, int at, int right, int end) {
        int attached = -1;
        for (String word : ATTACHING) {
            int found = Scan.findLast(text, word, start, at);
            if (found >= 0) attached = Math.max(attached, found + word.length());
        }
        if (attached < 0) return false;
        boolean withAttached =
                Scan.endsWith(text, " with ", start, attached) || Scan.endsWith(text, " affecting ", start, attached);
        return withAttached && !namesOne(text, attached, at) && !namesPlaceOwn(text, right, end);
    }

    /** Whether the right side has a place of its own, and so stands by itself: "stenosis of the neck". */
    private static boolean namesPlaceOwn(String text, int right, int end) {
        int stop = nextSeparator(text, right, end);
        return Scan.contains(text, " of ", right, stop)
                || Scan.at(text, "left ", right, stop)
                || Scan.at(text, "right ", right, stop)
                || Scan.at(text, "bilateral ", right, stop);
    }

    private static int nextSeparator(String text, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            else if (depth == 0 && (c == ',' || c == ';' || (c == ' ' && Scan.at(text, " and ", i, end)))) return i;
        }
        return end;
    }

    /** Whether any word of the stretch names a condition. */
    static boolean namesOne(String text, int from, int to) {
        int at = from;
        while (at < to) {
            while (at < to && !Scan.isWordCharacter(text.charAt(at))) at++;
            int wordEnd = Scan.wordEnd(text, at, to);
            if (wordEnd > at && isCondition(text, at, wordEnd)) return true;
            at = Math.max(wordEnd, at + 1);
        }
        return false;
    }

    private static boolean onlyPlaces(String text, int from, int to) {
        int at = from;
        while (at < to) {
            while (at < to && !Scan.isWordCharacter(text.charAt(at))) at++;
            int wordEnd = Scan.wordEnd(text, at, to);
            if (wordEnd > at && !PLACING.has(text, at, wordEnd)) return false;
            at = Math.max(wordEnd, at + 1);
        }
        return true;
    }

    private static boolean isCondition(String text, int from, int to) {
        if (to - from > 5) {
            for (String ending : ENDINGS) if (Scan.endsWith(text, ending, from, to)) return true;
        }
        return NOUNS.has(text, from, to);
    }
}
