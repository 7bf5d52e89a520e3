package port.project.cmake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The variables of a folder or of a call, on top of those around it.
final class Variables {
    /// Stands for a dollar sign that begins no reference.
    static final char DOLLAR = '\uE000';

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^${}]+)}");

    private final Map<String, Optional<String>> own = new HashMap<>();
    private final Optional<Variables> around;
    private final boolean isOfMacro;

    private Variables(Optional<Variables> around, boolean isOfMacro) {
        this.around = around;
        this.isOfMacro = isOfMacro;
    }

    static Variables none() {
        return new Variables(Optional.empty(), false);
    }

    /// Sees these, and changes its own only.
    Variables inner() {
        return new Variables(Optional.of(this), false);
    }

    /// Has the arguments of a macro of its own, and changes these otherwise.
    Variables ofMacro(Map<String, String> arguments) {
        var inner = new Variables(Optional.of(this), true);
        arguments.forEach((name, value) -> inner.own.put(name, Optional.of(value)));
        return inner;
    }

    /// Those that `PARENT_SCOPE` means.
    Variables parent() {
        return isOfMacro ? around.orElseThrow().parent() : around.orElse(this);
    }

    void set(String name, String value) {
        put(name, Optional.of(value));
    }

    void set(String name, Path value) {
        set(name, value.toString());
    }

    void unset(String name) {
        put(name, Optional.empty());
    }

    private void put(String name, Optional<String> value) {
        if (isOfMacro) {
            around.orElseThrow().put(name, value);
        } else {
            own.put(name, value);
        }
    }

    Optional<String> find(String name) {
        Optional<String> found = own.get(name);
        if (found != null) {
            return found;
        }
        return around.flatMap(outer -> outer.find(name));
    }

    String get(String name) {
        return find(name).orElse("");
    }

    Path path(String name) {
        return Path.of(get(name));
    }

    /// The words that arguments mean: references replaced, lists taken apart where they are not quoted.
    List<String> words(List<Argument> arguments) {
        var words = new ArrayList<String>();
        for (Argument argument : arguments) {
            String text = expand(argument.text());
            if (argument.isQuoted()) {
                words.add(text);
            } else {
                words.addAll(list(text));
            }
        }
        return words;
    }

    /// The text with `${NAME}` replaced, innermost first; `$ENV{NAME}` is empty.
    String expand(String text) {
        String result = text;
        int open = reference(result);
        while (open >= 0) {
            int close = result.indexOf('}', open);
            if (close < 0) {
                return result;
            }
            int name = result.indexOf('{', open) + 1;
            String value = name == open + 2 ? get(result.substring(name, close)) : "";
            result = result.substring(0, open) + value.replace("${", DOLLAR + "{") + result.substring(close + 1);
            open = reference(result);
        }
        return result.replace(DOLLAR, '$');
    }

    /// Whether one of the variables in it has no value, innermost references first.
    boolean refersToNothing(String text) {
        return REFERENCE.matcher(text).results().anyMatch(reference -> find(reference.group(1)).isEmpty());
    }

    private static int reference(String text) {
        return Math.max(text.lastIndexOf("${"), text.lastIndexOf("$ENV{"));
    }

    /// The elements of a list, empty ones left out; a semicolon in a generator expression parts none.
    static List<String> list(String text) {
        var elements = new ArrayList<String>();
        var element = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEscaped = c == '\\' && text.startsWith("\\;", i);
            if (text.startsWith("$<", i)) {
                depth++;
            } else if (c == '>' && depth > 0) {
                depth--;
            }
            if (isEscaped) {
                element.append(';');
                i++;
            } else if (c == ';' && depth == 0) {
                add(elements, element);
            } else {
                element.append(c);
            }
        }
        add(elements, element);
        return elements;
    }

    private static void add(List<String> elements, StringBuilder element) {
        if (!element.isEmpty()) {
            elements.add(element.toString());
            element.setLength(0);
        }
    }
}
