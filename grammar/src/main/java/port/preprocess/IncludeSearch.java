package port.preprocess;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import port.source.SourceFile;

/// Finds the file that an `#include` means.
///
/// In order: the directory of the including file (for `"..."`), the directories given, the header models.
final class IncludeSearch {
    private static final int HIGHEST_PARENT = 4;
    private static final List<String> USUAL_FOLDERS =
            List.of("", "include", "inc", "common", "Common", "common/inc", "src", "util", "utils");

    /// A header as asked for.
    ///
    /// @param isQuoted `"name"` as opposed to `<name>`
    /// @param skipsCurrent whether the including file itself does not count, as for `#include_next`
    record Request(String name, boolean isQuoted, boolean skipsCurrent) {}

    /// A header as found.
    ///
    /// @param modelName the name under which the header models have it; empty for a file of the user's
    record Found(SourceFile file, String modelName) {}

    private final SourceFiles files;
    private final HeaderModels models;
    private final List<Path> directories;

    IncludeSearch(SourceFiles files, HeaderModels models, List<Path> directories) {
        this.files = files;
        this.models = models;
        this.directories = directories;
    }

    /// @param from the including file
    Optional<Found> find(Request request, Found from) {
        String name = request.name();
        if (name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        if (!from.modelName().isEmpty()) {
            Optional<Found> beside = model(besideModel(from.modelName(), name), request, from);
            if (request.isQuoted() && beside.isPresent()) {
                return beside;
            }
            Optional<Found> model = model(name, request, from);
            if (model.isPresent()) {
                return model;
            }
        } else if (request.isQuoted()) {
            Optional<Found> beside = user(Path.of(from.file().name()).resolveSibling(name), request, from);
            if (beside.isPresent()) {
                return beside;
            }
        }
        for (Path directory : directories) {
            Optional<Found> found = user(directory.resolve(name), request, from);
            if (found.isPresent()) {
                return found;
            }
        }
        return model(name, request, from);
    }

    /// The header in one of the usual folders near a file of the user's, the nearest one, though nobody says that it is to be looked for
    /// there.
    Optional<Found> guess(String name, Found from) {
        if (!from.modelName().isEmpty() || name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Path directory = Path.of(from.file().name()).resolveSibling("");
        for (int up = 0; up <= HIGHEST_PARENT; up++) {
            for (String folder : USUAL_FOLDERS) {
                Optional<SourceFile> file = files.read(directory.resolve(folder).normalize().resolve(name));
                if (file.isPresent()) {
                    return file.map(found -> new Found(found, ""));
                }
            }
            directory = directory.resolve("..");
        }
        return Optional.empty();
    }

    private Optional<Found> user(Path path, Request request, Found from) {
        return files.read(path)
                .filter(file -> !request.skipsCurrent() || file != from.file())
                .map(file -> new Found(file, ""));
    }

    private Optional<Found> model(String name, Request request, Found from) {
        return models.find(name)
                .filter(file -> !request.skipsCurrent() || file != from.file())
                .map(file -> new Found(file, name));
    }

    private static String besideModel(String modelName, String name) {
        return Path.of(modelName).resolveSibling(name).normalize().toString().replace('\\', '/');
    }
}
