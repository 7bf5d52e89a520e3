package port.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import port.verify.Verification;

/// The command that shows a mismatch again.
final class ReplayCommand {
    private ReplayCommand() {}

    static String of(ProgramInput program, Invocation invocation, Optional<Path> port, Verification result) {
        String files =
                program.files().stream()
                        .map(Path::toString)
                        .map(ReplayCommand::quoted)
                        .collect(Collectors.joining(" "));
        String launch = result.differing().isEmpty() ? "" : " --launch " + result.differing().first();
        String folder = port.map(path -> " --port " + quoted(path.toString())).orElse("");
        String arguments =
                invocation.arguments().isEmpty()
                        ? ""
                        : " -- "
                                + invocation.arguments().stream()
                                        .map(ReplayCommand::quoted)
                                        .collect(Collectors.joining(" "));
        return "see it again with: port verify " + files + folder + launch + arguments;
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=+:,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
