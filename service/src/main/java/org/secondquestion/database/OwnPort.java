package org.secondquestion.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/** The port of this machine on which our own server listens: a free one, and the same one the next time. */
final class OwnPort {

    private OwnPort() {
    }

    static int of(Home home) {
        try {
            return Integer.parseInt(Files.readString(home.port()).strip());
        } catch (IOException | NumberFormatException none) {
            return free();
        }
    }

    static void remember(Home home, int used) {
        try {
            Home.writePrivately(home.port(), Integer.toString(used));
        } catch (IOException e) {
            throw new DatabaseRefused("The data directory " + home.path() + " cannot be written: is the disk full?", e);
        }
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseRefused("The database found no free port on this machine. Close a program that listens on"
                    + " many ports and start again.", e);
        }
    }
}
