package port.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.report.ProgramReport;
import port.source.Span;

/// Keeps a defect that one program brings to light from costing the results of the others.
final class ProgramByProgram implements Stages {
    private final Stages stages;
    private final Terminal terminal;

    ProgramByProgram(Stages stages, Terminal terminal) {
        this.stages = stages;
        this.terminal = terminal;
    }

    @Override
    public Discovery discover(List<Path> paths, CompilerOptions options) throws EnvironmentProblem {
        return stages.discover(paths, options);
    }

    @Override
    public Outcome scan(ProgramInput program, CompilerOptions options) throws EnvironmentProblem {
        try {
            return stages.scan(program, options);
        } catch (RuntimeException | Error e) {
            return defect(e, "scan", program);
        }
    }

    @Override
    public List<Outcome> translate(List<ProgramInput> programs, CompilerOptions options, Path target)
            throws EnvironmentProblem {
        return stages.translate(programs, options, target);
    }

    @Override
    public Outcome run(ProgramInput program, CompilerOptions options, Engine engine, Invocation invocation)
            throws EnvironmentProblem {
        return stages.run(program, options, engine, invocation);
    }

    @Override
    public Outcome verify(ProgramInput program, CompilerOptions options, Invocation invocation, Optional<Path> port)
            throws EnvironmentProblem {
        try {
            return stages.verify(program, options, invocation, port);
        } catch (RuntimeException | Error e) {
            return Verifications.notRun(defect(e, "verify", program));
        }
    }

    /// Memory may run out anywhere, and no place where it does is to blame.
    private static boolean isOutOfMemory(Throwable problem) {
        return problem instanceof OutOfMemoryError || problem.getCause() != null && isOutOfMemory(problem.getCause());
    }

    private Outcome defect(Throwable problem, String command, ProgramInput program) {
        List<String> line = new ArrayList<>();
        line.add(command);
        program.files().forEach(file -> line.add(file.toString()));
        Diagnostic diagnostic =
                isOutOfMemory(problem)
                        ? Diagnostic.error(Code.OUT_OF_MEMORY, Span.NONE, "this machine's memory is used up")
                                .withHelp("give port more of it, as with PORT_JAVA_OPTIONS=-Xmx8g")
                        : DefectReport.of(problem, line, terminal);
        List<String> files = program.files().stream().map(Path::toString).toList();
        return Outcome.of(ProgramReport.of(program.name(), files, List.of()), List.of(diagnostic));
    }
}
