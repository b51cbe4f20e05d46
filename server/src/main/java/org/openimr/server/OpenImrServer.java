package org.openimr.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the search for controllers and configurations begins. */
@SpringBootApplication
class OpenImrServer {}
