package port.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Everything about a verification that is known before the program is read: the tool, the options, the port, the program's own files.
///
/// Two verifications with equal keys differ at most by what they look at on the way: headers, standard input, files.
public final class CacheKey {
    private final String text;

    private CacheKey(String text) {
        this.text = text;
    }

    /// @param parts what counts, by a word that says what it is; names of files as the user wrote them
    /// @param units the program's own files, whose content counts as well
    public static CacheKey of(Map<String, String> parts, Iterable<Path> units) {
        var lines = new StringBuilder();
        new TreeMap<>(parts)
                .forEach((name, value) -> lines.append(name).append('=').append(Digest.of(value)).append('\n'));
        for (Path unit : units) {
            lines.append(unit).append('=').append(Digest.of(unit).orElse("?")).append('\n');
        }
        return new CacheKey(Digest.of(lines.toString()));
    }

    @Override
    public String toString() {
        return text;
    }
}
