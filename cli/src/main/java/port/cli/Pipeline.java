package port.cli;

import java.nio.file.Path;
import java.util.List;

/// The stages as they are built in.
final class Pipeline implements Stages {
    @Override
    public Discovery discover(List<Path> paths, CompilerOptions options) throws EnvironmentProblem {
        throw missing();
    }

    @Override
    public Outcome scan(ProgramInput program, CompilerOptions options) throws EnvironmentProblem {
        throw missing();
    }

    @Override
    public List<Outcome> translate(List<ProgramInput> programs, CompilerOptions options, Path target)
            throws EnvironmentProblem {
        throw missing();
    }

    @Override
    public Outcome run(ProgramInput program, CompilerOptions options, Engine engine, Invocation invocation)
            throws EnvironmentProblem {
        throw missing();
    }

    @Override
    public Outcome verify(ProgramInput program, CompilerOptions options, Invocation invocation)
            throws EnvironmentProblem {
        throw missing();
    }

    private static EnvironmentProblem missing() {
        return new EnvironmentProblem("this build of port cannot read CUDA yet");
    }
}
