package port.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import port.report.JsonReport;
import port.report.ReportFile;
import port.report.WholeFile;

/// A folder of verdicts, a file each, by what they depend on. Several processes may use it at once.
///
/// The first line of a file is the digest of the rest: one that was cut off, or changed by anything else, counts for nothing.
public final class VerdictCache {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String ENDING = ".verdict";

    private final Path folder;

    public VerdictCache(Path folder) {
        this.folder = folder;
    }

    /// What was said last time under `key`, if everything that was looked at then is still the same.
    public Optional<Remembered> find(CacheKey key, Surroundings now) throws IOException {
        Path file = file(key);
        Optional<Entry> entry = read(file);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Entry known = entry.get();
        boolean isSame =
                known.environment().filter(digest -> !digest.equals(now.digestOfEnvironment())).isEmpty()
                        && known.files().stream().allMatch(dependency -> dependency.holds(now.here()))
                        && (known.input().isEmpty() || now.have(known.input().get()));
        if (!isSame) {
            return Optional.empty();
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        return Optional.of(known.remembered());
    }

    /// What a verification depended on beside its key.
    ///
    /// @param files absolute paths
    /// @param taken bytes of standard input
    /// @param isInputAll whether its end was reached
    /// @param asksEnvironment whether the program looks at its variables
    public record Used(SortedSet<Path> files, int taken, boolean isInputAll, boolean asksEnvironment) {}

    /// Keeps what was found. What depends on devices, or on what cannot be read, is not kept.
    public void keep(CacheKey key, Used used, Surroundings now, Remembered found) throws IOException {
        List<Dependency> files = new ArrayList<>();
        for (Path path : used.files()) {
            Optional<Dependency> dependency = Dependency.of(path, now.here());
            if (dependency.isEmpty()) {
                return;
            }
            files.add(dependency.get());
        }
        Optional<Entry.Taken> input = Optional.empty();
        if (used.taken() > 0 || used.isInputAll()) {
            String digest = Digest.of(now.input().first(used.taken()));
            input = Optional.of(new Entry.Taken(used.taken(), used.isInputAll(), digest));
        }
        Optional<String> environment =
                used.asksEnvironment() ? Optional.of(now.digestOfEnvironment()) : Optional.empty();
        String text = JsonReport.compact(new Entry(Entry.SCHEMA, files, input, environment, found));
        WholeFile.write(file(key), Digest.of(text) + "\n" + text);
    }

    /// Deletes what nobody asked for in thirty days.
    public void forgetOld() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant limit = Instant.now().minus(KEPT);
        try (Stream<Path> tree = Files.walk(folder, 2)) {
            for (Path file : tree.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path file(CacheKey key) {
        String name = key.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ENDING);
    }

    /// Empty where there is none that can be trusted.
    private static Optional<Entry> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String all = Files.readString(file);
            int end = all.indexOf('\n');
            if (end < 0 || !Digest.of(all.substring(end + 1)).equals(all.substring(0, end))) {
                return Optional.empty();
            }
            Entry entry = ReportFile.parse(all.substring(end + 1), Entry.class);
            return entry.schema().equals(Entry.SCHEMA) ? Optional.of(entry) : Optional.empty();
        } catch (CharacterCodingException | JsonProcessingException _) {
            // Damaged, or of another port: it will be written anew.
            return Optional.empty();
        }
    }
}
