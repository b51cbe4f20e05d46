package org.openimr.panel.ties;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ordinary names, put together at random: whoever bears one of them is not meant. */
final class FictionalNames {
    /** The first ones are given most often. */
    static final List<String> GIVEN = words("Maria James Robert Jennifer Michael Linda David Patricia William Jose"
            + " Elizabeth Richard Susan Thomas Sarah Daniel Karen Charles Lisa Christopher Nancy Matthew Sandra"
            + " Anthony Ashley Mark Kimberly Steven Emily Andrew Donna Paul Michelle Joshua Carol Kenneth Amanda"
            + " Kevin Melissa Brian Deborah George Stephanie Timothy Rebecca Ronald Laura Jason Sharon Edward"
            + " Cynthia Jeffrey Kathleen Ryan Amy Jacob Angela Gary Shirley Nicholas Anna Eric Brenda Jonathan"
            + " Pamela Stephen Emma Larry Nicole Justin Helen Scott Samantha Brandon Katherine Benjamin Christine"
            + " Samuel Rachel Gregory Carolyn Alexander Janet Francisco Catherine Patrick Guadalupe Raymond Lúcia"
            + " Wei Minh Priya Rajesh Aisha Omar Yuki Kenji Olga Dmitri Anh Thuy Sanjay Leila Hassan Mei Ji-woo"
            + " Zoë René Tomás Inés Ángel Daniela Gabriel Gabriela Mario Julian Juliana Kim Jo Al");

    static final List<String> FAMILY = words("Smith Garcia Johnson Nguyen Lee Williams Hernandez Brown Kim Martinez"
            + " Jones Lopez Patel Gonzalez Miller Davis Rodriguez Tran Chen Wilson Perez Anderson Thomas Sanchez"
            + " Taylor Moore Ramirez Jackson Martin Torres Thompson White Flores Harris Clark Rivera Lewis"
            + " Robinson Gomez Walker Young Diaz Allen King Cruz Wright Scott Reyes Hill Morales Green Adams"
            + " Ortiz Baker Nelson Gutierrez Carter Mitchell Chavez Roberts Ramos Turner Phillips Ruiz Campbell"
            + " Parker Alvarez Evans Edwards Mendoza Collins Stewart Castillo Morris Singh Shah Khan Wong Yamamoto"
            + " Petrov Kowalski Müller O'Brien McDonald Núñez Peña Johnston Petersen Peterson Jensen Jansen"
            + " Fitzgerald Montgomery Blackwood Hawthorne Abernathy Castellanos Villanueva Christensen Papadopoulos"
            + " Subramanian Venkatesan Hashimoto Oyelaran Adeyemi Okonkwo Lindqvist Bergström Haddad Farahani"
            + " Le Vo Ng Wu Ho Li");

    /** As people call one another; not all of it is in the list that the program has. */
    static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("Robert", List.of("Bob", "Rob", "Bobby")),
            Map.entry("James", List.of("Jim", "Jimmy", "Jamie")),
            Map.entry("Jennifer", List.of("Jen", "Jenny", "Jenn")),
            Map.entry("Michael", List.of("Mike", "Mickey")),
            Map.entry("David", List.of("Dave")),
            Map.entry("Patricia", List.of("Pat", "Patty", "Trish")),
            Map.entry("William", List.of("Bill", "Will", "Billy")),
            Map.entry("Jose", List.of("Pepe", "Joe")),
            Map.entry("Elizabeth", List.of("Liz", "Beth", "Betty", "Lizbeth")),
            Map.entry("Richard", List.of("Rick", "Rich", "Dick")),
            Map.entry("Susan", List.of("Sue", "Suzie")),
            Map.entry("Thomas", List.of("Tom", "Tommy")),
            Map.entry("Daniel", List.of("Dan", "Danny")),
            Map.entry("Charles", List.of("Charlie", "Chuck")),
            Map.entry("Christopher", List.of("Chris", "Topher")),
            Map.entry("Matthew", List.of("Matt")),
            Map.entry("Anthony", List.of("Tony", "Ant")),
            Map.entry("Kimberly", List.of("Kim", "Kimmy")),
            Map.entry("Steven", List.of("Steve")),
            Map.entry("Andrew", List.of("Andy", "Drew")),
            Map.entry("Rebecca", List.of("Becky")),
            Map.entry("Katherine", List.of("Kate", "Kathy", "Kat")),
            Map.entry("Benjamin", List.of("Ben")),
            Map.entry("Alexander", List.of("Alex", "Sasha")),
            Map.entry("Francisco", List.of("Paco", "Pancho")),
            Map.entry("Guadalupe", List.of("Lupe", "Lupita")),
            Map.entry("Stephanie", List.of("Steph", "Stevie")));

    private FictionalNames() {}

    private static List<String> words(String text) {
        return Pattern.compile(" ").splitAsStream(text).toList();
    }
}
