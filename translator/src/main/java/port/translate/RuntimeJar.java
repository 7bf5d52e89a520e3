package port.translate;

import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The runtime shim as a jar, as ported projects take it along.
final class RuntimeJar {
    /// Archives say when their files were written; ours say the same every time.
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    /// A class of the runtime.
    private static final String KNOWN = "port/runtime/HostProcess.class";

    private RuntimeJar() {}

    static void writeTo(Path target) throws IOException {
        Path source = source();
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(source)) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            pack(source, target);
        }
    }

    /// Where this JVM has the runtime from: a jar, or a folder of classes.
    private static Path source() throws IOException {
        URL found = RuntimeJar.class.getClassLoader().getResource(KNOWN);
        if (found == null) {
            throw new IOException("the runtime of ported programs is missing");
        }
        try {
            if (found.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            Path file = Path.of(found.toURI());
            return Path.of(file.toString().substring(0, file.toString().length() - KNOWN.length()));
        } catch (URISyntaxException e) {
            throw new IOException("the runtime lies in no file", e);
        }
    }

    private static void pack(Path folder, Path target) throws IOException {
        List<Path> files;
        try (var tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(target);
                var jar = new ZipOutputStream(out)) {
            for (Path file : files) {
                var entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(TIME);
                jar.putNextEntry(entry);
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
