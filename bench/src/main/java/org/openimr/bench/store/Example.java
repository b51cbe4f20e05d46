package org.openimr.bench.store;

import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;

/** What is appended: the published, fictional example of an application, as long as a stored event commonly is. */
final class Example {
    static final NewEvent EVENT = new NewEvent(
            new EventType("ApplicationFiled", 1),
            new Payload(CommandJson.example(CommandKind.FILE_APPLICATION).toString()));

    private Example() {}
}
