package port.project.cmake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// The commands that look for files, and those that make some from others.
final class FileCommands {
    private static final Pattern REFERENCE = Pattern.compile("@(\\w+)@");
    private static final Pattern DEFINE =
            Pattern.compile("^([ \\t]*)#([ \\t]*)cmakedefine(01)?[ \\t]+(\\w+)[ \\t]*(.*)$", Pattern.MULTILINE);
    private static final int DEEPEST = 8;

    private final Map<Path, String> made = new TreeMap<>();
    private final Set<Path> read = new TreeSet<>();

    /// Files that building would make, by their absolute paths.
    Map<Path, String> made() {
        return made;
    }

    /// The files that these are made of.
    Set<Path> read() {
        return read;
    }

    void execute(String name, List<String> words, Folder folder, Variables variables) {
        if (name.equals("file") && words.size() > 2 && words.getFirst().startsWith("GLOB")) {
            glob(words, folder, variables);
        } else if (name.equals("aux_source_directory") && words.size() == 2) {
            var pattern = List.of("GLOB", words.get(1), words.getFirst() + "/*.{c,cc,cpp,cxx,cu}");
            glob(pattern, folder, variables);
        } else if (name.equals("configure_file") && words.size() > 1) {
            configure(words, folder, variables);
        }
    }

    /// `GLOB[_RECURSE] VARIABLE [RELATIVE FOLDER] [CONFIGURE_DEPENDS] PATTERN...`
    private static void glob(List<String> words, Folder folder, Variables variables) {
        boolean isDeep = words.getFirst().equals("GLOB_RECURSE");
        var found = new TreeSet<Path>();
        var names = new ArrayList<String>();
        List<String> patterns = new ArrayList<>(words.subList(2, words.size()));
        patterns.removeAll(List.of("CONFIGURE_DEPENDS", "FOLLOW_SYMLINKS"));
        int relative = patterns.indexOf("RELATIVE");
        Path base = relative >= 0 && relative + 1 < patterns.size() ? folder.resolve(patterns.get(relative + 1)) : null;
        if (base != null) {
            patterns.subList(relative, relative + 2).clear();
        }
        patterns.forEach(pattern -> found.addAll(matches(folder.resolve(pattern), isDeep)));
        found.forEach(path -> names.add((base == null ? path : base.relativize(path)).toString()));
        variables.set(words.get(1), VariableCommands.joined(names));
    }

    /// @param isDeep whether the last part of the pattern may match in folders below too
    private static List<Path> matches(Path pattern, boolean isDeep) {
        Path fixed = pattern;
        while (fixed.getParent() != null && fixed.toString().matches(".*[*?\\[{].*")) {
            fixed = fixed.getParent();
        }
        Path parent = pattern.getParent() == null ? pattern : pattern.getParent();
        try {
            PathMatcher matcher =
                    FileSystems.getDefault()
                            .getPathMatcher("glob:" + (isDeep ? parent + "{/,/**/}" + pattern.getFileName() : pattern));
            if (!Files.isDirectory(fixed)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(fixed, DEEPEST)) {
                return files.filter(Files::isRegularFile).filter(matcher::matches).toList();
            }
        } catch (PatternSyntaxException | IOException | UncheckedIOException _) {
            // What cannot be looked at holds nothing for us; a source that is missed is said to be undefined later.
            return List.of();
        }
    }

    /// `configure_file(INPUT OUTPUT [@ONLY] [COPYONLY])`
    private void configure(List<String> words, Folder folder, Variables variables) {
        Path input = folder.resolve(words.getFirst());
        Path output = folder.binary().resolve(words.get(1)).normalize();
        Path target = Files.isDirectory(output) ? output.resolve(input.getFileName()) : output;
        read.add(input);
        if (!Files.isRegularFile(input) || Files.isRegularFile(target)) {
            return;
        }
        try {
            String text = Files.readString(input, StandardCharsets.ISO_8859_1);
            made.put(target, words.contains("COPYONLY") ? text : filled(text, words.contains("@ONLY"), variables));
        } catch (IOException _) {
            // As above: the header stays missing, and its include says so.
            made.remove(target);
        }
    }

    private static String filled(String text, boolean isAtOnly, Variables variables) {
        String defined =
                DEFINE.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(
                                        define(
                                                match.group(1) + "#" + match.group(2),
                                                match.group(3) != null,
                                                match.group(4),
                                                match.group(5),
                                                variables)));
        String result =
                REFERENCE.matcher(defined).replaceAll(match -> Matcher.quoteReplacement(variables.get(match.group(1))));
        return isAtOnly ? result : variables.expand(result);
    }

    private static String define(String hash, boolean isNumber, String name, String value, Variables variables) {
        boolean isOn = Condition.truth(List.of(new Argument(name, false)), variables, _ -> false) == Truth.YES;
        if (isNumber) {
            return hash + "define " + name + " " + (isOn ? "1" : "0");
        }
        return isOn ? (hash + "define " + name + " " + value).stripTrailing() : "/* #undef " + name + " */";
    }
}
