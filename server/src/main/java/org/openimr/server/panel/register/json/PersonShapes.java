package org.openimr.server.panel.register.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party.Person;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;

/** Who someone is, and when something holds, in JSON. */
public final class PersonShapes {
    public static final Shape<ReviewerId> REVIEWER =
            new MappedShape<>(IDENTIFIER, id -> Optional.of(new ReviewerId(id)), ReviewerId::value);

    /** First and last day, both inclusive; what is not known is left out. */
    public static final ObjectShape<During> DURING =
            object("During", optional("first", DAY, During::first), optional("last", DAY, During::last), During::new);

    /** An entry of the graph of persons and organizations. */
    public static final Shape<PartyId> PARTY = new MappedShape<>(
            TEXT, name -> name.isBlank() ? Optional.empty() : Optional.of(new PartyId(name)), PartyId::value);

    private static final ObjectShape<RegisterNumber> NUMBER = object(
            "RegisterNumber",
            field("kind", oneOf(RegisterNumber.Kind.class), RegisterNumber::kind),
            field("value", TEXT, RegisterNumber::value),
            RegisterNumber::new);

    private static final ObjectShape<Address> ADDRESS = object(
            "Address",
            field("street", TEXT, Address::street),
            field("city", TEXT, Address::city),
            field("state", TEXT, Address::state),
            field("zip", TEXT, Address::zip),
            field("when", DURING, Address::when),
            Address::new);

    /** In the order of their registers. */
    public static final Shape<Set<RegisterNumber>> NUMBERS =
            set(NUMBER, Comparator.comparing(RegisterNumber::kind).thenComparing(RegisterNumber::value));

    public static final Shape<List<Address>> ADDRESSES = list(ADDRESS);

    public static final ObjectShape<Person> PERSON = object(
            "Person",
            field("id", PARTY, Person::id),
            field("given", TEXT, Person::given),
            field("family", TEXT, Person::family),
            optional("born", DAY, Person::born),
            field("numbers", NUMBERS, Person::numbers),
            field("addresses", ADDRESSES, Person::addresses),
            Person::new);

    private PersonShapes() {}

    /** A set, written in that order; none given twice. */
    static <T> Shape<Set<T>> set(Shape<T> of, Comparator<T> order) {
        return new MappedShape<>(
                list(of),
                given -> Optional.of(Set.copyOf(given)).filter(set -> set.size() == given.size()),
                set -> sorted(set, order));
    }

    private static <T> List<T> sorted(Set<T> set, Comparator<T> order) {
        return set.stream().sorted(order).toList();
    }
}
