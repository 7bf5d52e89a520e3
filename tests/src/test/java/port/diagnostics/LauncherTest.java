package port.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.architecture.Tree;

/// The `port` script, as a process, over the classes of this build.
final class LauncherTest {
    @TempDir private static Path home;

    @BeforeAll
    static void prepareABuild() throws IOException {
        Path lib = Files.createDirectories(home.resolve(".port/build-1/lib"));
        List<String> names = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = names.size() + ".jar";
            Path jar = lib.resolve(name);
            names.add(name);
            if (Files.isDirectory(path)) {
                pack(path, jar);
            } else if (Files.exists(path)) {
                Files.copy(path, jar);
            }
        }
        start(lib.resolve("port-cli-1.jar"), names);
        Files.writeString(home.resolve(".port/current"), "build-1\n");
        Files.copy(Tree.root().resolve("port"), home.resolve("port"));
        assertTrue(home.resolve("port").toFile().setExecutable(true));
    }

    @Test
    void aCodeIsExplained() throws IOException, InterruptedException {
        Result result = port("explain", "PORT1101");

        assertEquals(0, result.status(), result.text());
        assertTrue(result.text().startsWith("# PORT1101: header not found\n"), result.text());
    }

    @Test
    void wrongUsageLeavesWithTwo() throws IOException, InterruptedException {
        Result result = port("frobnicate");

        assertEquals(2, result.status(), result.text());
        assertTrue(result.text().startsWith("error[PORT5001]: "), result.text());
    }

    @Test
    void whereNothingIsBuiltAndNothingMayBeItSaysSo() throws IOException, InterruptedException {
        Path other = Files.createDirectories(home.resolve("other"));
        Files.copy(home.resolve("port"), other.resolve("port"));

        Result result = run(List.of("bash", other.resolve("port").toString(), "--version"));

        assertEquals(4, result.status(), result.text());
        assertTrue(result.text().startsWith("error[PORT5002]: port is not built"), result.text());
    }

    @Test
    void whereNobodySaysWhichJdkOneIsFound() throws IOException, InterruptedException {
        ProcessBuilder line = launch(List.of(home.resolve("port").toString(), "explain", "PORT1101"));
        line.environment().remove("JAVA_HOME");
        line.environment()
                .merge("PATH", Path.of(System.getProperty("java.home"), "bin") + ":", (old, own) -> own + old);

        Result result = run(line);

        assertEquals(0, result.status(), result.text());
    }

    private static Result port(String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(home.resolve("port").toString()));
        line.addAll(List.of(arguments));
        return run(line);
    }

    private static Result run(List<String> line) throws IOException, InterruptedException {
        return run(launch(line));
    }

    private static ProcessBuilder launch(List<String> line) {
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("PORT_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static Result run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
        return new Result(process.exitValue(), text);
    }

    /// Writes a jar that starts port with the classes of the others beside it.
    private static void start(Path jar, List<String> others) throws IOException {
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "port.cli.Main");
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", others));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (var out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)));
                var files = Files.walk(folder)) {
            out.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }

    private record Result(int status, String text) {}
}
