package port.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import port.merge.LineDiff;
import port.report.Standing;

/// What changed from one snapshot to another, kernel by kernel.
public final class SnapshotDiff {
    /// How a kernel changed.
    public enum Change {
        APPEARED,
        VANISHED,
        WORSE,
        BETTER,
        CUDA_AND_JAVA,
        CUDA_ALONE,
        JAVA_ALONE
    }

    /// @param from the standing before; empty where there was none
    /// @param to the standing now; empty where there is none
    /// @param java how its Java changed, as `diff -u` shows it; empty where it did not
    public record Entry(String name, Change change, String from, String to, String java) {
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(java, "java");
        }
    }

    private SnapshotDiff() {}

    /// The kernels that changed, sorted by name. A changed standing outweighs a changed text.
    public static List<Entry> of(Snapshot before, Snapshot now) {
        var names = new TreeSet<>(before.kernels().keySet());
        names.addAll(now.kernels().keySet());
        var entries = new ArrayList<Entry>();
        for (String name : names) {
            Snapshot.Kernel old = before.kernels().get(name);
            Snapshot.Kernel current = now.kernels().get(name);
            if (old == null) {
                entries.add(new Entry(name, Change.APPEARED, "", word(current), ""));
            } else if (current == null) {
                entries.add(new Entry(name, Change.VANISHED, word(old), "", ""));
            } else {
                String java = LineDiff.of(text(old), text(current)).unified();
                change(old, current)
                        .forEach(change -> entries.add(new Entry(name, change, word(old), word(current), java)));
            }
        }
        return entries;
    }

    private static List<Change> change(Snapshot.Kernel old, Snapshot.Kernel now) {
        if (old.standing().isPresent() && now.standing().isPresent()) {
            int order = old.standing().get().compareTo(now.standing().get());
            if (order != 0) {
                return List.of(order < 0 ? Change.WORSE : Change.BETTER);
            }
        }
        boolean isCudaNew = !old.cuda().equals(now.cuda());
        boolean isJavaNew = !old.java().equals(now.java());
        if (isCudaNew) {
            return List.of(isJavaNew ? Change.CUDA_AND_JAVA : Change.CUDA_ALONE);
        }
        return isJavaNew ? List.of(Change.JAVA_ALONE) : List.of();
    }

    /// Whole lines.
    private static String text(Snapshot.Kernel kernel) {
        return kernel.java().isEmpty() ? "" : kernel.java() + "\n";
    }

    private static String word(Snapshot.Kernel kernel) {
        return kernel.standing().map(Standing::name).orElse("");
    }
}
