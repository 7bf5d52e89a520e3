package port.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A program with a fault, which is not there when `FIXED` is defined.
///
/// The first line names the code; `// here` ends the line where the fault is to be reported, `first` that of the access before.
///
/// @param here the line of the fault; 0 if it does not matter
/// @param first the line of the earlier access, for a race; 0 if there is none
record SeededFault(String name, Path file, String code, int here, int first) {
    static SeededFault read(Path folder, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String name = folder.relativize(file).toString().replace('\\', '/').replace(".cu", "");
        return new SeededFault(
                name, file, lines.getFirst().substring(2).strip(), marked(lines, "here"), marked(lines, "first"));
    }

    private static int marked(List<String> lines, String mark) {
        return IntStream.range(1, lines.size())
                        .filter(i -> lines.get(i).matches(".*// .*\\b" + mark + "\\b.*"))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
