package port.verify;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The Java of one ported program.
///
/// @param files text by path below the source folder, such as `Saxpy.java`
/// @param mainClass the class with `static int run(HostProcess)`
public record PortSources(Map<String, String> files, String mainClass) {
    public PortSources {
        files = new TreeMap<>(files);
        Objects.requireNonNull(mainClass, "mainClass");
    }
}
