package port.cache;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.ZipException;

/// Which port this is, to the last class: another build may judge otherwise.
public final class ToolVersion {
    /// The record at the end of an archive, by the format's own description: its signature, how long it is without and with the longest
    /// comment, and where in it stand the size and the start of the directory.
    private static final int END_OF_DIRECTORY = 0x06054b50;

    private static final int SHORTEST_END = 22;
    private static final int LONGEST_END = SHORTEST_END + 0xffff;
    private static final int SIZE_OF_DIRECTORY = 12;
    private static final int START_OF_DIRECTORY = 16;

    private ToolVersion() {}

    /// The digest of the classes that this process runs, and of the Java that runs them. Two builds of the same sources have the same.
    ///
    /// @param classPath files and folders, as the JVM has them
    public static String of(String classPath) throws IOException {
        var text = new StringBuilder(Runtime.version().toString()).append('\n');
        for (String name : classPath.split(File.pathSeparator)) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                folder(path, text);
            } else if (Files.isRegularFile(path)) {
                archive(path, text);
            }
        }
        return Digest.of(text.toString());
    }

    /// By its directory, which has the names and checksums of all entries: an archive is read at its end alone. Two builds of the same
    /// sources have the same. Checksums that the JVM has built in cost less than a digest or the entries one by one, at a start that
    /// takes a fraction of a second.
    private static void archive(Path path, StringBuilder into) throws IOException {
        try (var channel = FileChannel.open(path)) {
            ByteBuffer end = read(channel, Math.max(0, channel.size() - LONGEST_END), channel.size());
            int at = end.limit() - SHORTEST_END;
            while (at >= 0 && end.getInt(at) != END_OF_DIRECTORY) {
                at--;
            }
            if (at < 0) {
                throw new ZipException("'" + path + "' is no archive");
            }
            long size = Integer.toUnsignedLong(end.getInt(at + SIZE_OF_DIRECTORY));
            long start = Integer.toUnsignedLong(end.getInt(at + START_OF_DIRECTORY));
            byte[] directory = read(channel, start, start + size).array();
            into.append(path.getFileName()).append(' ').append(size);
            for (Checksum checksum : List.of(new CRC32(), new CRC32C())) {
                checksum.update(directory);
                into.append(' ').append(checksum.getValue());
            }
            into.append('\n');
        }
    }

    private static ByteBuffer read(FileChannel channel, long start, long end) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end - start)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static void folder(Path path, StringBuilder into) throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                into.append(path.relativize(file)).append(' ').append(Files.size(file)).append(' ');
                into.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
            }
        }
    }
}
