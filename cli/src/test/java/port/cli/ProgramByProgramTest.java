package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.report.ProgramReport;

final class ProgramByProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(
                    InputStream.nullInputStream(),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    false,
                    false,
                    Map.of());

    @Test
    void aProgramAtWhichPortFailsIsReportedAndTheNextOneScanned() throws EnvironmentProblem {
        var stages = new ProgramByProgram(new Fails("broken"), terminal);

        Outcome broken = stages.scan(program("broken"), CompilerOptions.NONE);
        Outcome sound = stages.scan(program("sound"), CompilerOptions.NONE);

        assertEquals(ExitCode.DEFECT, broken.exitCode());
        assertEquals(List.of(Code.DEFECT), broken.diagnostics().stream().map(found -> found.code()).toList());
        assertEquals(ExitCode.OK, sound.exitCode());
    }

    private static ProgramInput program(String name) {
        return new ProgramInput(name, List.of(Path.of(name + ".cu")));
    }

    /// Overflows the stack at one program.
    private record Fails(String at) implements Stages {
        @Override
        public Discovery discover(List<Path> paths, CompilerOptions options) {
            return new Discovery(List.of(), List.of());
        }

        @Override
        public Outcome scan(ProgramInput program, CompilerOptions options) {
            if (program.name().equals(at)) {
                throw new StackOverflowError();
            }
            return Outcome.of(ProgramReport.of(program.name(), List.of(), List.of()), List.of());
        }

        @Override
        public List<Outcome> translate(List<ProgramInput> programs, CompilerOptions options, Path target) {
            return List.of();
        }

        @Override
        public Outcome run(ProgramInput program, CompilerOptions options, Engine engine, Invocation invocation) {
            return scan(program, options);
        }

        @Override
        public Outcome verify(
                ProgramInput program, CompilerOptions options, Invocation invocation, Optional<Path> port) {
            return scan(program, options);
        }
    }
}
