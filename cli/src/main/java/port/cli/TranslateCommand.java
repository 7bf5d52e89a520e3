package port.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import port.report.ProgramReport;

/// `port translate`: writes a Maven project with the Java.
@Command(
        name = "translate",
        description = "Writes a Maven project with the Java, and port-manifest.json that links the lines of both.")
final class TranslateCommand implements Callable<Integer> {
    @Mixin private CommonOptions options;

    @Option(names = "-o", paramLabel = "DIR", required = true, description = "Where the project goes.")
    private Path target;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "CUDA files, or folders that hold programs.")
    private List<Path> paths;

    private final Session session;

    TranslateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws EnvironmentProblem {
        var run = new CommandRun("translate", session, options);
        List<ProgramInput> programs = run.discover(paths);
        if (!programs.isEmpty()) {
            run.progress().show("translating " + Counts.of(programs.size(), "program"));
            session.stages().translate(programs, session.compiler(), target).forEach(run::add);
            run.say(summary(run.programs()));
        }
        return run.finish();
    }

    private String summary(List<ProgramReport> programs) {
        int files =
                programs.stream()
                        .flatMap(program -> program.translation().stream())
                        .mapToInt(translation -> translation.files().size())
                        .sum();
        long whole = programs.stream().filter(ProgramReport::isSupported).count();
        String partly = whole == programs.size() ? "" : ", " + (programs.size() - whole) + " of them not whole";
        return "wrote "
                + Counts.of(files, "Java file")
                + " for "
                + Counts.of(programs.size(), "program")
                + partly
                + " to "
                + target
                + "\n"
                + fates(programs);
    }

    /// What stood there in another form, by what became of it.
    private static String fates(List<ProgramReport> programs) {
        var counts = new TreeMap<String, Integer>();
        programs.stream()
                .flatMap(program -> program.translation().stream())
                .flatMap(translation -> translation.fates().values().stream())
                .forEach(fate -> counts.merge(fate.toLowerCase(Locale.ROOT), 1, Integer::sum));
        if (counts.isEmpty()) {
            return "";
        }
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ", "files that stood there: ", "\n"));
    }
}
