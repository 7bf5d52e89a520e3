package port.runtime.emulator.code;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// The directory at the end of a jar: the names of all files in it, each with a checksum.
final class JarDirectory {
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int SIZE_FIELD = 12;
    private static final int OFFSET_FIELD = 16;

    private JarDirectory() {}

    /// A fingerprint of the jar at a URL, if it is a file with such a directory.
    static Optional<Fingerprint> fingerprint(String location) {
        if (!location.startsWith("file:") || !location.endsWith(".jar")) {
            return Optional.empty();
        }
        try (var jar = new RandomAccessFile(new File(URI.create(location)), "r")) {
            long length = jar.length();
            if (length < END_RECORD) {
                return Optional.empty();
            }
            ByteBuffer end = read(jar, length - END_RECORD, END_RECORD);
            int size = end.getInt(SIZE_FIELD);
            int offset = end.getInt(OFFSET_FIELD);
            boolean isUsual =
                    end.getInt(0) == END_SIGNATURE && offset > 0 && offset + (long) size + END_RECORD == length;
            return isUsual ? Optional.of(Fingerprint.of(read(jar, offset, size).array())) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // replaced or removed while it runs
        }
    }

    private static ByteBuffer read(RandomAccessFile jar, long from, int size) throws IOException {
        var bytes = new byte[size];
        jar.seek(from);
        jar.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
