package port.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whether verdicts are remembered, and where.
final class CacheOptions {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where verdicts are remembered. Default: port in XDG_CACHE_HOME or ~/.cache.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--no-cache", description = "Run every program, whatever is remembered.")
    private boolean isOff;

    /// The folder; empty where nothing is to be remembered.
    Optional<Path> folder(Map<String, String> environment) throws UsageProblem {
        if (isOff && folder.isPresent()) {
            throw new UsageProblem("give either --cache or --no-cache");
        }
        if (isOff || folder.isPresent()) {
            return isOff ? Optional.empty() : folder;
        }
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (!caches.isEmpty()) {
            return Optional.of(Path.of(caches, "port"));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "port"));
    }
}
