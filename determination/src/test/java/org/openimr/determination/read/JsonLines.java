package org.openimr.determination.read;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Readings of files as JSON lines with the gold files' field names, for a quick look while the reader is worked on. */
final class JsonLines {
    private JsonLines() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            Path path = Path.of(file);
            if (DeterminationReader.read(Files.readAllBytes(path)) instanceof Reading.Read read) {
                out.println(line(path.getFileName().toString(), read));
            } else {
                out.println("{\"document\":\"" + path.getFileName() + "\"}");
            }
        }
    }

    static String line(String document, Reading.Read read) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            write(json, document, read);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, String document, Reading.Read read) {
        Determination d = read.determination();
        json.writeStartObject();
        json.writeStringProperty("document", document);
        json.writeStringProperty("family", d.family().code());
        text(json, "caseNumber", d.caseNumber());
        json.writeObjectPropertyStart("dates");
        text(json, "dateAssigned", d.dates().dateAssigned());
        text(json, "dateOfInjury", d.dates().dateOfInjury());
        text(json, "decisionDate", d.dates().decisionDate());
        text(json, "urDenialDate", d.dates().urDenialDate());
        text(json, "applicationReceived", d.dates().applicationReceived());
        json.writeEndObject();
        text(json, "priority", d.priority().map(priority -> priority.printed()));
        json.writeObjectPropertyStart("reviewer");
        texts(json, "licensedStates", d.reviewer().licensedStates());
        texts(json, "specialties", d.reviewer().specialties());
        texts(json, "subspecialties", d.reviewer().subspecialties());
        number(json, "activePracticeYearsOver", d.reviewer().activePracticeYearsOver());
        number(json, "hoursPerWeekAtLeast", d.reviewer().hoursPerWeekAtLeast());
        json.writeEndObject();
        json.writeObjectPropertyStart("patient");
        number(json, "age", d.summary().patient().age());
        text(json, "sex", d.summary().patient().sex().map(sex -> sex.word()));
        text(json, "dateOfInjury", d.summary().patient().dateOfInjury());
        json.writeEndObject();
        texts(json, "diagnoses", d.summary().diagnoses());
        text(json, "claimedFor", d.summary().claimedFor());
        json.writeStringProperty("clinicalCaseSummary", d.summary().text());
        json.writeArrayPropertyStart("issues");
        for (Issue issue : d.issues()) issue(json, issue);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        for (Finding finding : read.findings()) json.writeString(finding.code());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void issue(JsonGenerator json, Issue issue) {
        json.writeStartObject();
        json.writeNumberProperty("number", issue.number());
        json.writeStringProperty("service", issue.service());
        text(json, "serviceInDispute", issue.serviceInDispute());
        text(json, "decision", issue.decision());
        basis(json, "claimsAdministratorBasis", issue.claimsAdministratorBasis());
        basis(json, "reviewerBasis", issue.reviewerBasis());
        text(json, "rationale", issue.rationale());
        number(json, "dependsOn", issue.dependsOn());
        json.writeEndObject();
    }

    private static void basis(JsonGenerator json, String name, Optional<Basis> basis) {
        if (basis.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        if (basis.get().usesMtus().isPresent())
            json.writeBooleanProperty("usesMtus", basis.get().usesMtus().get());
        else json.writeNullProperty("usesMtus");
        json.writeArrayPropertyStart("citations");
        for (GuidelineCitation citation : basis.get().citations()) {
            json.writeStartObject();
            json.writeStringProperty("kind", citation.kind().name());
            json.writeStringProperty("text", citation.text());
            json.writeStringProperty("sources", citation.sources().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        text(json, "statement", basis.get().statement());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<?> value) {
        if (value.isPresent()) json.writeStringProperty(name, value.get().toString());
        else json.writeNullProperty(name);
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) {
        if (value.isPresent()) json.writeNumberProperty(name, value.getAsInt());
        else json.writeNullProperty(name);
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        for (String value : values) json.writeString(value);
        json.writeEndArray();
    }
}
