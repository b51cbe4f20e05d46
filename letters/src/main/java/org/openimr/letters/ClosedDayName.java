package org.openimr.letters;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of the days on which the state's offices or the courts are closed, as {@code law} names them. */
enum ClosedDayName {
    NEW_YEAR("New Year's Day", "Año Nuevo"),
    KING("Martin Luther King, Jr. Day", "Día de Martin Luther King, Jr."),
    LINCOLN("Lincoln's Birthday", "Natalicio de Lincoln"),
    PRESIDENTS("Presidents' Day", "Día de los Presidentes"),
    CHAVEZ("Cesar Chavez Day", "Día de César Chávez"),
    FARMWORKERS("Farmworkers Day", "Día de los Trabajadores Agrícolas"),
    MEMORIAL("Memorial Day", "Día de los Caídos"),
    JUNETEENTH("Juneteenth", "Día de la Emancipación"),
    INDEPENDENCE("Independence Day", "Día de la Independencia"),
    LABOR("Labor Day", "Día del Trabajo"),
    NATIVE_AMERICAN("Native American Day", "Día de los Pueblos Nativos Americanos"),
    COLUMBUS("Columbus Day", "Día de Colón"),
    VETERANS("Veterans Day", "Día de los Veteranos"),
    THANKSGIVING("Thanksgiving Day", "Día de Acción de Gracias"),
    AFTER_THANKSGIVING("Day after Thanksgiving", "Día siguiente al de Acción de Gracias"),
    CHRISTMAS("Christmas Day", "Navidad");

    private static final String OBSERVED = " (observed)";
    private static final Map<String, String> SPANISH =
            Arrays.stream(values()).collect(Collectors.toMap(name -> name.english, name -> name.spanish));

    private final String english;
    private final String spanish;

    ClosedDayName(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The Spanish name; empty for a day that an office appointed under a name of its own. */
    static Optional<String> inSpanish(String english) {
        if (english.endsWith(OBSERVED))
            return inSpanish(english.substring(0, english.length() - OBSERVED.length()))
                    .map(name -> name + " (día observado)");
        return Optional.ofNullable(SPANISH.get(english));
    }
}
