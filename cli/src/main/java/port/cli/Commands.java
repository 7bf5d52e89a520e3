package port.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The commands there are, in the order of the help.
///
/// A command line makes only the command that it names: reading the annotations of all takes longer than most scans.
final class Commands {
    private static final Map<String, Function<Session, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("scan", ScanCommand::new);
        ALL.put("translate", TranslateCommand::new);
        ALL.put("run", RunCommand::new);
        ALL.put("verify", VerifyCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("report", ReportCommand::new);
        ALL.put("diff", DiffCommand::new);
        ALL.put("merge", MergeCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("completion", CompletionCommand::new);
        ALL.put("man", ManCommand::new);
    }

    /// These two describe the others.
    private static final List<String> ABOUT_ALL = List.of("completion", "man");

    private static final Set<String> READING_PROGRAMS = Set.of("scan", "translate", "run", "verify", "check");

    private Commands() {}

    /// Whether a command line begins with a command that reads CUDA.
    static boolean readsPrograms(List<String> line) {
        return !line.isEmpty() && READING_PROGRAMS.contains(line.getFirst());
    }

    /// What the parser of a command line has to know: the command that it begins with, or all.
    static List<Object> neededFor(List<String> line, Session session) {
        String first = line.isEmpty() ? "" : line.getFirst();
        boolean isAlone = ALL.containsKey(first) && !ABOUT_ALL.contains(first);
        Collection<Function<Session, Object>> needed = isAlone ? List.of(ALL.get(first)) : ALL.values();
        return needed.stream().map(command -> command.apply(session)).toList();
    }
}
