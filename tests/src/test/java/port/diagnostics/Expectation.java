package port.diagnostics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a case runs and expects, read from `expect.txt`; a word and its argument a line.
///
/// - `port ARGUMENTS`: a command line; `{}` is the folder of the case, `{out}` a fresh one. What follows belongs to it.
/// - `copy FOLDER`: what this folder of the case holds lies in `{out}` before the command runs
/// - `exit STATUS`
/// - `err TEXT`, `out TEXT`: the text stands in what was printed
/// - `file ENDING TEXT`: the text stands in one of the files below `{out}` whose path has this ending
/// - `memory MEGABYTES`: it runs in a process of its own, with a heap of this size
/// - `errors N`: how many errors are printed; 1 if not said and the status is not 0
record Expectation(
        List<String> arguments,
        Optional<String> copied,
        int megabytes,
        int exit,
        List<String> err,
        List<String> out,
        List<String> files,
        int errors) {
    static List<Expectation> read(Path file) throws IOException {
        var all = new ArrayList<Expectation>();
        Builder builder = new Builder(List.of());
        boolean started = false;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", 2);
            if (parts[0].equals("port")) {
                if (started) {
                    all.add(builder.build());
                }
                builder = new Builder(Arrays.asList(parts[1].split(" ")));
                started = true;
            } else {
                builder.read(parts[0], parts[1]);
            }
        }
        all.add(builder.build());
        return all;
    }

    private static final class Builder {
        private final List<String> arguments;
        private final List<String> err = new ArrayList<>();
        private final List<String> out = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private Optional<String> copied = Optional.empty();
        private int exit;
        private int errors = -1;
        private int megabytes;

        Builder(List<String> arguments) {
            this.arguments = arguments;
        }

        void read(String word, String argument) {
            switch (word) {
                case "copy" -> copied = Optional.of(argument);
                case "exit" -> exit = Integer.parseInt(argument);
                case "memory" -> megabytes = Integer.parseInt(argument);
                case "errors" -> errors = Integer.parseInt(argument);
                case "err" -> err.add(argument);
                case "out" -> out.add(argument);
                case "file" -> files.add(argument);
                default -> throw new IllegalArgumentException("not an expectation: " + word);
            }
        }

        Expectation build() {
            int count = errors >= 0 ? errors : exit == 0 ? 0 : 1;
            return new Expectation(arguments, copied, megabytes, exit, err, out, files, count);
        }
    }
}
