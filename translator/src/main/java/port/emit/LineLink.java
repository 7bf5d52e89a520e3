package port.emit;

import java.util.Objects;

/// A line of CUDA and the line of Java that it became; both counted from 1.
///
/// @param source the CUDA file, as the user named it
public record LineLink(String source, int sourceLine, int javaLine) {
    public LineLink {
        Objects.requireNonNull(source, "source");
    }
}
