package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
                    Map.entry("<=>", "compareTo"),
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

    /// The method name for a function without its template arguments: `reduce<float>` becomes `reduce`, `operator+` `plus`.
    static String plain(String sourceName) {
        if (!sourceName.startsWith("operator")) {
            int angle = sourceName.indexOf('<');
            String name = angle < 0 ? sourceName : sourceName.substring(0, angle);
            return name.startsWith("__") ? name.substring(2) : name;
        }
        String symbol = symbol(sourceName);
        String known = OPERATORS.get(symbol);
        return known != null ? known : "to" + suffix(symbol);
    }

    /// The template arguments in a function's name: `float` and `256` for `reduce<float, 256>`.
    static List<String> argumentsOf(String sourceName) {
        if (sourceName.startsWith("operator")) {
            String symbol = symbol(sourceName);
            String rest = behindOperator(sourceName).substring(symbol.length());
            return OPERATORS.containsKey(symbol) && rest.startsWith("<") ? inBrackets(rest) : List.of();
        }
        int angle = sourceName.indexOf('<');
        return angle < 0 ? List.of() : inBrackets(sourceName.substring(angle));
    }

    private static List<String> inBrackets(String list) {
        return arguments(list.substring(1, list.lastIndexOf('>')));
    }

    /// What stands behind `operator`, without template arguments.
    private static String symbol(String sourceName) {
        String whole = behindOperator(sourceName);
        return IntStream.range(1, whole.length())
                .filter(end -> whole.charAt(end) == '<' && !OPERATORS.containsKey(whole))
                .mapToObj(end -> whole.substring(0, end))
                .filter(OPERATORS::containsKey)
                .reduce((_, longer) -> longer)
                .orElse(whole);
    }

    private static String behindOperator(String sourceName) {
        return sourceName.substring("operator".length()).strip();
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

    /// `a::b<c::d>::e` as `a`, `b<c::d>` and `e`.
    static List<String> splitScopes(String name) {
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

    /// The template arguments of a list: `int, pair<int, int>` as two.
    static List<String> arguments(String list) {
        var found = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '<' || c == '(') {
                depth++;
            } else if (c == '>' || c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                found.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        found.add(list.substring(start).strip());
        return found;
    }

    /// `<unsigned char, 256>` becomes `UnsignedChar256`.
    static String suffix(String arguments) {
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
