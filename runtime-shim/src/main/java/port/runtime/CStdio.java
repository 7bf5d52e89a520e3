package port.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Formatted and plain input and output of the C library, on the streams and files of the current process.
///
/// C: `<stdio.h>`. Formats and texts are given as literals or as memory. Sizes are bytes.
public final class CStdio {
    private CStdio() {}

    // Streams

    /// C: `stdin`.
    public static CFile stdin() {
        return files().stdin();
    }

    /// C: `stdout`.
    public static CFile stdout() {
        return files().stdout();
    }

    /// C: `stderr`.
    public static CFile stderr() {
        return files().stderr();
    }

    private static OpenFiles files() {
        return HostProcess.current().files();
    }

    // Printing

    /// The text that a format and its arguments make; devices print with it.
    public static byte[] format(String format, Object... arguments) {
        return CFormat.format(format, arguments);
    }

    /// The text that a format and its arguments make; devices print with it.
    public static byte[] format(BytePtr format, Object... arguments) {
        return CFormat.format(CString.toBytes(format), VarArgs.of(arguments));
    }

    private static int write(CFile file, byte[] text) {
        return file.write(text, 0, text.length) ? text.length : -1;
    }

    private static int store(BytePtr target, long size, byte[] text) {
        if (size > 0) {
            int count = (int) Math.min(size - 1, text.length);
            CString.put(target, text, count).set((byte) 0);
        }
        return text.length;
    }

    /// Prints to standard output; returns the number of bytes.
    public static int printf(String format, Object... arguments) {
        return write(stdout(), format(format, arguments));
    }

    /// Prints to a file; returns the number of bytes, or -1.
    public static int fprintf(CFile file, String format, Object... arguments) {
        return write(file, format(format, arguments));
    }

    /// Prints into memory, with a zero behind; returns the number of bytes before it.
    public static int sprintf(BytePtr target, String format, Object... arguments) {
        return store(target, Long.MAX_VALUE, format(format, arguments));
    }

    /// Prints at most `size` bytes into memory, the zero included; returns how many there would be without the limit.
    public static int snprintf(BytePtr target, long size, String format, Object... arguments) {
        return store(target, size, format(format, arguments));
    }

    /// Prints to standard output; returns the number of bytes.
    public static int printf(BytePtr format, Object... arguments) {
        return write(stdout(), format(format, arguments));
    }

    /// Prints to a file; returns the number of bytes, or -1.
    public static int fprintf(CFile file, BytePtr format, Object... arguments) {
        return write(file, format(format, arguments));
    }

    /// Prints into memory, with a zero behind; returns the number of bytes before it.
    public static int sprintf(BytePtr target, BytePtr format, Object... arguments) {
        return store(target, Long.MAX_VALUE, format(format, arguments));
    }

    /// Prints at most `size` bytes into memory, the zero included; returns how many there would be without the limit.
    public static int snprintf(BytePtr target, long size, BytePtr format, Object... arguments) {
        return store(target, size, format(format, arguments));
    }

    /// [#printf(BytePtr, Object...)] with the arguments of the caller.
    public static int vprintf(BytePtr format, VarArgs arguments) {
        return vfprintf(stdout(), format, arguments);
    }

    /// [#fprintf(CFile, BytePtr, Object...)] with the arguments of the caller.
    public static int vfprintf(CFile file, BytePtr format, VarArgs arguments) {
        return write(file, CFormat.format(CString.toBytes(format), arguments));
    }

    /// [#sprintf(BytePtr, BytePtr, Object...)] with the arguments of the caller.
    public static int vsprintf(BytePtr target, BytePtr format, VarArgs arguments) {
        return store(target, Long.MAX_VALUE, CFormat.format(CString.toBytes(format), arguments));
    }

    /// [#snprintf(BytePtr, long, BytePtr, Object...)] with the arguments of the caller.
    public static int vsnprintf(BytePtr target, long size, BytePtr format, VarArgs arguments) {
        return store(target, size, CFormat.format(CString.toBytes(format), arguments));
    }

    /// Prints a line to standard output.
    public static int puts(String text) {
        return puts(Literals.copy(text));
    }

