package port.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// The standard output of this process, which remembers what went wrong: print streams keep that to themselves.
final class StandardOutput extends OutputStream {
    /// How the operating system says that nobody reads any more. That is no problem of ours: `port scan . | head`.
    private static final String NO_READER = "Broken pipe";

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private Optional<String> problem = Optional.empty();

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int start, int count) throws IOException {
        try {
            out.write(bytes, start, count);
        } catch (IOException e) {
            String reason = Problems.reason(e);
            if (problem.isEmpty() && !reason.contains(NO_READER)) {
                problem = Optional.of(reason);
            }
            throw e;
        }
    }

    synchronized Optional<String> problem() {
        return problem;
    }
}
