package port.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The include folders and macros in a `CMakeLists.txt`.
final class CMakeFile {
    private static final Pattern COMMAND =
            Pattern.compile(
                    "\\b(include_directories|target_include_directories|add_definitions|add_compile_definitions"
                            + "|target_compile_definitions)\\s*\\(([^)]*)\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> SCOPES = Set.of("PUBLIC", "PRIVATE", "INTERFACE", "SYSTEM", "BEFORE", "AFTER");

    private CMakeFile() {}

    /// `-IDIR` and `-DNAME=VALUE`, in order.
    static List<String> flags(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll("#[^\\n]*", "");
        } catch (IOException _) {
            // What cannot be read says nothing; the compiler's complaint about a header says the rest.
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher command = COMMAND.matcher(text);
        while (command.find()) {
            String name = command.group(1).toLowerCase(Locale.ROOT);
            List<String> words = List.of(command.group(2).strip().split("\\s+"));
            for (String word :
                    name.startsWith("target") ? words.subList(Math.min(1, words.size()), words.size()) : words) {
                String value =
                        word.replace("\"", "").replaceAll("\\$\\{(CMAKE_CURRENT|CMAKE|PROJECT)_SOURCE_DIR}/?", "./");
                if (!SCOPES.contains(value) && !value.isEmpty() && !value.contains("$")) {
                    found.add(name.contains("include") ? "-I" + value : "-D" + value.replaceFirst("^-D", ""));
                }
            }
        }
        return found;
    }
}
