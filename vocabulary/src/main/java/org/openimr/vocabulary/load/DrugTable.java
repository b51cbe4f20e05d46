package org.openimr.vocabulary.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openimr.vocabulary.ControlledDrugs;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Drugs;
import org.openimr.vocabulary.MmeFactor;
import org.openimr.vocabulary.Schedule;

/**
 * Drugs by name in capitals.
 *
 * @param salts  leads from a salt to what it is a salt of
 */
record DrugTable(
        Map<String, Drug> byName,
        Map<String, Set<Schedule>> ofProducts,
        Map<String, Set<Schedule>> ofIngredients,
        Map<String, List<MmeFactor>> factors,
        Ingredients salts)
        implements Drugs, ControlledDrugs {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    DrugTable {
        byName = Map.copyOf(byName);
        ofProducts = Map.copyOf(ofProducts);
        ofIngredients = Map.copyOf(ofIngredients);
        factors = Map.copyOf(factors);
    }

    static DrugTable of(
            Map<String, DrugTally> products,
            Map<String, Set<String>> classes,
            Map<String, List<MmeFactor>> factors,
            Set<String> salts,
            Map<String, Set<Schedule>> ofProducts,
            Map<String, Set<Schedule>> ofIngredients) {
        Set<String> known = new HashSet<>(classes.keySet());
        known.addAll(factors.keySet());
        Ingredients ingredients = new Ingredients(known, salts);
        Map<String, Drug> byName = HashMap.newHashMap(products.size());
        products.forEach((key, tally) -> {
            Set<String> bases = tally.ingredients(ingredients::base);
            byName.put(key, drug(tally.name(), bases, classes));
        });
        Set<String> alone = byName.values().stream()
                .flatMap(drug -> drug.ingredients().stream())
                .collect(Collectors.toUnmodifiableSet());
        alone.forEach(ingredient -> byName.putIfAbsent(key(ingredient), drug(ingredient, Set.of(ingredient), classes)));
        return new DrugTable(byName, ofProducts, ofIngredients, factors, ingredients);
    }

    private static Drug drug(String name, Set<String> ingredients, Map<String, Set<String>> classes) {
        return new Drug(
                name,
                ingredients,
                ingredients.stream()
                        .flatMap(ingredient -> classes.getOrDefault(ingredient, Set.of()).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static String key(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
    }

    @Override
    public Optional<Drug> named(String name) {
        return Optional.ofNullable(byName.get(key(name))).or(() -> ofSalt(name));
    }

    /** "tramadol hydrochloride", where no product is called so. */
    private Optional<Drug> ofSalt(String name) {
        return Optional.ofNullable(byName.get(key(salts.base(key(name).toLowerCase(Locale.ROOT)))));
    }

    @Override
    public Set<Schedule> schedules(String drug) {
        Set<Schedule> ofProduct = ofProducts.getOrDefault(key(drug), Set.of());
        if (!ofProduct.isEmpty()) return ofProduct;
        Set<String> ingredients = named(drug).map(Drug::ingredients).orElse(Set.of());
        return ingredients.size() == 1
                ? ofIngredients.getOrDefault(ingredients.iterator().next(), Set.of())
                : Set.of();
    }

    @Override
    public List<MmeFactor> oralMme(String drug) {
        return named(drug).map(Drug::ingredients).orElse(Set.of()).stream()
                .sorted()
                .flatMap(ingredient -> factors.getOrDefault(ingredient, List.of()).stream())
                .toList();
    }
}
