package port.startup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Prepares jars in place for the launcher; those may be among them that it runs from.
///
/// Arguments: the jars.
public final class Preparation {
    private Preparation() {}

    public static void main(String[] arguments) throws IOException {
        for (String jar : arguments) {
            prepare(Path.of(jar));
        }
    }

    /// A jar that has nothing to prepare stays as it is.
    private static void prepare(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        boolean isChanged = false;
        try (var file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                byte[] content = file.getInputStream(entry).readAllBytes();
                boolean isClass = entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
                byte[] prepared = isClass ? PreparedClass.of(content) : content;
                isChanged |= !Arrays.equals(content, prepared);
                entries.put(entry.getName(), prepared);
            }
        }
        if (isChanged) {
            Path changed = jar.resolveSibling(jar.getFileName() + ".prepared");
            try (OutputStream out = Files.newOutputStream(changed)) {
                write(entries, out);
            }
            Files.move(changed, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Nothing is compressed: resources are read faster that way.
    private static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                var sum = new CRC32();
                sum.update(entry.getValue());
                var head = new ZipEntry(entry.getKey());
                head.setMethod(ZipEntry.STORED);
                head.setSize(entry.getValue().length);
                head.setCrc(sum.getValue());
                zip.putNextEntry(head);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
