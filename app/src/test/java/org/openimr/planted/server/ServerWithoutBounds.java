package org.openimr.planted.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Planted: takes whatever comes. */
public class ServerWithoutBounds {
    private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>();

    public ExecutorService threads() {
        waiting.clear();
        return Executors.newCachedThreadPool();
    }
}
