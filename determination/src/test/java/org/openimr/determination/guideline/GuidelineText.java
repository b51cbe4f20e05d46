package org.openimr.determination.guideline;

import java.nio.charset.StandardCharsets;

/** Fictional files of guidelines, to be damaged. */
final class GuidelineText {
    private GuidelineText() {}

    static final String GUIDELINE =
            "{\"key\": \"g\", \"kind\": \"MTUS\", \"title\": \"Fictional Guideline\", \"year\": 2024}";
    static final String CRITERIA = "{\"id\": \"a\", \"text\": \"it is so\"}";

    static String file(String recommendations) {
        return """
                {
                "format": "openimr-guidelines-1",
                "name": "Fictional guidelines",
                "version": "1",
                "guidelines": [%s],
                "recommendations": [
                %s
                ]
                }
                """.formatted(GUIDELINE, recommendations);
    }

    static String recommendation(String id, String criteria) {
        return """
                {"id": "%s", "guideline": "g", "section": "Knee", "condition": "any", "services": ["MRI"], "recommends": "It.", "grade": "O", "criteria": %s}""".formatted(id, criteria);
    }

    static GuidelineFile.Content read(String text) {
        return GuidelineFile.read("f.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
