package port.runtime.emulator.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The class files that a class loader sees; remembers those that were asked for.
public final class ClassBytes {
    private final ClassLoader loader;
    private final Map<String, Optional<byte[]>> known = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    public ClassBytes(ClassLoader loader) {
        this.loader = loader;
    }

    public ClassLoader loader() {
        return loader;
    }

    /// The class file of the class with a binary name, if the loader gives it out.
    public Optional<byte[]> find(String name) {
        note(name);
        Optional<byte[]> bytes = known.get(name);
        if (bytes == null) {
            bytes = read(name);
            known.put(name, bytes);
        }
        return bytes;
    }

    private Optional<byte[]> read(String name) {
        try (InputStream stream = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The class, which is not initialised for it.
    ///
    /// @throws UnsupportedKernelException if it cannot be loaded
    public Class<?> load(String name) {
        try {
            note(name);
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new UnsupportedKernelException("class '" + name + "', which a kernel uses, cannot be loaded", e);
        }
    }

    /// Notes that something depends on a class.
    public void note(String name) {
        asked.add(name);
    }

    /// What was asked for that belongs neither to the platform nor to us, by binary name; empty for what is not given out.
    Map<String, Optional<Fingerprint>> foreign() {
        var foreign = new LinkedHashMap<String, Optional<Fingerprint>>();
        for (String name : List.copyOf(asked)) {
            if (!isOurs(name)) {
                foreign.put(name, find(name).map(Fingerprint::of));
            }
        }
        return foreign;
    }

    private boolean isOurs(String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            ClassLoader home = type.getClassLoader();
            return home == null
                    || home == ClassLoader.getPlatformClassLoader()
                    || ownLocation().isPresent() && ownLocation().equals(location(type));
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    /// Where our own classes lie.
    static Optional<String> ownLocation() {
        return location(ClassBytes.class);
    }

    private static Optional<String> location(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(URL::toString);
    }
}
