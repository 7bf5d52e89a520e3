package port.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/// The files of a process.
final class OpenFiles {
    private final HandleTable<CFile> files = new HandleTable<>("file", HandleTable.FILES);
    private final HostProcess process;
    private final CFile stdin;
    private final CFile stdout;
    private final CFile stderr;

    OpenFiles(HostProcess process, InputStream stdin, OutputStream stdout, OutputStream stderr) {
        this.process = process;
        this.stdin = files.add(address -> new CFile(address, stdin, OutputStream.nullOutputStream()));
        this.stdout = files.add(address -> new CFile(address, InputStream.nullInputStream(), stdout));
        this.stderr = files.add(address -> new CFile(address, InputStream.nullInputStream(), stderr));
    }

    CFile stdin() {
        return stdin;
    }

    CFile stdout() {
        return stdout;
    }

    CFile stderr() {
        return stderr;
    }

    CFile find(long address) {
        return files.find(address);
    }

    /// Where a path leads that the program reads.
    Path toRead(String path) {
        return process.fileSpace().forReading(Path.of(path));
    }

    /// Where a path leads that the program changes.
    Path toChange(String path) throws IOException {
        return process.fileSpace().forWriting(Path.of(path), true);
    }

    /// Opens a file, or gives [CFile#NULL] and sets `errno`.
    CFile open(String path, String mode) {
        Set<OpenOption> options = options(mode);
        if (options.isEmpty()) {
            return fail(Errno.EINVAL);
        }
        try {
            boolean writes = options.contains(StandardOpenOption.WRITE);
            Path file =
                    writes
                            ? process.fileSpace().forWriting(Path.of(path), !mode.startsWith("w") || mode.contains("x"))
                            : toRead(path);
            if (path.isEmpty()) {
                return fail(Errno.ENOENT);
            } else if (Files.isDirectory(file) && writes) {
                return fail(Errno.EISDIR);
            }
            FileChannel channel = FileChannel.open(file, options);
            return files.add(address -> new CFile(address, channel, mode.startsWith("a")));
        } catch (IOException e) {
            return fail(Errno.of(e));
        } catch (InvalidPathException _) {
            return fail(Errno.ENOENT);
        }
    }

    /// Lets the pointer of an open file stand for another file.
    CFile reopen(String path, String mode, CFile file) {
        CFile fresh = open(path, mode);
        file.close();
        if (!fresh.isNull()) {
            file.become(fresh);
        }
        return fresh.isNull() ? fresh : file;
    }

    private static Set<OpenOption> options(String mode) {
        Set<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        boolean both = mode.contains("+");
        char first = mode.isEmpty() ? '?' : mode.charAt(0);
        if (first == 'r' || both) {
            options.add(StandardOpenOption.READ);
        }
        if (first == 'w' || first == 'a' || both) {
            options.add(StandardOpenOption.WRITE);
        }
        if (first == 'w' || first == 'a') {
            options.add(mode.contains("x") ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if (first == 'w') {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return "rwa".indexOf(first) < 0 ? Set.of() : Set.copyOf(options);
    }

    /// A file that disappears when it is closed.
    CFile temporary() {
        try {
            Path file = Files.createTempFile("port", ".tmp");
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            return files.add(address -> new CFile(address, channel, false));
        } catch (IOException e) {
            return fail(Errno.of(e));
        }
    }

    private CFile fail(int errno) {
        process.errno().set(errno);
        return CFile.NULL;
    }

    void flushAll() {
        files.all().forEach(CFile::flush);
    }

    /// Nothing is written to what is open any more; what was written before goes where it belongs, if `flushes`.
    void end(boolean flushes) {
        for (CFile file : files.all()) {
            if (flushes) {
                file.flush();
            }
            file.end();
        }
    }

    void closeAll() {
        files.all().stream().filter(file -> !file.isClosed()).forEach(CFile::close);
    }
}
