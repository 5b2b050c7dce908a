package org.secondquestion.web.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** One file that a browser loads besides pages, whole in memory, as it is and packed. */
final class Asset {

    private final String type;
    private final byte[] plain;
    private final byte[] packed;

    private Asset(String type, byte[] plain, byte[] packed) {
        this.type = type;
        this.plain = plain;
        this.packed = packed;
    }

    static Asset of(String name, byte[] content) {
        return new Asset(type(name), content, pack(content));
    }

    String type() {
        return type;
    }

    byte[] plain() {
        return plain;
    }

    byte[] packed() {
        return packed;
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "mjs" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("No page loads a file of this kind: " + name);
        };
    }

    private static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
