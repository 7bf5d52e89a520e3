package port.project.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import port.project.command.CompilerFlags;
import port.project.command.ShellWords;

/// A call of a compiler on sources.
///
/// @param flags `-IDIR`, `-DNAME=VALUE` and `-std=NAME`, in order
/// @param sources as written; with a `%` where a pattern rule stands for many
record Compilation(List<String> flags, List<String> sources) {
    private static final Pattern COMPILER =
            Pattern.compile(
                    "(?:.*[/-])?(?:nvcc|cc|gcc|g\\+\\+|c\\+\\+|clang|clang\\+\\+|ic[cx]|icp[cx]|mpi(?:cc|cxx|CC|c\\+\\+)|hipcc|nvc|nvc\\+\\+)(?:-[\\d.]+)?");

    /// A variable that nobody sets, by its name: `$(NVCC)`.
    private static final Pattern UNSET_COMPILER = Pattern.compile("\\$[({]\\w*(?:CC|CXX|CPP|nvcc)\\w*[)}]|.*/nvcc");

    private static final Pattern UNSET = Pattern.compile("\\$[({]\\w+[)}]");

    private static final Set<String> STARTERS = Set.of("ccache", "env", "exec", "time");

    private static final Pattern SOURCE = Pattern.compile(".*\\.(?:cu|cpp|cc|cxx|c|C)");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\w+=.*");

    Compilation {
        flags = List.copyOf(flags);
        sources = List.copyOf(sources);
    }

    /// Those in a line of a recipe.
    static List<Compilation> in(String line) {
        List<Compilation> found = new ArrayList<>();
        for (String command : line.split("&&|\\|\\||;")) {
            of(ShellWords.of(command.strip().replaceFirst("^[@+-]+", ""))).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Compilation> of(List<String> words) {
        int first = (int) words.stream().takeWhile(Compilation::isInFront).count();
        if (first == words.size()) {
            return Optional.empty();
        }
        String program = words.get(first);
        List<String> sources = words.stream().skip(first + 1L).filter(word -> SOURCE.matcher(word).matches()).toList();
        boolean isCompiler = COMPILER.matcher(program).matches() || UNSET_COMPILER.matcher(program).matches();
        return isCompiler && !sources.isEmpty()
                ? Optional.of(new Compilation(flagsIn(words.subList(first + 1, words.size())), sources))
                : Optional.empty();
    }

    /// Whether a word stands in front of the program: a variable for it, what starts it, or a variable of make that nobody sets.
    private static boolean isInFront(String word) {
        boolean isUnset = UNSET.matcher(word).matches() && !UNSET_COMPILER.matcher(word).matches();
        return isUnset || STARTERS.contains(word) || ASSIGNMENT.matcher(word).matches();
    }

    static List<String> flagsIn(List<String> words) {
        return CompilerFlags.in(words).stream().filter(flag -> !flag.contains("$")).toList();
    }
}
