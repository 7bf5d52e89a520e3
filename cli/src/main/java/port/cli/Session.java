package port.cli;

import java.util.List;

/// What all commands of one command line share.
///
/// @param programArguments what stands behind `--`
record Session(Terminal terminal, CompilerOptions compiler, List<String> programArguments, Stages stages) {
    Session {
        programArguments = List.copyOf(programArguments);
    }
}
