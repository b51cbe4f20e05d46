package org.openimr.panel.assignment;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.law.RuleId;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.specialty.Field;

/** What would let a case be assigned. Each alone is enough for one case. */
public sealed interface Fix {
    /** In a sentence. */
    String words();

    /** A new reviewer who passes every rule and has a place. */
    record Hire(Set<Field> forCondition, Set<Field> forTreatment) implements Fix {
        public Hire {
            forCondition = Set.copyOf(forCondition);
            forTreatment = Set.copyOf(forTreatment);
        }

        @Override
        public String words() {
            String treatment = forTreatment.equals(forCondition) ? "" : " and " + names(forTreatment);
            return "Hire a reviewer for " + names(forCondition) + treatment + ".";
        }

        private static String names(Set<Field> fields) {
            return new TreeSet<>(fields).stream().map(Field::name).collect(Collectors.joining(", "));
        }
    }

    /**
     * One rule alone stands against these reviewers.
     *
     * @param remedy  what lifts it for one of them, in the rule's words
     */
    record Lift(RuleId rule, String must, Set<ReviewerId> reviewers, String remedy) implements Fix {
        public Lift {
            reviewers = Set.copyOf(reviewers);
        }

        @Override
        public String words() {
            return reviewers.size() + (reviewers.size() == 1 ? " reviewer is" : " reviewers are")
                    + " held back by one rule alone (" + must + ") " + remedy;
        }
    }

    /** One more place at any of these reviewers: all others who may take the case, or make room for it, are full. */
    record MorePlaces(Set<ReviewerId> reviewers) implements Fix {
        public MorePlaces {
            reviewers = Set.copyOf(reviewers);
        }

        @Override
        public String words() {
            return "Agree on more places with any of " + reviewers.size()
                    + " reviewers, or hire another one like them.";
        }
    }

    /** The due day is too near for whoever it is: a person decides how the case goes on. */
    record NoTime(String remedy) implements Fix {
        @Override
        public String words() {
            return remedy;
        }
    }
}
