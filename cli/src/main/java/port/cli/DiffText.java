package port.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import port.gate.SnapshotDiff.Change;
import port.gate.SnapshotDiff.Entry;

/// The difference of two reports or ports as Markdown, for a comment on a pull request.
final class DiffText {
    /// A comment on GitHub holds 65,536 characters.
    private static final int MAX_LENGTH = 60_000;

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
        entries.stream().filter(entry -> !entry.java().isEmpty()).forEach(entry -> addJava(entry, text));
        return text.toString();
    }

    /// Folded up, as long as the comment holds it.
    private static void addJava(Entry entry, StringBuilder text) {
        String fence = "`".repeat(Math.max(3, longestRun(entry.java()) + 1));
        String java =
                "\n<details><summary>Java of <code>%s</code></summary>\n\n%sdiff\n%s%s\n\n</details>\n"
                        .formatted(entry.name().replace("&", "&amp;").replace("<", "&lt;"), fence, entry.java(), fence);
        if (text.length() + java.length() <= MAX_LENGTH) {
            text.append(java);
        } else {
            text.append("\nThe Java of `%s` does not fit in here.\n".formatted(entry.name()));
        }
    }

    /// Of backquotes: a fence has to be longer.
    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (char c : text.toCharArray()) {
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
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
