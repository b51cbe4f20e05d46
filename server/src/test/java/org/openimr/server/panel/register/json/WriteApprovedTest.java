package org.openimr.server.panel.register.json;

import static org.openimr.server.panel.register.json.RegisterEventForms.EVENTS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.RegisterEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WriteApprovedTest {
    @Test
    void write() throws Exception {
        Path folder = Path.of("/tmp/approved");
        Files.createDirectories(folder);
        JsonMapper mapper = JsonMapper.builder().build();
        for (RegisterEvent event : new GeneratedRegisterEvents(11).oneOfEach().reversed()) {
            JsonNode tree = mapper.readTree(EVENTS.write(event).payload().json());
            Files.writeString(folder.resolve(EVENTS.write(event).type().name() + ".v1.json"),
                    mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
        }
        List<String> kinds = List.of("LICENSE", "BOARD_CERTIFICATION", "PRACTICE", "HISTORY_CHECK", "CONTRACT");
        List<Credential> credentials = new GeneratedRegisterEvents(3).oneCredentialOfEach();
        for (int i = 0; i < 5; i++)
            Files.writeString(folder.resolve("Credential." + kinds.get(i) + ".json"),
                    mapper.writerWithDefaultPrettyPrinter().writeValueAsString(CredentialShapes.CREDENTIAL.write(credentials.get(i))) + "\n");
    }
}
