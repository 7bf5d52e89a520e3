package port.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import port.gate.SnapshotDiff.Change;
import port.gate.SnapshotDiff.Entry;

/// The difference of two reports or ports as Markdown, for a comment on a pull request.
final class DiffText {
    private DiffText() {}

    static String render(List<Entry> entries, int kernels) {
        if (entries.isEmpty()) {
            return "### port: no change in " + Counts.of(kernels, "kernel") + "\n";
        }
        Map<Change, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.change(), 1, Integer::sum));
        String headline =
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + phrase(count.getKey()))
                        .collect(Collectors.joining(", "));
        var text =
                new StringBuilder(
                        "### port: " + headline + "\n\n| kernel | change | before | now |\n|---|---|---|---|\n");
        for (Entry entry : entries) {
            text.append(
                    "| `%s` | %s | %s | %s |\n"
                            .formatted(
                                    entry.name().replace("|", "\\|"),
                                    phrase(entry.change()),
                                    entry.from(),
                                    entry.to()));
        }
        return text.toString();
    }

    private static String phrase(Change change) {
        return switch (change) {
            case APPEARED -> "appeared";
            case VANISHED -> "vanished";
            case WORSE -> "**got worse**";
            case BETTER -> "got better";
            case CUDA_AND_JAVA -> "CUDA and Java changed";
            case CUDA_ALONE -> "CUDA changed, Java did not";
            case JAVA_ALONE -> "Java changed";
        };
    }
}
