package port.verify;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// Which files of the machine the runs of a program looked at, found or not, each by its absolute path. Safe to share between threads.
public final class FileReads {
    private final ConcurrentSkipListSet<Path> paths = new ConcurrentSkipListSet<>();

    void add(Path path) {
        paths.add(path);
    }

    /// Sorted.
    public SortedSet<Path> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }
}
