package port.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A file that a compiler could be called with, and what a glance at it tells.
///
/// @param includes the names of the user's files that it includes, as written
record SourceUnit(Path path, boolean hasMain, boolean isCuda, List<String> includes) {
    private static final Set<String> ENDINGS = Set.of("cu", "c", "cc", "cpp", "cxx");

    private static final Pattern MAIN = Pattern.compile("(?:^|[\\s*])main\\s*\\([^;{}]*\\)[^;{}()]*\\{");
    private static final Pattern CUDA = Pattern.compile("<<<|\\b__global__\\b|\\bcuda[A-Z]\\w*\\s*\\(");
    private static final Pattern INCLUDE =
            Pattern.compile("^[ \\t]*#[ \\t]*include[ \\t]*[\"<]([^\">\\n]+)[\">]", Pattern.MULTILINE);

    SourceUnit {
        includes = List.copyOf(includes);
    }

    /// Whether a file of this name is one that is compiled, as opposed to included.
    static boolean isUnit(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    static SourceUnit read(Path path) throws IOException {
        // Every byte is a character here: the file need not be UTF-8 for a glance at it.
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        String plain = PlainText.of(text);
        boolean isCuda = path.toString().endsWith(".cu") || CUDA.matcher(plain).find();
        List<String> includes = INCLUDE.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
        return new SourceUnit(path, MAIN.matcher(plain).find(), isCuda, includes);
    }

    /// The file that an include of this one means, if it stands beside it.
    Path resolve(String include) {
        Path folder = path.getParent() == null ? Path.of("") : path.getParent();
        return folder.resolve(include).toAbsolutePath().normalize();
    }
}
