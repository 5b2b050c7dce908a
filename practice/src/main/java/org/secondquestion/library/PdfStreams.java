package org.secondquestion.library;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks through the packed parts of a PDF before anything opens it. */
public final class PdfStreams {

    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 192L * 1024 * 1024;

    private static final Pattern PACKED_TWICE = Pattern.compile("/Fl(?:ateDecode)?\\s*/Fl(?:ateDecode)?");

    private PdfStreams() {
    }

    /** Whether the packed parts of the file hold more than a document does: a file made to fill the memory. */
    public static boolean unpackTooLarge(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (PACKED_TWICE.matcher(text).find()) {
            return true;
        }
        long unpacked = 0;
        byte[] piece = new byte[65_536];
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (at >= 3 && text.startsWith("end", at - 3)) {
                continue;
            }
            long size = sizeOf(file, startOfBytes(text, at + 6), piece);
            unpacked += size;
            if (size > LARGEST_PART || unpacked > LARGEST_UNPACKED) {
                return true;
            }
        }
        return false;
    }

    private static int startOfBytes(String text, int after) {
        int start = text.startsWith("\r", after) ? after + 1 : after;
        return text.startsWith("\n", start) ? start + 1 : start;
    }

    /** What unpacks from here, counted and not kept; a part that isn't packed this way counts nothing. */
    private static long sizeOf(byte[] file, int from, byte[] piece) {
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(file, from, file.length - from);
            for (int read = inflater.inflate(piece); read > 0 && size <= LARGEST_PART; read = inflater.inflate(piece)) {
                size += read;
            }
        } catch (DataFormatException notPackedThisWay) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
