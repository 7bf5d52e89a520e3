package port.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import port.architecture.Tree;

/// What became of every file of every code base, a line each, as Markdown.
final class FilesTable {
    private static final List<String> HEAD =
            List.of(
                    "code base",
                    "revision",
                    "files",
                    "faults",
                    "kernels that compile as Java",
                    "programs",
                    "faults",
                    "kernels that compile as Java");

    private FilesTable() {}

    /// Writes the line of one code base anew and leaves the others as they are.
    static void write(String corpus, String revision, Totals files, Totals programs) throws IOException {
        Path table = Tree.root().resolve("tests/corpora/files.md");
        var lines = new TreeMap<String, String>();
        if (Files.exists(table)) {
            Files.readString(table)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.equals(TableRow.line(HEAD).strip()))
                    .filter(line -> !line.startsWith("| --- "))
                    .forEach(line -> lines.put(line.split(" ")[1], line + "\n"));
        }
        lines.put(
                corpus,
                TableRow.line(
                        List.of(
                                corpus,
                                revision,
                                Integer.toString(files.all()),
                                Integer.toString(files.problems()),
                                files.kernelsInJava(),
                                Integer.toString(programs.all()),
                                Integer.toString(programs.problems()),
                                programs.kernelsInJava())));
        var text = new StringBuilder("<!-- Written by tests/corpora/files; do not edit. -->\n");
        text.append("# Every file by itself, then every program: translated, and the Java compiled\n\n");
        text.append(
                "A fault is a crash, a hang, a bad end without an error, an error without a code or a place, or Java that");
        text.append(" javac does not take.\n\n");
        text.append(TableRow.line(HEAD))
                .append(TableRow.line(List.of("---", "---", "---:", "---:", "---:", "---:", "---:", "---:")));
        lines.values().forEach(text::append);
        Files.writeString(table, text.toString());
    }
}
