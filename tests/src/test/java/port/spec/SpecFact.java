package port.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One fact: a whole program, and what it prints on a CUDA device.
///
/// The file starts with `// Fact:` and what is claimed, then a line `// expect:` for each line of output, `// exit:` where the
/// program does not end with 0.
///
/// @param name the path below the folder of facts
record SpecFact(String name, Path file, String output, int exit) {
    private static final String EXPECT = "// expect: ";
    private static final String EXIT = "// exit: ";

    static SpecFact read(Path folder, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().startsWith("// Fact: ")) {
            throw new IllegalArgumentException(file + " does not say what the fact is");
        }
        var expected = new ArrayList<String>();
        int exit = 0;
        for (String line : lines) {
            if (line.startsWith(EXPECT)) {
                expected.add(line.substring(EXPECT.length()) + "\n");
            } else if (line.startsWith(EXIT)) {
                exit = Integer.parseInt(line.substring(EXIT.length()));
            }
        }
        if (expected.isEmpty()) {
            throw new IllegalArgumentException(file + " expects nothing");
        }
        return new SpecFact(folder.relativize(file).toString(), file, String.join("", expected), exit);
    }
}
