package port.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import port.diagnostic.Diagnostic;
import port.emit.JavaFile;
import port.ir.Program;

/// One program, translated.
///
/// @param name as in the request
/// @param original the program as written, for the reference engine; absent where it could not be read at all
/// @param files the Java, with the lines that each came from
/// @param mainClass the full name of the class to start, if the program has a `main`
/// @param diagnostics everything found on the way
public record Translation(
        String name,
        Optional<Program> original,
        List<JavaFile> files,
        Optional<String> mainClass,
        List<Diagnostic> diagnostics) {
    public Translation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(original, "original");
        files = List.copyOf(files);
        Objects.requireNonNull(mainClass, "mainClass");
        diagnostics = List.copyOf(diagnostics);
    }

    /// The same with more to say.
    public Translation with(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return new Translation(name, original, files, mainClass, all);
    }

    /// The paths of the Java files, relative to the source folder.
    public List<String> paths() {
        return files.stream().map(JavaFile::path).toList();
    }

    /// The text of every Java file, by its path in the source folder.
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    /// Every Java file with the lines of CUDA that it came from.
    public List<PortedText> ported() {
        return files.stream()
                .map(file ->
                        new PortedText(
                                file.path(),
                                file.text(),
                                file.links().stream()
                                        .map(link ->
                                                new PortedText.Origin(
                                                        link.javaLine(), link.source(), link.sourceLine()))
                                        .toList()))
                .toList();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
