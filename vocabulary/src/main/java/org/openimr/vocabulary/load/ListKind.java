package org.openimr.vocabulary.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A list that a folder may hold: its name in files and manifests, and the columns it cannot do without. */
public enum ListKind {
    ICD_10_CM("icd10cm", "Diagnoses, ICD-10-CM", "code_dotted", "description"),
    ICD_10_CM_HIERARCHY("icd10cm_hierarchy", "Headings, ICD-10-CM", "code_dotted", "description"),
    ICD_10_CM_CHAPTERS("icd10cm_chapters", "Chapters, ICD-10-CM", "chapter", "chapter_name"),
    ICD_10_CM_SECTIONS("icd10cm_sections", "Sections, ICD-10-CM", "section", "section_name"),
    ICD_9_CM("icd9cm_dx", "Diagnoses, ICD-9-CM", "code_dotted", "description"),
    ICD_9_TO_10("icd9_to_icd10_gem", "Hints from ICD-9 to ICD-10", "source_code", "target_code", "approximate"),
    ICD_10_TO_9("icd10_to_icd9_gem", "Hints from ICD-10 to ICD-9", "source_code", "target_code", "approximate"),
    HCPCS("hcpcs_level2", "Procedures and equipment, HCPCS II", "code", "long_description"),
    HCPCS_MODIFIERS("hcpcs_modifiers", "Modifiers, HCPCS II", "modifier", "description"),
    DRUGS("drugs", "Drug products", "drug_name", "active_ingredient"),
    DRUG_CLASSES("drug_classes", "Classes of drugs", "ingredient", "class"),
    DRUG_SALTS("drug_salts", "Words for salts of drugs", "word"),
    DRUGS_CONTROLLED("drugs_controlled", "Controlled drugs", "product_name", "generic_name", "drug", "dea_schedule"),
    OPIOID_MME("opioid_mme", "Strength of opioids by mouth", "opioid", "oral_mme_factor"),
    ABBREVIATIONS("abbreviations", "Abbreviations", "short_form", "long_form"),
    ABBREVIATIONS_GENERAL("abbreviations_general", "Abbreviations, general", "short_form", "long_form"),
    BOARDS("boards", "Board certificates", "board", "level", "certificate"),
    SPECIALTY_CODES("specialty_codes", "Specialties", "code", "specialty"),
    SURNAMES("surnames", "Surnames", "surname"),
    GIVEN_NAMES("given_names", "Given names", "given_name"),
    PLACES("places", "Places", "name"),
    HOSPITALS("hospitals", "Hospitals", "name");

    private final String key;
    private final String title;
    private final List<String> required;

    ListKind(String key, String title, String... required) {
        this.key = key;
        this.title = title;
        this.required = List.of(required);
    }

    /** The list's name: of its file, without the ending, and in a manifest. */
    public String key() {
        return key;
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /** The columns that a file of this list has to have. */
    public List<String> required() {
        return required;
    }

    /** The list of that name. */
    public static Optional<ListKind> named(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
