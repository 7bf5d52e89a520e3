package port.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The include folders and macros in a `CMakeLists.txt`, as far as they are literal. Of a branch that the file's own options do not
/// decide, the folders are taken and the macros are not.
final class CMakeFile {
    private static final Pattern COMMAND = Pattern.compile("\\b(\\w+)\\s*\\(((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*)\\)");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Set<String> SCOPES = Set.of("PUBLIC", "PRIVATE", "INTERFACE", "SYSTEM", "BEFORE", "AFTER");

    private final CMakeBranches branches = new CMakeBranches();
    private final List<String> found = new ArrayList<>();

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
        var read = new CMakeFile();
        Matcher command = COMMAND.matcher(text);
        while (command.find()) {
            List<String> words =
                    WORD.matcher(command.group(2)).results().map(word -> word.group().replace("\"", "")).toList();
            read.command(command.group(1).toLowerCase(Locale.ROOT), words);
        }
        return List.copyOf(read.found);
    }

    private void command(String name, List<String> words) {
        if (words.isEmpty() && !name.equals("else") && !name.equals("endif")) {
            return;
        }
        switch (name) {
            case "option" -> branches.define(words.getFirst(), words.size() > 2 ? words.getLast() : "OFF");
            case "set" -> branches.define(words.getFirst(), words.size() > 1 ? words.get(1) : "");
            case "if" -> branches.open(words);
            case "elseif" -> branches.next(words);
            case "else" -> branches.next(List.of("TRUE"));
            case "endif" -> branches.close();
            case "include_directories" -> folders(words);
            case "target_include_directories" -> folders(rest(words));
            case "add_definitions", "add_compile_definitions" -> macros(words);
            case "target_compile_definitions" -> macros(rest(words));
            default -> {}
        }
    }

    private static List<String> rest(List<String> words) {
        return words.subList(Math.min(1, words.size()), words.size());
    }

    private void folders(List<String> words) {
        if (branches.mayBeTaken()) {
            literal(words).forEach(word -> found.add("-I" + word));
        }
    }

    private void macros(List<String> words) {
        if (branches.areTaken()) {
            literal(words).forEach(word -> found.add("-D" + word.replaceFirst("^-D", "")));
        }
    }

    private static List<String> literal(List<String> words) {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split(";")))
                .map(word -> word.replaceAll("\\$\\{(CMAKE_CURRENT|CMAKE|PROJECT)_SOURCE_DIR}/?", "./"))
                .filter(word -> !SCOPES.contains(word) && !word.isEmpty() && !word.contains("$"))
                .toList();
    }
}
