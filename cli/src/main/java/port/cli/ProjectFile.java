package port.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import port.report.ReportFile;
import port.report.UnreadableDocument;

/// What a `port.json` says that the sources do not.
///
/// @param instances kernel templates with their arguments, as in a launch: `scale<float, 2>`
record ProjectFile(List<String> instances) {
    private static final String NAME = "port.json";
    private static final int FOLDERS_ABOVE = 3;
    private static final String INSTANTIATE = "instantiate";

    ProjectFile {
        instances = List.copyOf(instances);
    }

    /// The nearest one beside a source or in a folder above it; one that says nothing where there is none.
    static ProjectFile of(Path source) throws UnreadableDocument {
        Path folder = source.toAbsolutePath().normalize().getParent();
        for (int i = 0; i <= FOLDERS_ABOVE && folder != null; i++) {
            Path file = folder.resolve(NAME);
            if (Files.exists(file)) {
                return read(Path.of("").toAbsolutePath().relativize(file));
            }
            folder = folder.getParent();
        }
        return new ProjectFile(List.of());
    }

    private static ProjectFile read(Path file) throws UnreadableDocument {
        JsonNode tree = ReportFile.tree(file);
        for (Map.Entry<String, JsonNode> entry : tree.properties()) {
            if (!entry.getKey().equals(INSTANTIATE)) {
                throw new UnreadableDocument(file, "has an entry '" + entry.getKey() + "', which means nothing");
            }
        }
        JsonNode listed = tree.path(INSTANTIATE);
        if (!listed.isMissingNode() && !listed.isArray()) {
            throw new UnreadableDocument(file, "has '" + INSTANTIATE + "' that is no list");
        }
        List<String> instances = new ArrayList<>();
        for (JsonNode instance : listed) {
            if (!instance.isTextual() || !instance.asText().matches("[\\w:]+ *<.*>")) {
                throw new UnreadableDocument(
                        file, "names " + instance + " to instantiate, which is no template with its arguments");
            }
            instances.add(instance.asText());
        }
        return new ProjectFile(instances);
    }
}
