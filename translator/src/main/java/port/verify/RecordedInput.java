package port.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/// Standard input that several runs read, each from its beginning. It is taken from its source only as far as a run asks for it.
public final class RecordedInput {
    private final InputStream source;
    private byte[] bytes = new byte[0];
    private int length;
    private boolean ended;

    public RecordedInput(InputStream source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /// No input at all.
    public static RecordedInput none() {
        return new RecordedInput(InputStream.nullInputStream());
    }

    /// A stream over all of the input.
    public InputStream reader() {
        return new Reader();
    }

    /// How many bytes have been taken from the source.
    public synchronized int taken() {
        return length;
    }

    /// Whether a run has come to the end of the input.
    public synchronized boolean hasEnded() {
        return ended;
    }

    /// The first `count` bytes, or all where there are fewer.
    public synchronized byte[] first(int count) throws IOException {
        reach(count - 1);
        return Arrays.copyOf(bytes, Math.min(count, length));
    }

    /// Whether there is no byte at `offset`.
    public synchronized boolean endsBefore(int offset) throws IOException {
        return !reach(offset);
    }

    /// Makes the byte at `offset` known; false at the end of the input.
    private synchronized boolean reach(int offset) throws IOException {
        while (offset >= length && !ended) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(8192, 2 * length));
            }
            int count = source.read(bytes, length, bytes.length - length);
            ended = count < 0;
            length += Math.max(0, count);
        }
        return offset < length;
    }

    private synchronized int copy(int offset, byte[] target, int start, int count) {
        int available = Math.min(count, length - offset);
        System.arraycopy(bytes, offset, target, start, available);
        return available;
    }

    private final class Reader extends InputStream {
        private int position;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int start, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!reach(position)) {
                return -1;
            }
            int copied = copy(position, target, start, count);
            position += copied;
            return copied;
        }
    }
}
