package org.openimr.determination.read;

/** Tells whether words name a condition of their own, which is what parts one diagnosis from the next. */
final class Conditions {
    private static final WordList NOUNS = new WordList("""
            abnormality abrasion abrasions abuse ache aches addiction adhesions allergies allergy amputated
            amputation anemia ankylosis anterolisthesis anxiety apnea arrhythmia asthma atrophy avulsion bite
            bites bleeding blindness blister broken bruise bruises bruising bulge bulged bulges bulging bunion
            burn burns bursitis cancer cataract cellulitis chondromalacia claudication collapse complaint
            complaints complication complications compression concussion constipation contracture contractures
            contused contusion contusions cramps CRPS crush crushed cyst cysts defect deformity degeneration
            dependence depression derangement dermatitis desiccated desiccation diabetes discomfort disease
            dislocated dislocation disorder disorders displacement disruption distress disturbance dizziness
            dysfunction dyskinesis dysphagia dystonia dystrophy edema effusion embolism enthesitis enthesopathy
            entrapment epicondylitis epilepsy exposure fall fatigue fibrillation fibromyalgia flare-up fracture
            fractured fractures frozen fusion fx ganglion gangrene gastritis GERD glaucoma headache headaches
            hematoma hemorrhoids hernia hernias herniated herniation herniations HIV HNP hyperlipidemia
            hyperreflexia hypertension hypertrophy hypoesthesia hypothyroidism impairment impingement impotence
            incontinence infarct infarction infection inflammation injuries injury insomnia instability
            insufficiency irritation jammed kyphosis lacerated laceration lacerations laminectomy laxity lesion
            lesions loss lumbago lump lymphedema maladjustment malunion mass migraine migraines mononeuropathy
            murmur myofascialgia narrowing nausea neuralgia neurapraxia neuritis neuroma neuropathy nightmares
            non-union nonunion numbness obesity osteopenia osteophyte osteophytes osteoporosis overuse pain
            pains palpitation palpitations palsy panic paralysis paraplegia paresthesia paresthesias photophobia
            plica pneumonia poisoning problem problems prolapse protrusion protrusions psychosis PTSD puncture
            quadriplegia radiculitis radiculopathies radiculopathy rash reflux response retrolisthesis rupture
            ruptured ruptures scar scarring sciatica scoliosis seizure seizures sensitivity sequela sequelae
            sleeplessness soreness spasm spasms spasticity splinter spondylolisthesis spondylolysis spondylosis
            sprain sprained sprains spur spurs stain stenosis stiffness strain strained strains strangulation
            stress stricture stroke subluxation swelling symptom symptoms syncope syndrome syndromes synovitis
            TBI tear tears tenderness tendinopathy tendonitis tendonosis tenosynovitis thrombosis tightness
            tingling tinnitus torn trauma tremor tremors trigger tumor ulcer ulcers varices vertigo vomiting
            weakness whiplash withdrawal wound wounds""");

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
            discomfort injuries injury numbness pain spasm spasms sprain sprains stiffness strain strains
            swelling tear tenderness tenosynovitis tingling weakness""");

    /** Words that say which one of several the condition that follows is. */
    private static final WordList QUALIFYING = new WordList("""
            acute bilateral both central cervical chronic current distal history industrial lateral left low lower
            lumbar lumbosacral medial mid mild moderate new of old other out persistent possible post probable proximal
            recent right rule severe status suspect suspected thoracic traumatic unspecified upper work-related and""");

    private static final WordList BODY_PARTS = new WordList("""
            abdomen ankle arm arms back chest elbow elbows face foot forearm hand hands head hip hips knee knees leg legs
            neck shoulder shoulders spine thumb toe wrist wrists""");

    /** Words after which "X and Y" belongs to the condition before. */
    private static final String[] ATTACHING = {
        " with ", " to ", " affecting ", " of ", " from ", " in ", " at ", " into "
    };

    private Conditions() {}

    /**
     * Whether a comma or "and" between two stretches parts two diagnoses.
     *
     * @param start first character of the diagnosis so far
     * @param at     the separator
     * @param right first character after it
     * @param end    end of the list
     */
    static boolean parts(String text, int start, int at, int right, int end) {
        if (right >= end || !namesOne(text, start, at)) return false;
        boolean afterCondition = endsWithOne(text, start, at);
        if (text.charAt(at) == ',') return opensOne(text, right, end, afterCondition);
        int pairEnd = Scan.wordEnd(text, right, end);
        if (PAIRED.has(text, right, pairEnd) && isPairPlace(text, pairEnd, end)) return false;
        if (belongsToAttachment(text, start, at, right, end)) return false;
        return opensOne(text, right, end, afterCondition);
    }

    /**
     * Whether the words before the next separator name a condition, or only say more closely which one follows: "left
     * and right sided sciatica". A part of the body does so only before "and", and after a whole condition: "headache,
     * neck and back pain", but "epicondylitis, left elbow, sprain".
     */
    private static boolean opensOne(String text, int right, int end, boolean afterCondition) {
        if (isSubordinate(text, right, end)) return false;
        int start = right;
        int stop = nextSeparator(text, right, end);
        while (!namesOne(text, start, stop)) {
            boolean and = stop < end && text.charAt(stop) == ' ';
            boolean goesOn = onlyOf(text, start, stop, and && afterCondition);
            if (stop >= end || !goesOn) return false;
            start = stop + (and ? " and ".length() : 1);
            stop = nextSeparator(text, start, end);
        }
        return true;
    }

    /** Whether the last word of the stretch names a condition. */
    private static boolean endsWithOne(String text, int from, int to) {
        int start = to;
        while (start > from && Scan.isWordCharacter(text.charAt(start - 1))) start--;
        return start < to && isCondition(text, start, to);
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

    /** Whether every word of the stretch qualifies or, where {@code parts} count too, names a part of the body. */
    private static boolean onlyOf(String text, int from, int to, boolean parts) {
        int at = from;
        while (at < to) {
            while (at < to && !Scan.isWordCharacter(text.charAt(at))) at++;
            int wordEnd = Scan.wordEnd(text, at, to);
            boolean known = QUALIFYING.has(text, at, wordEnd) || (parts && BODY_PARTS.has(text, at, wordEnd));
            if (wordEnd > at && !known) return false;
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