    /// Prints a line to standard output.
    public static int puts(BytePtr text) {
        return fputs(text, stdout()) < 0 ? -1 : putchar('\n') < 0 ? -1 : 1;
    }

    /// Prints text to a file.
    public static int fputs(String text, CFile file) {
        return fputs(Literals.copy(text), file);
    }

    /// Prints text to a file.
    public static int fputs(BytePtr text, CFile file) {
        return write(file, CString.toBytes(text)) < 0 ? -1 : 1;
    }

    /// Prints one byte to standard output.
    public static int putchar(int value) {
        return putc(value, stdout());
    }

    /// Prints one byte to a file.
    public static int putc(int value, CFile file) {
        return file.write(new byte[] {(byte) value}, 0, 1) ? value & 0xff : CFile.EOF;
    }

    /// Prints one byte to a file.
    public static int fputc(int value, CFile file) {
        return putc(value, file);
    }

    /// Prints `text`, a colon and what `errno` means to the standard error stream.
    public static void perror(String text) {
        String prefix = text.isEmpty() ? "" : text + ": ";
        fputs(prefix + Errno.text(HostProcess.current().errno().get()) + "\n", stderr());
    }

    /// Prints `text`, a colon and what `errno` means to the standard error stream.
    public static void perror(BytePtr text) {
        perror(text.isNull() ? "" : CString.toString(text));
    }

    /// [#vprintf] with the arguments in slots of 8 bytes.
    public static int vprintf(BytePtr format, BytePtr slots) {
        return vprintf(format, VarArgs.at(slots));
    }

    /// [#vfprintf] with the arguments in slots of 8 bytes.
    public static int vfprintf(CFile file, BytePtr format, BytePtr slots) {
        return vfprintf(file, format, VarArgs.at(slots));
    }

    /// [#vsprintf] with the arguments in slots of 8 bytes.
    public static int vsprintf(BytePtr target, BytePtr format, BytePtr slots) {
        return vsprintf(target, format, VarArgs.at(slots));
    }

    /// [#vsnprintf] with the arguments in slots of 8 bytes.
    public static int vsnprintf(BytePtr target, long size, BytePtr format, BytePtr slots) {
        return vsnprintf(target, size, format, VarArgs.at(slots));
    }

    // Scanning

    /// Reads values from standard input; returns how many were stored, or -1.
    public static int scanf(String format, Object... targets) {
        return fscanf(stdin(), format, targets);
    }

    /// Reads values from a file; returns how many were stored, or -1.
    public static int fscanf(CFile file, String format, Object... targets) {
        return CScan.scan(CSource.of(file), Literals.copy(format), VarArgs.of(targets));
    }

    /// Reads values from a text; returns how many were stored, or -1.
    public static int sscanf(BytePtr text, String format, Object... targets) {
        return CScan.scan(CSource.of(text), Literals.copy(format), VarArgs.of(targets));
    }

    /// Reads values from a text; returns how many were stored, or -1.
    public static int sscanf(String text, String format, Object... targets) {
        return sscanf(Literals.copy(text), format, targets);
    }

    /// Reads values from standard input; returns how many were stored, or -1.
    public static int scanf(BytePtr format, Object... targets) {
        return fscanf(stdin(), format, targets);
    }

    /// Reads values from a file; returns how many were stored, or -1.
    public static int fscanf(CFile file, BytePtr format, Object... targets) {
        return CScan.scan(CSource.of(file), format, VarArgs.of(targets));
    }

    /// Reads values from a text; returns how many were stored, or -1.
    public static int sscanf(BytePtr text, BytePtr format, Object... targets) {
        return CScan.scan(CSource.of(text), format, VarArgs.of(targets));
    }

    /// [#fscanf(CFile, BytePtr, Object...)] with the arguments of the caller.
    public static int vfscanf(CFile file, BytePtr format, VarArgs targets) {
        return CScan.scan(CSource.of(file), format, targets);
    }

    /// [#sscanf(BytePtr, BytePtr, Object...)] with the arguments of the caller.
    public static int vsscanf(BytePtr text, BytePtr format, VarArgs targets) {
        return CScan.scan(CSource.of(text), format, targets);
    }

