package port.runtime.emulator;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where a user's processes keep transformed kernels for each other.
///
/// `PORT_KERNEL_CACHE` names the folder, or is `0` where nothing is to be kept. Else it is `port/kernels` in `XDG_CACHE_HOME` or `~/.cache`.
final class KernelCache {
    private KernelCache() {}

    /// The folder, if there is to be one.
    static Optional<Path> folder() {
        return folder(System.getenv());
    }

    static Optional<Path> folder(Map<String, String> environment) {
        String own = environment.getOrDefault("PORT_KERNEL_CACHE", "");
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (own.equals("0")) {
            return Optional.empty();
        } else if (!own.isEmpty()) {
            return Optional.of(Path.of(own));
        } else if (!caches.isEmpty()) {
            return Optional.of(Path.of(caches, "port", "kernels"));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "port", "kernels"));
    }
}
