package port.reference.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.reference.memory.Access;
import port.reference.memory.Fault;
import port.reference.memory.Space;

/// The open files of a process, by the address that stands for a `FILE*`.
public final class Files {
    private static final int NO_SUCH_FILE = 2;
    private static final int HANDLE_BYTES = 16;

    private final Map<Long, CFile> open = new LinkedHashMap<>();
    private final Access host;
    private final FileSpace space;
    private final long stdin;
    private final long stdout;
    private final long stderr;
    private int errorNumber;

    Files(ProcessSettings settings, Access host) {
        this.host = host;
        this.space = settings.files();
        this.stdin = register(new CFile(StreamBacking.input(settings.stdin())), "stdin");
        this.stdout = register(new CFile(StreamBacking.output(settings.stdout())), "stdout");
        this.stderr = register(new CFile(StreamBacking.unbuffered(settings.stderr())), "stderr");
    }

    private long register(CFile file, String name) {
        long handle = host.memory().allocate(Space.HOST_GLOBAL, HANDLE_BYTES, HANDLE_BYTES, name).address();
        open.put(handle, file);
        return handle;
    }

    public long stdin() {
        return stdin;
    }

    public long stdout() {
        return stdout;
    }

    public long stderr() {
        return stderr;
    }

    public CFile standardOutput() {
        return open.getOrDefault(stdout, new CFile(StreamBacking.output(java.io.OutputStream.nullOutputStream())));
    }

    /// @throws Fault if no open file stands behind the handle
    public CFile get(long handle) {
        return find(handle)
                .orElseThrow(() ->
                        new Fault(
                                handle == 0 ? Code.NULL_POINTER : Code.USE_AFTER_FREE,
                                handle == 0 ? "a null FILE pointer" : "a FILE pointer that stands for no open file"));
    }

    private Optional<CFile> find(long handle) {
        return Optional.ofNullable(open.get(handle));
    }

    /// Where a path leads that the program reads.
    public Path toRead(byte[] path) {
        return space.forReading(Path.of(new String(path, StandardCharsets.UTF_8)));
    }

    /// The names of what lies in a folder, in order.
    public List<String> names(byte[] folder) throws IOException {
        return space.names(Path.of(new String(folder, StandardCharsets.UTF_8)));
    }

    /// Where a path leads that the program changes.
    public Path toChange(byte[] path) throws IOException {
        return toChange(path, true);
    }

    private Path toChange(byte[] path, boolean keeps) throws IOException {
        return space.forWriting(Path.of(new String(path, StandardCharsets.UTF_8)), keeps);
    }

    /// `fopen`: a handle, or 0, and then [#errorNumber] says why.
    public long open(byte[] path, String mode) {
        boolean update = mode.contains("+");
        boolean read = mode.startsWith("r");
        boolean append = mode.startsWith("a");
        boolean exists = java.nio.file.Files.exists(toRead(path));
        if (read && !exists || java.nio.file.Files.isDirectory(toRead(path)) && !(read && !update)) {
            errorNumber = exists ? 21 : NO_SUCH_FILE;
            return 0;
        }
        try {
            Path target = read && !update ? toRead(path) : toChange(path, !mode.startsWith("w"));
            var file = new RandomAccessFile(target.toFile(), read && !update ? "r" : "rw");
            if (mode.startsWith("w")) {
                file.setLength(0);
            }
            return register(new CFile(new DiskBacking(file, read || update, !read || update, append)), "FILE");
        } catch (IOException _) {
            errorNumber = exists ? 13 : NO_SUCH_FILE;
            return 0;
        }
    }

    /// A file without a name that goes away with the process.
    public long temporary() {
        try {
            Path path = java.nio.file.Files.createTempFile("port", ".tmp");
            path.toFile().deleteOnExit();
            var file = new RandomAccessFile(path.toFile(), "rw");
            return register(new CFile(new DiskBacking(file, true, true, false)), "FILE");
        } catch (IOException _) {
            errorNumber = 13;
            return 0;
        }
    }

    /// Why the last call here failed, as `errno` says it.
    public int errorNumber() {
        return errorNumber;
    }

    public boolean close(long handle) {
        CFile file = get(handle);
        open.remove(handle);
        return file.close();
    }

    /// Puts the file behind `replacement` in the place of that behind `handle`.
    public void replace(long handle, long replacement) {
        find(handle).ifPresent(CFile::close);
        CFile file = get(replacement);
        open.remove(replacement);
        open.put(handle, file);
    }

    public void flushAll() {
        open.values().forEach(CFile::flush);
    }

    /// Flushes and closes everything.
    public void closeAll() {
        open.values().forEach(CFile::close);
        open.clear();
    }
}