    /// The next byte of standard input, or -1.
    public static int getchar() {
        return stdin().read();
    }

    /// The next byte of a file, or -1.
    public static int getc(CFile file) {
        return file.read();
    }

    /// The next byte of a file, or -1.
    public static int fgetc(CFile file) {
        return file.read();
    }

    /// Makes `value` the next byte to be read.
    public static int ungetc(int value, CFile file) {
        if (value == CFile.EOF) {
            return CFile.EOF;
        }
        file.unread(value);
        return value & 0xff;
    }

    /// Reads a line of at most `size - 1` bytes, its line break included; null at the end of the file.
    public static BytePtr fgets(BytePtr target, int size, CFile file) {
        int count = 0;
        int value = 0;
        while (count < size - 1 && value != '\n') {
            value = file.read();
            if (value == CFile.EOF) {
                break;
            }
            target.set(count++, (byte) value);
        }
        if (count == 0 && value == CFile.EOF) {
            return BytePtr.NULL;
        }
        target.set(count, (byte) 0);
        return target;
    }

    /// Reads a line of any length into a heap array that grows; returns its length, or -1 at the end of the file.
    public static long getline(PointerPtr<BytePtr> line, LongPtr size, CFile file) {
        return getdelim(line, size, '\n', file);
    }

    /// [#getline] up to another byte.
    public static long getdelim(PointerPtr<BytePtr> line, LongPtr size, int delimiter, CFile file) {
        var text = new ByteArrayOutputStream();
        int value = 0;
        while (value != delimiter && (value = file.read()) != CFile.EOF) {
            text.write(value);
        }
        if (text.size() == 0) {
            return -1;
        }
        if (line.get().isNull() || size.get() < text.size() + 1) {
            long room = Math.max(120, text.size() + 1);
            line.set(CStdlib.realloc(line.get(), room).asBytes());
            size.set(room);
        }
        CString.put(line.get(), text.toByteArray(), text.size()).set((byte) 0);
        return text.size();
    }

    // Files

    /// Opens a file; null, with `errno` set, if that is not possible.
    public static CFile fopen(String path, String mode) {
        return files().open(path, mode);
    }

    /// Opens a file; null, with `errno` set, if that is not possible.
    public static CFile fopen(BytePtr path, String mode) {
        return files().open(CString.toString(path), mode);
    }

    /// Opens a file; null, with `errno` set, if that is not possible.
    public static CFile fopen(BytePtr path, BytePtr mode) {
        return files().open(CString.toString(path), CString.toString(mode));
    }

    /// Opens a file; null, with `errno` set, if that is not possible.
    public static CFile fopen(String path, BytePtr mode) {
        return files().open(path, CString.toString(mode));
    }

    /// Closes a file and opens another under the same pointer; null if that is not possible.
    public static CFile freopen(BytePtr path, BytePtr mode, CFile file) {
        return files().reopen(CString.toString(path), CString.toString(mode), file);
    }

    /// A file that disappears when it is closed.
    public static CFile tmpfile() {
        return files().temporary();
    }

    /// Flushes and closes a file.
    public static int fclose(CFile file) {
        return file.close() ? 0 : CFile.EOF;
    }

    /// Hands over what was written so far; the null pointer means all files.
    public static int fflush(CFile file) {
        if (file.isNull()) {
            files().flushAll();
            return 0;
        }
        return file.flush() ? 0 : CFile.EOF;
    }

    /// Reads `count` items of `size` bytes; returns how many whole items there were.
    public static long fread(Pointer target, long size, long count, CFile file) {
        if (size == 0 || count == 0) {
            return 0;
        }
        long total = size * count;
        byte[] part = new byte[(int) Math.min(total, 1 << 16)];
        VoidPtr to = target.asVoid();
        long done = 0;
        while (done < total) {
            int read = file.read(part, 0, (int) Math.min(part.length, total - done));
            if (read <= 0) {
                break;
            }
            MemoryCopy.copy(to.plus(done), BytePtr.of(part), read);
            done += read;
        }
        return done / size;
    }

