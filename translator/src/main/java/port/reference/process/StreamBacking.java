package port.reference.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Standard input or output.
final class StreamBacking implements CFile.Backing {
    private final InputStream in;
    private final OutputStream out;
    private long position;

    private StreamBacking(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static StreamBacking input(InputStream in) {
        return new StreamBacking(new BufferedInputStream(in), OutputStream.nullOutputStream());
    }

    static StreamBacking output(OutputStream out) {
        return new StreamBacking(InputStream.nullInputStream(), new BufferedOutputStream(out, 1 << 16));
    }

    /// For standard error, which C does not buffer.
    static StreamBacking unbuffered(OutputStream out) {
        return new StreamBacking(InputStream.nullInputStream(), out);
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            position++;
        }
        return value;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
        position += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    @Override
    public void seek(long target) throws IOException {
        throw new IOException("not seekable");
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() throws IOException {
        throw new IOException("not seekable");
    }
}
