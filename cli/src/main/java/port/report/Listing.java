package port.report;

import java.util.List;
import java.util.Objects;

/// The text of one file of a program or of its port, so that a report can be read where the files are not.
///
/// @param name CUDA: as the user named it; Java: its path in the source folder
/// @param language `cuda` or `java`
/// @param links for Java: which of its lines came from which line of CUDA, in order
public record Listing(String name, String language, String text, List<Link> links) {
    public static final String CUDA = "cuda";
    public static final String JAVA = "java";

    public Listing {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        links = List.copyOf(links);
    }

    /// A line of Java and the line of CUDA that it came from; both counted from 1.
    ///
    /// @param source the name of the CUDA listing
    public record Link(int line, String source, int sourceLine) {
        public Link {
            Objects.requireNonNull(source, "source");
        }
    }
}
