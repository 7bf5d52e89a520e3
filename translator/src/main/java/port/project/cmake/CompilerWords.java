package port.project.cmake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes folders, macros and the standard out of options for the compiler.
final class CompilerWords {
    private static final Pattern FLAG = Pattern.compile("(?<=^|\\s)(-[ID]\\s*|-std=|--std=|-std\\s+)(\\S+)");

    /// One that is escaped is a part of the value.
    private static final Pattern QUOTE = Pattern.compile("\\\\([\"'])|[\"']");

    private CompilerWords() {}

    /// `-IDIR` with an absolute folder, `-DNAME=VALUE`, `-std=NAME`.
    static List<String> flags(String text, Path folder) {
        Optional<String> plain = GeneratorExpressions.resolve(text.replace("SHELL:", ""));
        var found = new ArrayList<String>();
        String unquoted = QUOTE.matcher(plain.orElse("").replace(';', ' ')).replaceAll("$1");
        Matcher flag = FLAG.matcher(unquoted);
        while (flag.find()) {
            String value = flag.group(2);
            found.add(
                    switch (flag.group(1).strip()) {
                        case "-I" -> "-I" + folder.resolve(value).normalize();
                        case "-D" -> "-D" + value;
                        default -> "-std=" + value;
                    });
        }
        return found;
    }
}
