package port.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Diagnostic;

/// What the commands need from the stages behind them.
public interface Stages {
    /// The programs that the files and folders at `paths` hold.
    Discovery discover(List<Path> paths, CompilerOptions options) throws EnvironmentProblem;

    /// What a program consists of and how much of it is supported.
    Outcome scan(ProgramInput program, CompilerOptions options) throws EnvironmentProblem;

    /// Writes the Java of the programs into one project.
    ///
    /// @return an outcome for each program, in order
    List<Outcome> translate(List<ProgramInput> programs, CompilerOptions options, Path target)
            throws EnvironmentProblem;

    /// Runs a program to its end. Its output goes where the invocation says.
    Outcome run(ProgramInput program, CompilerOptions options, Engine engine, Invocation invocation)
            throws EnvironmentProblem;

    /// Runs a program on both engines and compares them.
    ///
    /// @param port the folder of a port that is to be verified instead of a fresh translation
    Outcome verify(ProgramInput program, CompilerOptions options, Invocation invocation, Optional<Path> port)
            throws EnvironmentProblem;

    /// @param programs in a stable order
    record Discovery(List<ProgramInput> programs, List<Diagnostic> diagnostics) {
        public Discovery {
            programs = List.copyOf(programs);
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
