package port.reference.process;

import java.io.IOException;
import java.util.Arrays;

/// An open file as C sees it: bytes, a position, an end, one byte or more pushed back.
public final class CFile {
    private final Backing backing;
    private int[] pushed = new int[4];
    private int pushedCount;
    private boolean atEnd;
    private boolean failed;

    CFile(Backing backing) {
        this.backing = backing;
    }

    /// The next byte, or -1.
    public int read() {
        if (pushedCount > 0) {
            pushedCount--;
            return pushed[pushedCount];
        }
        try {
            int value = backing.read();
            if (value < 0) {
                atEnd = true;
            }
            return value;
        } catch (IOException _) {
            failed = true;
            return -1;
        }
    }

    /// Gives a byte back, to be read next.
    public int unread(int value) {
        if (value < 0) {
            return -1;
        }
        if (pushedCount == pushed.length) {
            pushed = Arrays.copyOf(pushed, pushedCount * 2);
        }
        pushed[pushedCount++] = value;
        atEnd = false;
        return value;
    }

    /// Writes bytes; `false` if that is not possible.
    public boolean write(byte[] bytes, int start, int length) {
        try {
            pushedCount = 0;
            backing.write(bytes, start, length);
            return true;
        } catch (IOException _) {
            failed = true;
            return false;
        }
    }

    public boolean flush() {
        try {
            backing.flush();
            return true;
        } catch (IOException _) {
            failed = true;
            return false;
        }
    }

    public boolean close() {
        try {
            backing.close();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// @param origin 0 the start, 1 the position, 2 the end
    public boolean seek(long offset, int origin) {
        try {
            long from =
                    switch (origin) {
                        case 1 -> tell();
                        case 2 -> backing.size();
                        default -> 0;
                    };
            if (from + offset < 0) {
                return false;
            }
            backing.seek(from + offset);
            pushedCount = 0;
            atEnd = false;
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// The position, or -1.
    public long tell() {
        try {
            return backing.position() - pushedCount;
        } catch (IOException _) {
            return -1;
        }
    }

    public boolean isAtEnd() {
        return atEnd;
    }

    public boolean hasFailed() {
        return failed;
    }

    public void clearError() {
        atEnd = false;
        failed = false;
    }

    /// What stands behind a file.
    interface Backing {
        int read() throws IOException;

        void write(byte[] bytes, int start, int length) throws IOException;

        void flush() throws IOException;

        void close() throws IOException;

        void seek(long position) throws IOException;

        long position() throws IOException;

        long size() throws IOException;
    }
}
