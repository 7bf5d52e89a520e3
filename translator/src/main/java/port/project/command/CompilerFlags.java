package port.project.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Takes folders, macros and the standard out of a command line.
public final class CompilerFlags {
    private static final List<String> INCLUDES =
            List.of("-I", "-isystem", "-iquote", "--include-path", "--system-include");

    private CompilerFlags() {}

    /// `-IDIR`, `-DNAME=VALUE` and `-std=NAME`, one word each, in order.
    public static List<String> in(List<String> words) {
        var found = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (INCLUDES.contains(word)) {
                found.add("-I" + next);
                i++;
            } else if (word.equals("-D")) {
                found.add("-D" + next);
                i++;
            } else if (word.startsWith("--std=")) {
                found.add(word.substring(1));
            } else if (word.startsWith("-I") || word.startsWith("-D") || word.startsWith("-std=")) {
                found.add(word);
            }
        }
        return found;
    }

    /// The same with folders relative to `directory` made absolute.
    public static List<String> in(List<String> words, Path directory) {
        return in(words).stream()
                .map(flag -> flag.startsWith("-I") ? "-I" + directory.resolve(flag.substring(2)).normalize() : flag)
                .toList();
    }
}
