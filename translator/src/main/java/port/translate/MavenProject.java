package port.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import port.emit.JavaFile;

/// A Maven project with the Java of one or more programs, which builds and runs on its own and offline.
///
/// The runtime shim lies in `lib/` as a jar: nothing has to be installed or downloaded but Maven's own plugins.
///
/// @param files texts by path, `/` between folders
public record MavenProject(Map<String, String> files) {
    static final String SOURCES = "src/main/java/";

    public MavenProject {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /// @param name of the project, as the user wants to see it
    public static MavenProject of(String name, List<Translation> programs) {
        var files = new LinkedHashMap<String, String>();
        files.put("pom.xml", Pom.text(artifact(name), programs));
        for (Translation program : programs) {
            for (JavaFile file : program.files()) {
                files.put(SOURCES + file.path(), file.text());
            }
        }
        files.put("port-manifest.json", LineManifest.json(programs));
        return new MavenProject(files);
    }

    /// Writes all files, and the runtime, below `folder`; what is there under other names stays.
    public void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        writeRuntimeTo(folder);
    }

    /// Writes the runtime that the project brings along below `folder`.
    public void writeRuntimeTo(Path folder) throws IOException {
        RuntimeJar.writeTo(folder.resolve(Pom.RUNTIME_JAR));
    }

    private static String artifact(String name) {
        String text = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return text.isEmpty() ? "ported" : text;
    }
}
