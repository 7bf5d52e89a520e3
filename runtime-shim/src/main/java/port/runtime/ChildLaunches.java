package port.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.runtime.spi.LaunchRequest;

/// What the threads of running kernels launch: it follows the kernel, in the order of its blocks and threads.
final class ChildLaunches {
    private final Map<Long, List<Child>> waiting = new HashMap<>();

    private record Child(long block, int thread, LaunchRequest launch) {}

    /// Keeps a launch until the kernel has ended.
    ///
    /// @param parent the number of the kernel's launch
    synchronized void add(long parent, long block, int thread, LaunchRequest launch) {
        waiting.computeIfAbsent(parent, _ -> new ArrayList<>()).add(new Child(block, thread, launch));
    }

    /// All that wait for the end of a launch: by block, then by thread, those of one thread as they came. They wait no more.
    synchronized List<LaunchRequest> take(long parent) {
        List<Child> children = waiting.remove(parent);
        return children == null
                ? List.of()
                : children.stream()
                        .sorted(Comparator.comparingLong(Child::block).thenComparingInt(Child::thread))
                        .map(Child::launch)
                        .toList();
    }
}
