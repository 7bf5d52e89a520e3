package port.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the threads of a running kernel launch: it follows that kernel, in the order of its blocks and threads.
final class ChildLaunches {
    private final List<Child> waiting = new ArrayList<>();

    private record Child(long block, int thread, Runnable launch) {}

    /// Keeps a launch until the kernel has ended.
    synchronized void add(long block, int thread, Runnable launch) {
        waiting.add(new Child(block, thread, launch));
    }

    /// All that wait: by block, then by thread, those of one thread as they came. Nothing waits any more.
    synchronized List<Runnable> take() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Runnable> launches =
                waiting.stream()
                        .sorted(Comparator.comparingLong(Child::block).thenComparingInt(Child::thread))
                        .map(Child::launch)
                        .toList();
        waiting.clear();
        return launches;
    }
}
