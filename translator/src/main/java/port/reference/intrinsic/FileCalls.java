package port.reference.intrinsic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import port.reference.machine.Context;
import port.reference.process.CFile;
import port.reference.process.Files;

/// Files without formats.
public final class FileCalls {
    private static final int NO_SUCH_FILE = 2;
    private static final int FILE_EXISTS = 17;
    private static final int NOT_A_DIRECTORY = 20;
    private static final int DIRECTORY_NOT_EMPTY = 39;
    private static final int CHUNK = 1 << 16;

    private FileCalls() {}

    static void register(IntrinsicTable table) {
        table.host("io.stdin", FileCalls.class, "stdin");
        table.host("io.stdout", FileCalls.class, "stdout");
        table.host("io.stderr", FileCalls.class, "stderr");
        table.host("io.open", FileCalls.class, "open");
        table.host("io.reopen", FileCalls.class, "reopen");
        table.host("io.temporary", FileCalls.class, "temporary");
        table.host("io.close", FileCalls.class, "close");
        table.host("io.flush", FileCalls.class, "flush");
        table.host("io.read", FileCalls.class, "read");
        table.host("io.write", FileCalls.class, "write");
        table.host("io.getc", FileCalls.class, "getc");
        table.host("io.ungetc", FileCalls.class, "ungetc");
        table.host("io.putc", FileCalls.class, "putc");
        table.both("io.puts", FileCalls.class, "puts");
        table.host("io.fputs", FileCalls.class, "fputs");
        table.host("io.gets", FileCalls.class, "gets");
        table.host("io.getline", FileCalls.class, "getline");
        table.host("io.seek", FileCalls.class, "seek");
        table.host("io.tell", FileCalls.class, "tell");
        table.host("io.eof", FileCalls.class, "eof");
        table.host("io.error", FileCalls.class, "error");
        table.host("io.clearerror", FileCalls.class, "clearError");
        table.host("file.exists", FileCalls.class, "exists");
        table.host("file.isdirectory", FileCalls.class, "isDirectory");
        table.host("file.entry", FileCalls.class, "entry");
        table.host("file.size", FileCalls.class, "size");
        table.host("file.remove", FileCalls.class, "remove");
        table.host("file.mkdir", FileCalls.class, "mkdir");
        table.host("file.rename", FileCalls.class, "rename");
        table.host("file.cwd", FileCalls.class, "cwd");
    }

    private static Files files(Context context) {
        return context.process.files();
    }

    public static long stdin(Context context, int lane) {
        return files(context).stdin();
    }

    public static long stdout(Context context, int lane) {
        return files(context).stdout();
    }

    public static long stderr(Context context, int lane) {
        return files(context).stderr();
    }

    public static long open(Context context, int lane, long path, long mode) {
        String how = new String(context.access.string(mode), StandardCharsets.ISO_8859_1);
        long handle = files(context).open(context.access.string(path), how);
        if (handle == 0) {
            context.process.fail(files(context).errorNumber());
        }
        return handle;
    }

    public static long reopen(Context context, int lane, long path, long mode, long file) {
        long replacement = open(context, lane, path, mode);
        if (replacement == 0) {
            return 0;
        }
        files(context).replace(file, replacement);
        return file;
    }

    public static long temporary(Context context, int lane) {
        return files(context).temporary();
    }

    public static int close(Context context, int lane, long file) {
        return files(context).close(file) ? 0 : -1;
    }

    public static int flush(Context context, int lane, long file) {
        if (file == 0) {
            files(context).flushAll();
            return 0;
        }
        return files(context).get(file).flush() ? 0 : -1;
    }

    public static long read(Context context, int lane, long to, long size, long count, long file) {
        CFile source = files(context).get(file);
        long wanted = size * count;
        byte[] chunk = new byte[(int) Math.min(wanted, CHUNK)];
        long done = 0;
        int filled = 0;
        int c = wanted > 0 ? source.read() : -1;
        while (c >= 0) {
            chunk[filled++] = (byte) c;
            if (filled == chunk.length) {
                context.access.write(to + done, chunk, 0, filled);
                done += filled;
                filled = 0;
            }
            c = done + filled < wanted ? source.read() : -1;
        }
        context.access.write(to + done, chunk, 0, filled);
        return size == 0 ? 0 : (done + filled) / size;
    }

    public static long write(Context context, int lane, long from, long size, long count, long file) {
        CFile target = files(context).get(file);
        byte[] bytes = context.access.read(from, Math.toIntExact(size * count));
        return target.write(bytes, 0, bytes.length) ? count : 0;
    }

    public static int getc(Context context, int lane, long file) {
        return files(context).get(file).read();
    }

    public static int ungetc(Context context, int lane, int value, long file) {
        return files(context).get(file).unread(value < 0 ? -1 : value & 0xff);
    }

    public static int putc(Context context, int lane, int value, long file) {
        boolean written = files(context).get(file).write(new byte[] {(byte) value}, 0, 1);
        return written ? value & 0xff : -1;
    }

