import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.ImportOrder;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/// Formats the handwritten Java of this repository, or checks that it is formatted.
///
/// google-java-format, four spaces, 120 columns, imports in one sorted block; doc comments are left as they are. Runs on the JDK
/// that compiles the project, because the formatter reads Java with the compiler of the JDK it runs on. Files found clean are
/// remembered by their digest, so that a check costs next to nothing.
///
/// Usage: `java -cp <google-java-format> .ci/Format.java (check|apply) CACHE`, in the root of the repository.
final class Format {
    private static final int COLUMNS = 120;

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        Path cache = Path.of(arguments[1]);
        var known = new TreeSet<>(Files.exists(cache) ? Files.readAllLines(cache) : List.of());
        var clean = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (known.contains(digest(text))) {
                clean.add(digest(text));
                continue;
            }
            try {
                String formatted = format(text);
                if (!formatted.equals(text)) {
                    wrong.add(file.toString());
                }
                if (apply && !formatted.equals(text)) {
                    Files.writeString(file, formatted);
                }
                if (apply || formatted.equals(text)) {
                    clean.add(digest(formatted));
                }
            } catch (FormatterException e) {
                System.err.println(file + ":" + e.getMessage());
                System.exit(1);
            }
        }
        Files.createDirectories(cache.toAbsolutePath().getParent());
        Files.write(cache, clean);
        if (apply) {
            wrong.forEach(file -> System.out.println("formatted " + file));
        } else if (!wrong.isEmpty()) {
            System.err.println("not formatted; run .ci/format:");
            wrong.forEach(file -> System.err.println("  " + file));
            System.exit(1);
        }
    }

    private static List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (String module : List.of("grammar", "runtime-shim", "translator", "cli", "tests")) {
            for (String part : List.of("src/main/java", "src/test/java")) {
                Path root = Path.of(module, part);
                if (Files.isDirectory(root)) {
                    try (var files = Files.walk(root)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                    }
                }
            }
        }
        found.add(Path.of(".ci", "Format.java"));
        found.sort(null);
        return found;
    }

    private static String format(String text) throws FormatterException {
        Style style = Style.builder().aosp().maxLineLength(COLUMNS).importOrder(ImportOrder.GOOGLE).build();
        var options = JavaFormatterOptions.builder().style(style).formatJavadoc(false).build();
        String imports = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), style);
        return new Formatter(options).formatSource(imports);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes());
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
