package org.openimr.archive.understanding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.archive.understanding.Dependence.Around;
import org.openimr.archive.understanding.ServiceReader.Service;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Side;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;

/** Understands the items of read determinations. May be used by several threads at once. */
public final class Understanding {
    private static final Passage HEADING = new Passage.Heading();
    private static final Passage IN_DISPUTE = new Passage.ServiceInDispute();

    private final ServiceTree tree;
    private final DrugNames drugNames;
    private final CitationNames citationNames;
    private final ServiceReader services;
    private final DiagnosisCodes diagnoses;
    private final CriteriaReader criteria;
    private final Citator citator;
    private final Dependence dependence = new Dependence();
    private final Edition edition;

    private Understanding(Vocabulary vocabulary, ServiceTree tree) {
        DataFile drugs = DataFile.builtIn("drug-names.tsv");
        DataFile guidelines = DataFile.builtIn("guidelines.tsv");
        DataFile publishers = DataFile.builtIn("publishers.tsv");
        DataFile openings = DataFile.builtIn("criterion-openings.tsv");
        DataFile titles = DataFile.builtIn("diagnosis-words.tsv");
        this.tree = tree;
        drugNames = new DrugNames(drugs, vocabulary, tree.serviceWords());
        services = new ServiceReader(tree, new DrugReader(drugNames));
        citationNames = new CitationNames(guidelines, publishers);
        diagnoses = new DiagnosisCodes(titles, vocabulary);
        criteria = new CriteriaReader(openings);
        citator = new Citator(guidelines, publishers);
        edition = edition(vocabulary, tree, List.of(drugs, guidelines, publishers, openings, titles));
    }

    /** With the tree of services that the program brings along. */
    public static Understanding of(Vocabulary vocabulary) {
        return of(vocabulary, ServiceTree.builtIn());
    }

    /** With another tree. */
    public static Understanding of(Vocabulary vocabulary, ServiceTree tree) {
        return new Understanding(vocabulary, tree);
    }

    private static Edition edition(Vocabulary vocabulary, ServiceTree tree, List<DataFile> files) {
        String hashes = Stream.concat(
                        Stream.of(vocabulary.edition().sha256(), tree.sha256()),
                        files.stream().map(DataFile::sha256))
                .collect(Collectors.joining("\n"));
        return new Edition(
                "understanding with " + vocabulary.edition().name(),
                vocabulary.edition().version(),
                Edition.hash(hashes.getBytes(StandardCharsets.UTF_8)));
    }

    /** Which lists all this is understood with; to be kept with what was understood. */
    public Edition edition() {
        return edition;
    }

    public ServiceTree tree() {
        return tree;
    }

    public Citator citator() {
        return citator;
    }

    /** How a cited section is printed. */
    public CitationNames citationNames() {
        return citationNames;
    }

    /** The drug that a word names in the loaded vocabulary; empty for a word that names a service too. */
    public Optional<Drug> drugNamed(String word) {
        return drugNames.ofVocabulary(word.toLowerCase(Locale.ROOT));
    }

    /** The items of a letter in its order. */
    public List<UnderstoodItem> of(Determination letter) {
        List<NamedDiagnosis> named = diagnoses.of(letter.summary().diagnoses());
        List<Heading> headings = letter.issues().stream().map(this::heading).toList();
        boolean[] operations = new boolean[headings.size()];
        for (int i = 0; i < operations.length; i++)
            operations[i] = headings.get(i).isOperation();
        List<UnderstoodItem> items = new ArrayList<>(headings.size());
        for (int i = 0; i < operations.length; i++) {
            items.add(item(letter, letter.issues().get(i), headings.get(i), operations, named));
        }
        return Collections.unmodifiableList(items);
    }

    /** A heading, the words of what is decided of it, and what they are. */
    private record Heading(Passage passage, Words words, Optional<Around> around, Service service) {
        boolean isOperation() {
            return service.ofItself()
                    .filter(one ->
                            one.value().top().equals("surgery") && !one.value().isUnder("surgery/associated"))
                    .isPresent();
        }
    }

    private Heading heading(Issue item) {
        if (item.serviceInDispute().isPresent()) {
            Heading inDispute =
                    heading(item, IN_DISPUTE, Words.of(item.serviceInDispute().get()));
            if (inDispute.service.category().isPresent()) return inDispute;
        }
        return heading(item, HEADING, Words.of(item.service()));
    }

    private Heading heading(Issue item, Passage passage, Words words) {
        Optional<Around> around = dependence.around(words);
        boolean associated = around.isPresent() || item.dependsOn().isPresent();
        return new Heading(passage, words, around, services.of(passage, words, associated));
    }

    private UnderstoodItem item(
            Determination letter, Issue item, Heading heading, boolean[] operations, List<NamedDiagnosis> named) {
        Service service = heading.service;
        Passage asked = item.serviceInDispute().isPresent() ? IN_DISPUTE : HEADING;
        Words words = heading.passage.equals(asked)
                ? heading.words
                : Words.of(item.serviceInDispute().orElse(""));
        Places places = Places.in(asked, words);
        if (item.serviceInDispute().isPresent()) places = places.orOf(HEADING, Words.of(item.service()));
        return new UnderstoodItem(
                item.number(),
                service.category(),
                service.ofItself(),
                service.alsoNamed(),
                service.drugs(),
                QuantityReader.in(asked, words, service.ofItself().map(Derived::value)),
                QuantityReader.refills(asked, words),
                places,
                named,
                cited(letter, item.claimsAdministratorBasis(), Side.CLAIMS_ADMINISTRATOR),
                cited(letter, item.reviewerBasis(), Side.EXPERT_REVIEWER),
                criteria.in(item.rationale()),
                item.decision()
                        .map(outcome ->
                                Derived.stated(outcome, Rule.OUTCOME_READ, new Passage.ReadField("decision"), 0, 0)),
                dependence.of(letter, item, heading.passage, heading.around, operations));
    }

    private List<Derived<CitedSection>> cited(Determination letter, Optional<Basis> basis, Side side) {
        return basis.map(one -> citator.cited(one, side, letter.dates().decisionDate()))
                .orElse(List.of());
    }
}
