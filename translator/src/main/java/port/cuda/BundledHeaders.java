package port.cuda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import port.preprocess.HeaderModels;
import port.source.SourceFile;

/// The header models that lie among the resources, each read once. Safe to share between threads.
public final class BundledHeaders implements HeaderModels {
    private static final String FOLDER = "/port/cuda/include/";

    private final Map<String, Optional<SourceFile>> read = new ConcurrentHashMap<>();

    @Override
    public Optional<SourceFile> find(String name) {
        return read.computeIfAbsent(name, BundledHeaders::load);
    }

    private static Optional<SourceFile> load(String name) {
        if (name.contains("..") || name.startsWith("/")) {
            return Optional.empty();
        }
        try (InputStream in = BundledHeaders.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(SourceFile.headerModel(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
