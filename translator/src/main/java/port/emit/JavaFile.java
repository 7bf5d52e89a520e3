package port.emit;

import java.util.List;
import java.util.Objects;

/// One generated Java file.
///
/// @param path relative to the source folder, with `/`
/// @param links in order of the Java lines
public record JavaFile(String path, String className, String text, List<LineLink> links) {
    public JavaFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(text, "text");
        links = List.copyOf(links);
    }
}
