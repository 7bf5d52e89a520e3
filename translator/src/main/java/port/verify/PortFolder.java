package port.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A port that lies in a folder: written by the translator once, and perhaps edited since.
public final class PortFolder {
    /// Where Maven projects have their Java.
    private static final String SOURCES = "src/main/java";

    private static final Pattern ENTRY = Pattern.compile("\\bpublic\\s+static\\s+int\\s+run\\s*\\(\\s*HostProcess\\b");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private PortFolder() {}

    /// @param folder a Maven project, or the folder in which the packages begin
    /// @param packageName of the program wanted, where the folder holds several
    /// @throws IOException if the folder cannot be read or holds no such program
    public static PortSources read(Path folder, String packageName) throws IOException {
        Path sources = sources(folder);
        Map<String, String> texts = texts(sources);
        List<String> entries =
                texts.entrySet().stream()
                        .filter(file -> ENTRY.matcher(file.getValue()).find())
                        .map(file -> className(file.getKey(), file.getValue()))
                        .toList();
        List<String> wanted = entries.stream().filter(entry -> entry.startsWith(packageName + ".")).toList();
        if (wanted.size() == 1) {
            String prefix = packageName.replace('.', '/') + "/";
            boolean isAlone = entries.size() == 1;
            texts.keySet().removeIf(path -> !isAlone && !path.startsWith(prefix));
            return new PortSources(texts, wanted.getFirst());
        }
        if (entries.size() == 1) {
            return new PortSources(texts, entries.getFirst());
        }
        throw new IOException(
                entries.isEmpty()
                        ? "no class has a method 'public static int run(HostProcess)'"
                        : "several programs, none of them in package '" + packageName + "'");
    }

    /// The folder in which the packages of a port begin.
    public static Path sources(Path folder) {
        return Files.isDirectory(folder.resolve(SOURCES)) ? folder.resolve(SOURCES) : folder;
    }

    private static Map<String, String> texts(Path sources) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(sources.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static String className(String path, String text) {
        String simple = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
        var declared = PACKAGE.matcher(text);
        return declared.find() ? declared.group(1) + "." + simple : simple;
    }
}
