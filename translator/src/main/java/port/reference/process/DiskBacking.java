package port.reference.process;

import java.io.IOException;
import java.io.RandomAccessFile;

/// A file on disk, read and written through one buffer.
final class DiskBacking implements CFile.Backing {
    private static final int BUFFER = 1 << 15;

    private final RandomAccessFile file;
    private final boolean append;
    private final boolean readable;
    private final boolean writable;
    private final byte[] buffer = new byte[BUFFER];
    private long bufferStart;
    private int used;
    private int filled;
    private boolean dirty;

    DiskBacking(RandomAccessFile file, boolean readable, boolean writable, boolean append) throws IOException {
        this.file = file;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.bufferStart = append && !readable ? file.length() : 0;
    }

    @Override
    public int read() throws IOException {
        if (!readable) {
            throw new IOException("not open for reading");
        }
        if (dirty) {
            flush();
        }
        if (used == filled) {
            bufferStart += used;
            used = 0;
            file.seek(bufferStart);
            filled = Math.max(file.read(buffer), 0);
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[used++] & 0xff;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (!writable) {
            throw new IOException("not open for writing");
        }
        if (!dirty) {
            bufferStart += used;
            used = 0;
            filled = 0;
            dirty = true;
        }
        int done = 0;
        while (done < length) {
            if (used == BUFFER) {
                flush();
                dirty = true;
            }
            int part = Math.min(length - done, BUFFER - used);
            System.arraycopy(bytes, start + done, buffer, used, part);
            used += part;
            done += part;
        }
    }

    @Override
    public void flush() throws IOException {
        if (dirty) {
            if (append) {
                bufferStart = file.length();
            }
            file.seek(bufferStart);
            file.write(buffer, 0, used);
            bufferStart += used;
            used = 0;
            filled = 0;
            dirty = false;
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        file.close();
    }

    @Override
    public void seek(long position) throws IOException {
        flush();
        bufferStart = position;
        used = 0;
        filled = 0;
    }

    @Override
    public long position() {
        return bufferStart + used;
    }

    @Override
    public long size() throws IOException {
        flush();
        return file.length();
    }
}
