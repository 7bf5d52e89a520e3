package port.gpuverify;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.diagnostic.Diagnostic;

/// Functions that a test declares and nobody defines: GPUVerify takes them to give anything, so that they get a body that gives one of two
/// values here.
final class Undefined {
    private static final Pattern USED = Pattern.compile("'(\\w+)\\(.*\\)' is used, but defined nowhere");
    private static final String DECLARATION = "(?m)^(\\s*(?:__device__\\s+)?)(\\w+)\\s+(%s)\\s*\\(([^;{}()]*)\\)\\s*;";

    private Undefined() {}

    /// The text with bodies for all functions that are missing according to `problems`; the same text if there are none.
    static String defined(String text, List<Diagnostic> problems) {
        var names = new TreeSet<String>();
        for (Diagnostic problem : problems) {
            Matcher used = USED.matcher(problem.message());
            if (used.find()) {
                names.add(used.group(1));
            }
        }
        String complete = text;
        for (String name : names) {
            Matcher declared = Pattern.compile(DECLARATION.formatted(name)).matcher(complete);
            complete =
                    declared.replaceFirst(found ->
                            "%s%s %s(%s) %s"
                                    .formatted(
                                            found.group(1),
                                            found.group(2),
                                            name,
                                            found.group(4),
                                            body(found.group(2))));
        }
        return complete;
    }

    private static String body(String type) {
        return type.equals("void") ? "{}" : "{ return (" + type + ") __gpuverify_anything(); }";
    }
}
