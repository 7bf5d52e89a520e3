package port.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// An open file with a buffer; the pointer type stands for `FILE*` itself.
///
/// C: `FILE`.
public final class CFile extends Pointer {
    /// What reads give at the end of a file.
    public static final int EOF = -1;

    /// The null pointer.
    public static final CFile NULL = new CFile(0, InputStream.nullInputStream(), OutputStream.nullOutputStream());

    /// What generic code needs to know about this pointer type.
    public static final PointerType<CFile> TYPE =
            PointerType.of(
                    "FILE*",
                    Kind.LONG,
                    1,
                    (_, address) -> address == 0 ? NULL : HostProcess.current().files().find(address));

    private static final int BUFFER = 1 << 14;

    private final long address;
    private InputStream input;
    private OutputStream output;
    private Position position;
    private final byte[] read = new byte[BUFFER];
    private final byte[] pending = new byte[BUFFER];
    private int readFrom;
    private int readTo;
    private int pendingCount;
    private byte[] pushedBack = new byte[4];
    private int pushedBackCount;
    private boolean atEnd;
    private boolean failed;
    private boolean closed;
    private boolean ended;

    /// A stream without a position.
    CFile(long address, InputStream input, OutputStream output) {
        super(Memory.NOWHERE);
        this.address = address;
        this.input = input;
        this.output = output;
        this.position = new NoPosition();
    }

    /// A file on disk.
    ///
    /// @param appends whether every write goes to the end
    CFile(long address, FileChannel channel, boolean appends) {
        super(Memory.NOWHERE);
        this.address = address;
        this.input = Channels.newInputStream(channel);
        this.output = new ChannelOutput(channel, appends);
        this.position = new ChannelPosition(channel);
    }

    /// Takes the place of another file from now on.
    void become(CFile other) {
        input = other.input;
        output = other.output;
        position = other.position;
        readFrom = 0;
        readTo = 0;
        pushedBackCount = 0;
        closed = false;
        clearState();
    }

    /// The next byte, or [#EOF].
    int read() {
        if (pushedBackCount > 0) {
            return pushedBack[--pushedBackCount] & 0xff;
        }
        if (readFrom == readTo && !fill()) {
            return EOF;
        }
        return read[readFrom++] & 0xff;
    }

    private boolean fill() {
        flush();
        try {
            int count = input.read(read, 0, read.length);
            readFrom = 0;
            readTo = Math.max(count, 0);
            atEnd |= count <= 0;
            return count > 0;
        } catch (IOException _) {
            failed = true;
            return false;
        }
    }

    /// Reads up to `count` bytes and returns how many there were.
    int read(byte[] target, int start, int count) {
        int done = 0;
        while (done < count && pushedBackCount > 0) {
            target[start + done++] = pushedBack[--pushedBackCount];
        }
        while (done < count) {
            if (readFrom == readTo && !fill()) {
                break;
            }
            int part = Math.min(count - done, readTo - readFrom);
            System.arraycopy(read, readFrom, target, start + done, part);
            readFrom += part;
            done += part;
        }
        return done;
    }

    /// Makes `value` the next byte to be read.
    void unread(int value) {
        if (pushedBackCount == pushedBack.length) {
            pushedBack = Arrays.copyOf(pushedBack, pushedBackCount * 2);
        }
        pushedBack[pushedBackCount++] = (byte) value;
        atEnd = false;
    }

    /// Writes bytes; false if that failed.
    synchronized boolean write(byte[] source, int start, int count) {
        if (ended) {
            return true;
        }
        dropInput();
        if (count > pending.length - pendingCount) {
            flush();
        }
        if (count > pending.length) {
            return send(source, start, count);
        }
        System.arraycopy(source, start, pending, pendingCount, count);
        pendingCount += count;
        return !failed;
    }

    private boolean send(byte[] source, int start, int count) {
        try {
            output.write(source, start, count);
            return true;
        } catch (IOException _) {
            failed = true;
            return false;
        }
    }

    /// Hands over what was written so far; false if that failed.
    synchronized boolean flush() {
        if (pendingCount == 0) {
            return true;
        }
        boolean sent = send(pending, 0, pendingCount);
        pendingCount = 0;
        try {
            output.flush();
        } catch (IOException _) {
            failed = true;
            return false;
        }
        return sent;
    }

    /// Writes nothing any more, not even what was not flushed.
    synchronized void end() {
        pendingCount = 0;
        ended = true;
    }

    private void dropInput() {
        if (readFrom != readTo || pushedBackCount > 0) {
            seek(tell());
        }
    }

    /// The position of the next byte, or -1 if there is none.
    long tell() {
        try {
            long at = position.get();
            return at < 0 ? -1 : at - (readTo - readFrom) - pushedBackCount + pendingCount;
        } catch (IOException _) {
            return -1;
        }
    }

    /// Moves to a position; false if that is not possible.
    boolean seek(long to) {
        flush();
        readFrom = 0;
        readTo = 0;
        pushedBackCount = 0;
        atEnd = false;
        try {
            return to >= 0 && position.set(to);
        } catch (IOException _) {
            return false;
        }
    }

    /// The size of the file, or -1 if it has none.
    long size() {
        flush();
        try {
            return position.end();
        } catch (IOException _) {
            return -1;
        }
    }

    /// Flushes and closes; false if that failed.
    boolean close() {
        boolean flushed = flush();
        closed = true;
        try {
            position.close();
            return flushed;
        } catch (IOException _) {
            return false;
        }
    }

    boolean isClosed() {
        return closed;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    boolean hasFailed() {
        return failed;
    }

    void clearState() {
        atEnd = false;
        failed = false;
    }

    @Override
    public long byteOffset() {
        return address;
    }

    @Override
    public PointerType<CFile> type() {
        return TYPE;
    }

    @Override
    public CFile onDevice() {
        return this;
    }

    /// Where a file stands.
    private sealed interface Position {
        long get() throws IOException;

        boolean set(long to) throws IOException;

        long end() throws IOException;

        void close() throws IOException;
    }

    private record NoPosition() implements Position {
        @Override
        public long get() {
            return -1;
        }

        @Override
        public boolean set(long to) {
            return false;
        }

        @Override
        public long end() {
            return -1;
        }

        @Override
        public void close() {}
    }

    private record ChannelPosition(FileChannel channel) implements Position {
        @Override
        public long get() throws IOException {
            return channel.position();
        }

        @Override
        public boolean set(long to) throws IOException {
            channel.position(to);
            return true;
        }

        @Override
        public long end() throws IOException {
            return channel.size();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /// Writes at the position of the channel, or at its end.
    private static final class ChannelOutput extends OutputStream {
        private final FileChannel channel;
        private final boolean appends;

        ChannelOutput(FileChannel channel, boolean appends) {
            this.channel = channel;
            this.appends = appends;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] source, int start, int count) throws IOException {
            if (appends) {
                channel.position(channel.size());
            }
            ByteBuffer buffer = ByteBuffer.wrap(source, start, count);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }
}