    /// Writes `count` items of `size` bytes; returns how many whole items were written.
    public static long fwrite(Pointer source, long size, long count, CFile file) {
        long total = size * count;
        byte[] part = new byte[(int) Math.min(total, 1 << 16)];
        VoidPtr from = source.asVoid();
        long done = 0;
        while (done < total) {
            int next = (int) Math.min(part.length, total - done);
            MemoryCopy.copy(BytePtr.of(part), from.plus(done), next);
            if (!file.write(part, 0, next)) {
                break;
            }
            done += next;
        }
        return size == 0 ? 0 : done / size;
    }

    /// Moves to a position counted from the start (0), the current position (1) or the end (2).
    public static int fseek(CFile file, long offset, int origin) {
        long base =
                switch (origin) {
                    case 0 -> 0;
                    case 1 -> file.tell();
                    case 2 -> file.size();
                    default -> -1;
                };
        return base >= 0 && file.seek(base + offset) ? 0 : -1;
    }

    /// The position of the next byte, or -1.
    public static long ftell(CFile file) {
        return file.tell();
    }

    /// Moves to the start.
    public static void rewind(CFile file) {
        file.seek(0);
        file.clearState();
    }

    /// Whether a read met the end of the file.
    public static int feof(CFile file) {
        return file.isAtEnd() ? 1 : 0;
    }

    /// Whether an operation failed.
    public static int ferror(CFile file) {
        return file.hasFailed() ? 1 : 0;
    }

    /// Forgets that the end was met or an operation failed.
    public static void clearerr(CFile file) {
        file.clearState();
    }

    /// Deletes a file or empty directory: 0 or -1.
    public static int remove(BytePtr path) {
        return attempt(() -> Files.delete(files().toChange(CString.toString(path))));
    }

    /// Renames a file: 0 or -1.
    public static int rename(BytePtr from, BytePtr to) {
        return attempt(() -> {
            Path source = files().toChange(CString.toString(from));
            Path target = files().toChange(CString.toString(to));
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /// Makes a directory: 0 or -1.
    public static int mkdir(BytePtr path) {
        return attempt(() -> Files.createDirectory(files().toChange(CString.toString(path))));
    }

    /// Whether a path leads anywhere.
    public static int exists(BytePtr path) {
        return Files.exists(files().toRead(CString.toString(path))) ? 1 : 0;
    }

    /// Whether a path leads to a directory.
    public static int isDirectory(BytePtr path) {
        return Files.isDirectory(files().toRead(CString.toString(path))) ? 1 : 0;
    }

    /// Writes the name of an entry of a folder: 1, 0 behind the last one, or -1.
    ///
    /// @param index from 0, in the order of the names
    /// @param size bytes at `target`, the closing zero included
    public static int directoryEntry(BytePtr path, long index, BytePtr target, long size) {
        try {
            List<String> names = HostProcess.current().fileSpace().names(Path.of(CString.toString(path)));
            if (index >= names.size()) {
                return 0;
            }
            byte[] name = names.get((int) index).getBytes(StandardCharsets.UTF_8);
            CString.put(target, name, (int) Math.min(name.length, size - 1)).set((byte) 0);
            return 1;
        } catch (IOException e) {
            HostProcess.current().errno().set(Errno.of(e));
            return -1;
        }
    }

    /// The size of a file in bytes, or -1.
    public static long size(BytePtr path) {
        try {
            return Files.size(files().toRead(CString.toString(path)));
        } catch (IOException e) {
            HostProcess.current().errno().set(Errno.of(e));
            return -1;
        }
    }

    /// The working directory; null if it does not fit.
    public static BytePtr getcwd(BytePtr target, long size) {
        byte[] path = HostProcess.current().directory().toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        if (path.length >= size) {
            return BytePtr.NULL;
        }
        CString.put(target, path, path.length).set((byte) 0);
        return target;
    }

    private static int attempt(FileAction action) {
        try {
            action.run();
            return 0;
        } catch (IOException e) {
            HostProcess.current().errno().set(Errno.of(e));
            return -1;
        }
    }

    @FunctionalInterface
    private interface FileAction {
        void run() throws IOException;
    }
}
