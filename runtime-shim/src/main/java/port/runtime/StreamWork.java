package port.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// What a device has begun on streams and nobody has waited for: each stream's work in order, that of several streams side by side.
///
/// Waiting also brings home what the work has left for the host: what kernels printed, and the fault that ended one, after which nothing
/// more of what was queued is begun.
final class StreamWork {
    private static final int MOST = 1024;
    private static final ScopedValue<List<byte[]>> OUTPUT = ScopedValue.newInstance();
    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final HostProcess process;
    private final Executor threads =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE, // what one piece waits for must not wait for a thread
                    1,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Thread.ofPlatform().daemon().name("port-stream-", 0).factory());
    private final Map<Long, CompletableFuture<Void>> ends = new HashMap<>();
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private volatile boolean isEmpty = true;
    private volatile boolean isBroken;

    StreamWork(HostProcess process) {
        this.process = process;
    }

    /// One piece of work.
    ///
    /// @param done completes when it has ended, with the fault if there was one
    /// @param home what is left to do for the thread that waits
    private record Piece(Stream stream, CompletableFuture<Void> done, List<byte[]> output, Runnable home) {}

    /// Begins work as soon as everything before it on its stream is done.
    synchronized void queue(Stream stream, Runnable work, Runnable home) {
        while (pieces.size() >= MOST) {
            settle(pieces.remove());
        }
        List<byte[]> output = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> done =
                end(stream).handle((_, _) -> null).thenRunAsync(() -> carryOut(work, output), threads);
        ends.put(stream.address(), done);
        pieces.add(new Piece(stream, done, output, home));
        isEmpty = false;
    }

    private void carryOut(Runnable work, List<byte[]> output) {
        if (isBroken) {
            return;
        }
        boolean isWhole = false;
        try {
            ScopedValue.where(OUTPUT, output).where(HostProcess.CURRENT, process).run(work);
            isWhole = true;
        } finally {
            isBroken |= !isWhole;
        }
    }

    /// Takes what a kernel printed; false if the calling thread may print at once.
    static boolean keeps(byte[] text) {
        boolean keeps = OUTPUT.isBound();
        if (keeps) {
            OUTPUT.get().add(text);
        }
        return keeps;
    }

    private CompletableFuture<Void> end(Stream stream) {
        return stream.isNull() ? all() : ends.getOrDefault(stream.address(), NOTHING);
    }

    private CompletableFuture<Void> all() {
        return CompletableFuture.allOf(ends.values().toArray(CompletableFuture[]::new));
    }

    /// When everything that was queued on a stream by now is done; the default stream comes after all others.
    CompletableFuture<Long> mark(Stream stream, LongSupplier clock) {
        if (isEmpty) {
            return CompletableFuture.completedFuture(clock.getAsLong());
        }
        synchronized (this) {
            return end(stream).handle((_, _) -> clock.getAsLong());
        }
    }

    /// Has what is queued on a stream from now on wait for a mark.
    synchronized void await(Stream stream, CompletableFuture<Long> mark) {
        if (!mark.isDone() && !stream.isNull()) {
            ends.put(stream.address(), CompletableFuture.allOf(end(stream), mark));
        }
    }

    /// Whether there is nothing that somebody would have to wait for.
    boolean isEmpty() {
        return isEmpty;
    }

    /// Whether everything on a stream is done.
    boolean isDone(Stream stream) {
        if (isEmpty) {
            return true;
        }
        synchronized (this) {
            return end(stream).isDone();
        }
    }

    /// Waits for everything. Kernels wait for nothing: they are what is waited for.
    ///
    /// @throws Fault if work has ended with one
    void finish() {
        if (!isEmpty && !KernelScope.isActive()) {
            finish(pieces());
        }
    }

    /// Waits for everything on a stream.
    ///
    /// @throws Fault if work has ended with one
    void finish(Stream stream) {
        if (stream.isNull()) {
            finish();
        } else if (!isEmpty && !KernelScope.isActive()) {
            finish(pieces().stream().filter(piece -> piece.stream() == stream).toList());
        }
    }

    /// Brings home what is done.
    void settleDone() {
        if (!isEmpty && !KernelScope.isActive()) {
            finish(pieces().stream().filter(piece -> piece.done().isDone()).toList());
        }
    }

    private synchronized List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    private void finish(List<Piece> some) {
        for (Piece piece : some) {
            boolean isMine;
            synchronized (this) {
                isMine = pieces.remove(piece);
                isEmpty = pieces.isEmpty();
            }
            if (isMine) {
                settle(piece);
            }
        }
    }

    private void settle(Piece piece) {
        try {
            piece.done().join();
        } catch (CompletionException e) {
            piece.output().forEach(process::print);
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw e;
            }
        }
        piece.output().forEach(process::print);
        piece.home().run();
    }
}
