package port.verify;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import port.translate.Translation;

/// The Java of one ported program.
///
/// @param files text by path below the source folder, such as `Saxpy.java`
/// @param mainClass the class with `static int run(HostProcess)`
/// @param origins what the lines came from
public record PortSources(Map<String, String> files, String mainClass, Origins origins) {
    public PortSources {
        files = new TreeMap<>(files);
        Objects.requireNonNull(mainClass, "mainClass");
        Objects.requireNonNull(origins, "origins");
    }

    /// Java of which it is not known where its lines came from.
    public PortSources(Map<String, String> files, String mainClass) {
        this(files, mainClass, Origins.unknown());
    }

    /// The Java that a program with a `main` was translated into.
    public static PortSources of(Translation translation) {
        return new PortSources(translation.texts(), translation.mainClass().orElseThrow(), Origins.of(translation));
    }
}
