package port.project.cmake;

import java.nio.file.Path;
import java.util.List;
import port.project.command.CompilerFlags;
import port.project.command.ShellWords;

/// Takes folders, macros and the standard out of options for the compiler.
final class CompilerWords {
    private CompilerWords() {}

    /// `-IDIR` with an absolute folder, `-DNAME=VALUE`, `-std=NAME`; none where an expression is not followed.
    static List<String> flags(String options, Path folder) {
        String text = GeneratorExpressions.resolve(options.replace("SHELL:", "")).orElse("");
        return CompilerFlags.in(ShellWords.of(text.replace(';', ' ')), folder);
    }
}
