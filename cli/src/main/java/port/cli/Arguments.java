package port.cli;

import java.util.ArrayList;
import java.util.List;

/// A command line taken apart: what the compiler is told, what the command is told, and what the program is told.
///
/// @param compiler options in nvcc's spelling
/// @param command everything else before `--`, in order
/// @param program what stands behind `--`
record Arguments(CompilerOptions compiler, List<String> command, List<String> program) {
    Arguments {
        command = List.copyOf(command);
        program = List.copyOf(program);
    }

    static Arguments parse(List<String> line) throws UsageProblem {
        int end = line.indexOf("--");
        List<String> own = end < 0 ? line : line.subList(0, end);
        List<String> program = end < 0 ? List.of() : line.subList(end + 1, line.size());
        var reader = new CompilerFlagReader(own);
        var command = new ArrayList<String>();
        while (reader.hasNext()) {
            reader.next().ifPresent(command::add);
        }
        return new Arguments(reader.options(), command, program);
    }
}
