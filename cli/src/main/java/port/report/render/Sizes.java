package port.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// How large a text is for those who set limits.
final class Sizes {
    private Sizes() {}

    /// In bytes of UTF-8.
    static long plain(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// In bytes of UTF-8, compressed by gzip.
    static long zipped(String text) {
        var counted = new Counting();
        try (var zip = new GZIPOutputStream(counted)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counted.count;
    }

    private static final class Counting extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
