package port.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import port.project.make.Makefile;

/// The sources that the makefile of a folder names, as files or as the objects made of them.
///
/// @param stems the names, without endings, of those in the folder itself; empty where the makefile takes whatever there is
/// @param elsewhere units in other folders, archives taken apart
record NamedSources(Set<String> stems, List<Path> elsewhere) {
    private static final Pattern SOURCE = Pattern.compile("\\.((cu|cpp|cc|cxx|c)(_o)?|o|a)$");
    private static final Pattern ANY_SOURCE = Pattern.compile("\\*\\.(cu|cpp|cc|cxx|c)$");
    private static final Pattern OBJECT = Pattern.compile("[._]o$");

    NamedSources {
        stems = Set.copyOf(stems);
        elsewhere = List.copyOf(elsewhere);
    }

    static NamedSources of(Path folder) {
        Optional<Path> makefile = BuildSettings.makefile(folder);
        if (makefile.isEmpty()) {
            return new NamedSources(Set.of(), List.of());
        }
        Path home = folder.toAbsolutePath().normalize();
        Set<String> words = Makefile.read(makefile.get()).words(SOURCE);
        Set<String> stems = new LinkedHashSet<>();
        Set<Path> elsewhere = new LinkedHashSet<>();
        for (String word : words) {
            Path file = home.resolve(word).normalize();
            List<Path> others = word.matches(".*[*%].*") ? List.of() : elsewhere(word, file, home);
            elsewhere.addAll(others);
            if (others.isEmpty() && (file.getParent().equals(home) || OBJECT.matcher(word).find())) {
                stems.add(stem(file));
            }
        }
        boolean isWild = words.stream().anyMatch(word -> ANY_SOURCE.matcher(word).find());
        return new NamedSources(isWild ? Set.of() : stems, List.copyOf(elsewhere));
    }

    /// Whether the makefile leaves a unit of its folder out, given that it names another one.
    boolean omits(Path unit, Path other) {
        return stems.contains(stem(other)) && !stems.contains(stem(unit));
    }

    private static List<Path> elsewhere(String word, Path file, Path home) {
        if (file.getParent().equals(home)) {
            return List.of();
        }
        return word.endsWith(".a") ? archive(file.getParent()) : beside(file);
    }

    /// `main.o`, `main.cpp_o` and `main.cpp` are all made of `main`.
    private static String stem(Path file) {
        String name = file.getFileName().toString().replaceAll("\\.(cu|cpp|cc|cxx|c)_o$", "");
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// The unit that a source or an object means.
    private static List<Path> beside(Path file) {
        if (SourceUnit.isUnit(file)) {
            return Files.isRegularFile(file) ? List.of(file) : List.of();
        }
        return units(file.getParent()).stream().filter(unit -> stem(unit).equals(stem(file))).toList();
    }

    /// The units in the folder of an archive: those that the makefile there names, or all.
    private static List<Path> archive(Path folder) {
        Set<String> named = of(folder).stems();
        return units(folder).stream().filter(unit -> named.isEmpty() || named.contains(stem(unit))).toList();
    }

    private static List<Path> units(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> Files.isRegularFile(file) && SourceUnit.isUnit(file)).sorted().forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