    public static int puts(Context context, int lane, long text) {
        byte[] line = context.access.read(text, context.access.stringLength(text) + 1);
        line[line.length - 1] = '\n';
        context.print(lane, line);
        return line.length;
    }

    public static int fputs(Context context, int lane, long text, long file) {
        byte[] bytes = context.access.string(text);
        return files(context).get(file).write(bytes, 0, bytes.length) ? 1 : -1;
    }

    public static long gets(Context context, int lane, long to, int size, long file) {
        CFile source = files(context).get(file);
        int count = 0;
        int c = 0;
        while (count < size - 1 && c != '\n') {
            c = source.read();
            if (c < 0) {
                break;
            }
            context.access.storeI8(to + count, c);
            count++;
        }
        if (count == 0) {
            return 0;
        }
        context.access.storeI8(to + count, 0);
        return to;
    }

    public static long getline(Context context, int lane, long line, long size, int delimiter, long file) {
        CFile source = files(context).get(file);
        var text = new ByteArrayOutputStream();
        int c = source.read();
        while (c >= 0) {
            text.write(c);
            c = c == delimiter ? -1 : source.read();
        }
        if (text.size() == 0) {
            return -1;
        }
        long buffer = context.access.loadI64(line);
        if (buffer == 0 || context.access.loadI64(size) <= text.size()) {
            long room = Math.max(120, text.size() + 1L);
            buffer = MemoryCalls.reallocate(context, lane, buffer, room);
            context.access.storeI64(line, buffer);
            context.access.storeI64(size, room);
        }
        context.access.write(buffer, text.toByteArray(), 0, text.size());
        context.access.storeI8(buffer + text.size(), 0);
        return text.size();
    }

    public static int seek(Context context, int lane, long file, long offset, int origin) {
        return files(context).get(file).seek(offset, origin) ? 0 : -1;
    }

    public static long tell(Context context, int lane, long file) {
        return files(context).get(file).tell();
    }

    public static int eof(Context context, int lane, long file) {
        return files(context).get(file).isAtEnd() ? 1 : 0;
    }

    public static int error(Context context, int lane, long file) {
        return files(context).get(file).hasFailed() ? 1 : 0;
    }

    public static void clearError(Context context, int lane, long file) {
        files(context).get(file).clearError();
    }

    private static Path path(Context context, long path) {
        return files(context).toRead(context.access.string(path));
    }

    private static Path changed(Context context, long path) throws IOException {
        return files(context).toChange(context.access.string(path));
    }

    public static int exists(Context context, int lane, long path) {
        return java.nio.file.Files.exists(path(context, path)) ? 1 : 0;
    }

    public static int isDirectory(Context context, int lane, long path) {
        return java.nio.file.Files.isDirectory(path(context, path)) ? 1 : 0;
    }

    public static int entry(Context context, int lane, long path, long index, long to, long size) {
        try {
            List<String> names = files(context).names(context.access.string(path));
            if (index >= names.size()) {
                return 0;
            }
            byte[] name = names.get((int) index).getBytes(StandardCharsets.UTF_8);
            int length = (int) Math.min(name.length, size - 1);
            context.access.write(to, name, 0, length);
            context.access.storeI8(to + length, 0);
            return 1;
        } catch (NotDirectoryException _) {
            context.process.fail(NOT_A_DIRECTORY);
            return -1;
        } catch (IOException _) {
            context.process.fail(NO_SUCH_FILE);
            return -1;
        }
    }

    public static long size(Context context, int lane, long path) {
        try {
            return java.nio.file.Files.size(path(context, path));
        } catch (IOException _) {
            context.process.fail(NO_SUCH_FILE);
            return -1;
        }
    }

    public static int remove(Context context, int lane, long path) {
        return change(context, () -> java.nio.file.Files.delete(changed(context, path)));
    }

    public static int mkdir(Context context, int lane, long path) {
        return change(context, () -> java.nio.file.Files.createDirectory(changed(context, path)));
    }

    public static int rename(Context context, int lane, long from, long to) {
        return change(context, () -> java.nio.file.Files.move(changed(context, from), changed(context, to)));
    }

    /// Something done to the file system.
    private interface Change {
        void run() throws IOException;
    }

    private static int change(Context context, Change change) {
        try {
            change.run();
            return 0;
        } catch (FileAlreadyExistsException _) {
            context.process.fail(FILE_EXISTS);
        } catch (DirectoryNotEmptyException _) {
            context.process.fail(DIRECTORY_NOT_EMPTY);
        } catch (IOException _) {
            context.process.fail(NO_SUCH_FILE);
        }
        return -1;
    }

    public static long cwd(Context context, int lane, long to, long size) {
        byte[] text =
                context.process
                        .settings()
                        .files()
                        .directory()
                        .toAbsolutePath()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        if (text.length >= size) {
            return 0;
        }
        context.access.write(to, text, 0, text.length);
        context.access.storeI8(to + text.length, 0);
        return to;
    }
}
