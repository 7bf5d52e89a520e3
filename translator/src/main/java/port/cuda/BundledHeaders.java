package port.cuda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import port.preprocess.HeaderModels;
import port.source.SourceFile;

/// The header models that lie among the resources, each read once. Safe to share between threads.
public final class BundledHeaders implements HeaderModels {
    private static final String FOLDER = "port/cuda/include/";

    /// The jar they lie in, if they do: class loaders take five times as long to find an entry.
    private static final Optional<ZipFile> JAR = jar();

    private final Map<String, Optional<SourceFile>> read = new ConcurrentHashMap<>();

    @Override
    public Optional<SourceFile> find(String name) {
        return read.computeIfAbsent(name, BundledHeaders::load);
    }

    private static Optional<SourceFile> load(String name) {
        if (name.contains("..") || name.startsWith("/")) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> content = JAR.isPresent() ? read(JAR.get(), name) : read(name);
            return content.map(bytes -> SourceFile.headerModel(name, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> read(String name) throws IOException {
        try (InputStream in = BundledHeaders.class.getResourceAsStream("/" + FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static Optional<byte[]> read(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(FOLDER + name);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static Optional<ZipFile> jar() {
        try {
            Path source = Path.of(BundledHeaders.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(source) ? Optional.of(new ZipFile(source.toFile())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the headers lie in no file", e);
        }
    }
}
