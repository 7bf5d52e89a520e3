package port.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Diagnostic;
import port.report.ProgramReport;

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

    private Outcome defect(Throwable problem, String command, ProgramInput program) {
        List<String> line = new ArrayList<>();
        line.add(command);
        program.files().forEach(file -> line.add(file.toString()));
        Diagnostic diagnostic = DefectReport.of(problem, line, terminal);
        List<String> files = program.files().stream().map(Path::toString).toList();
        return Outcome.of(ProgramReport.of(program.name(), files, List.of()), List.of(diagnostic));
    }
}
