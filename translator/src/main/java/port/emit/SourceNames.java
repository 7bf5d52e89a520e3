package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads names as C++ writes them: template arguments and operators.
final class SourceNames {
    private static final int LONGEST = 48;

    private static final Map<String, String> OPERATORS =
            Map.ofEntries(
                    Map.entry("+", "plus"),
                    Map.entry("-", "minus"),
                    Map.entry("*", "times"),
                    Map.entry("/", "dividedBy"),
                    Map.entry("%", "modulo"),
                    Map.entry("+=", "add"),
                    Map.entry("-=", "subtract"),
                    Map.entry("*=", "multiply"),
                    Map.entry("/=", "divide"),
                    Map.entry("%=", "reduceModulo"),
                    Map.entry("==", "isEqual"),
                    Map.entry("!=", "isUnequal"),
                    Map.entry("<", "isLess"),
                    Map.entry(">", "isGreater"),
                    Map.entry("<=", "isAtMost"),
                    Map.entry(">=", "isAtLeast"),
                    Map.entry("[]", "element"),
                    Map.entry("()", "call"),
                    Map.entry("=", "become"),
                    Map.entry("++", "increment"),
                    Map.entry("--", "decrement"),
                    Map.entry("!", "not"),
                    Map.entry("~", "complement"),
                    Map.entry("&", "and"),
                    Map.entry("|", "or"),
                    Map.entry("^", "xor"),
                    Map.entry("&=", "andWith"),
                    Map.entry("|=", "orWith"),
                    Map.entry("^=", "xorWith"),
                    Map.entry("<<", "shiftLeft"),
                    Map.entry(">>", "shiftRight"),
                    Map.entry("<<=", "shiftLeftBy"),
                    Map.entry(">>=", "shiftRightBy"),
                    Map.entry("->", "arrow"),
                    Map.entry("&&", "andAlso"),
                    Map.entry("||", "orElse"),
                    Map.entry(",", "then"),
                    Map.entry("new", "allocate"),
                    Map.entry("delete", "release"));

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+|\\*|&");

    private SourceNames() {}

    /// The method name for a function: `reduce<float, 256>` becomes `reduceFloat256`, `operator+` becomes `plus`.
    static String method(String sourceName) {
        if (sourceName.startsWith("operator")) {
            String symbol = sourceName.substring("operator".length()).strip();
            String known = OPERATORS.get(symbol);
            if (known != null) {
                return known;
            }
            int angle = symbol.indexOf('<', 1);
            if (angle > 0 && OPERATORS.containsKey(symbol.substring(0, angle))) {
                return OPERATORS.get(symbol.substring(0, angle)) + suffix(symbol.substring(angle));
            }
            return "to" + suffix(symbol);
        }
        int angle = sourceName.indexOf('<');
        return angle < 0 ? sourceName : sourceName.substring(0, angle) + suffix(sourceName.substring(angle));
    }

    /// The class name for a struct of the user: `Grid<float>::Cell` becomes `GridFloat_Cell`, `par_str` stays.
    static String type(String sourceName) {
        var parts = new ArrayList<String>();
        for (String part : splitScopes(sourceName)) {
            int angle = part.indexOf('<');
            parts.add(angle < 0 ? part : part.substring(0, angle) + suffix(part.substring(angle)));
        }
        return String.join("_", parts);
    }

    private static List<String> splitScopes(String name) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth--;
            } else if (c == ':' && depth == 0 && name.startsWith("::", i)) {
                parts.add(name.substring(start, i));
                i++;
                start = i + 1;
            }
        }
        parts.add(name.substring(start));
        parts.removeIf(String::isBlank);
        return parts;
    }

    /// `<unsigned char, 256>` becomes `UnsignedChar256`.
    private static String suffix(String arguments) {
        var text = new StringBuilder();
        var words = WORD.matcher(arguments.replace("std::", ""));
        while (words.find() && text.length() < LONGEST) {
            String word = words.group();
            text.append(
                    switch (word) {
                        case "*" -> "Ptr";
                        case "&" -> "Ref";
                        case "const", "struct", "class" -> "";
                        default -> Identifiers.capitalized(word);
                    });
        }
        return text.toString();
    }
}
