package port.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Where the Java of a program went.
///
/// @param target the project that was written
/// @param files the Java files in it, relative to `target`
/// @param fates what became of each file of the project that stood there in another form, such as `MERGED`, by its path
public record TranslationReport(String target, List<String> files, Map<String, String> fates) {
    public TranslationReport {
        Objects.requireNonNull(target, "target");
        files = List.copyOf(files);
        fates = Collections.unmodifiableMap(new TreeMap<>(fates));
    }
}
