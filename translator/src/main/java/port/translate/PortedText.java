package port.translate;

import java.util.List;
import java.util.Objects;

/// One Java file of a port, and where its lines come from.
///
/// @param path relative to the source folder, with `/`
/// @param origins in order of the Java lines
public record PortedText(String path, String text, List<Origin> origins) {
    public PortedText {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        origins = List.copyOf(origins);
    }

    /// A line of Java and the line of CUDA that it came from; both counted from 1.
    ///
    /// @param source the CUDA file, as the user named it
    public record Origin(int line, String source, int sourceLine) {
        public Origin {
            Objects.requireNonNull(source, "source");
        }
    }
}
