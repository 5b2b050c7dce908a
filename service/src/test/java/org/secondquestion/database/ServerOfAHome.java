package org.secondquestion.database;

import java.nio.file.Path;

/** The server processes of a data home, for tests that kill them. */
public record ServerOfAHome(Path home) {

    /** The server's first process; its children are one for each connection and some that keep house. */
    public ProcessHandle process() {
        return Postmaster.of(Home.at(home).cluster()).orElseThrow().process();
    }

    /** Stops what a failed test may have left running. */
    public void stop() {
        Home at = Home.at(home);
        if (Postmaster.of(at.cluster()).isPresent()) {
            Cluster.of(at, DatabaseSettings.ownIn(home), said -> {
            }).stop();
        }
    }
}
