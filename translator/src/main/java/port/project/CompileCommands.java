package port.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import port.project.command.CompilerFlags;
import port.project.command.ShellWords;

/// What a `compile_commands.json` says: the compiler's command line for each unit, as CMake and other builders write it.
///
/// @param flags `-IDIR` with absolute folders `-DNAME=VALUE` and `-std=NAME`, in order, by the absolute path of the unit
/// @param problem why the file cannot be read, if so
record CompileCommands(Map<Path, List<String>> flags, Optional<String> problem) {
    private static final String NAME = "compile_commands.json";

    CompileCommands {
        flags = Map.copyOf(flags);
        Objects.requireNonNull(problem, "problem");
    }

    /// Where such a file lies for the sources in `folder` and below it.
    static List<Path> candidates(Path folder) {
        return List.of(folder.resolve(NAME), folder.resolve("build").resolve(NAME));
    }

    static Optional<CompileCommands> of(Path folder) {
        return candidates(folder).stream().filter(Files::isRegularFile).findFirst().map(CompileCommands::read);
    }

    private static CompileCommands read(Path file) {
        Map<Path, List<String>> found = new HashMap<>();
        try {
            for (JsonNode entry : new ObjectMapper().readTree(file.toFile())) {
                Path directory = file.toAbsolutePath().getParent().resolve(entry.path("directory").asText("."));
                Path unit = directory.resolve(entry.path("file").asText("")).normalize();
                found.putIfAbsent(unit, CompilerFlags.in(words(entry), directory));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason = e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
            String problem = "'" + file + "' is damaged at line " + line + ": " + reason;
            return new CompileCommands(Map.of(), Optional.of(problem));
        } catch (IOException _) {
            return new CompileCommands(Map.of(), Optional.of("'" + file + "' cannot be read"));
        }
        return new CompileCommands(found, Optional.empty());
    }

    private static List<String> words(JsonNode entry) {
        if (!entry.has("arguments")) {
            return ShellWords.of(entry.path("command").asText(""));
        }
        List<String> words = new ArrayList<>();
        entry.path("arguments").forEach(word -> words.add(word.asText()));
        return words;
    }
}
