package org.openimr.server.security;

import java.util.List;

/** The rules of one part of the server: its beans are collected, and what none of them allows is refused. */
public interface AccessRules {
    /** One for each mapping of this part. */
    List<AccessRule> rules();
}
