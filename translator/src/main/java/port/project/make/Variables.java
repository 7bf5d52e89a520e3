package port.project.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The variables of a makefile, and what text means that names them.
///
/// What nobody sets, and what only running a command would tell, stays as it is written: `$(CUDA_PATH)`.
final class Variables {
    /// What make sets by itself.
    private static final Map<String, String> PREDEFINED =
            Map.of("CC", "cc", "CXX", "g++", "CPP", "cc -E", "AR", "ar", "RM", "rm -f", "MAKE", "make");

    private static final Pattern UNSET = Pattern.compile("\\$[({][\\w.]+[)}]");

    /// @param isSimple whether it was expanded when it was set
    private record Value(String text, boolean isSimple) {}

    private final Map<String, Value> values = new HashMap<>();
    private final Functions functions;
    private final Set<String> underWay = new HashSet<>();

    Variables(Wildcards wildcards) {
        this.functions = new Functions(wildcards);
        PREDEFINED.forEach((name, text) -> values.put(name, new Value(text, true)));
        values.put("CURDIR", new Value(wildcards.folder().toString(), true));
        values.put("PWD", values.get("CURDIR"));
    }

    /// Carries out an assignment.
    ///
    /// @param operator as written: `=`, `:=`, `::=`, `?=`, `+=` or `!=`
    void assign(String name, String operator, String text) {
        Value old = values.get(name);
        switch (operator) {
            case "+=" -> {
                boolean isSimple = old != null && old.isSimple();
                String more = isSimple ? expand(text) : text;
                values.put(name, new Value(old == null ? more : old.text() + " " + more, isSimple));
            }
            case "?=" -> values.putIfAbsent(name, new Value(text, false));
            case ":=", "::=" -> values.put(name, new Value(expand(text), true));
            case "!=" -> values.put(name, new Value("$(shell " + text + ")", false));
            default -> values.put(name, new Value(text, false));
        }
    }

    /// Whether somebody has given it a value that is not empty.
    boolean isSet(String name) {
        return values.containsKey(name) && !values.get(name).text().isEmpty();
    }

    /// The values of all variables, expanded.
    List<String> texts() {
        return values.values().stream().map(value -> expand(value.text())).toList();
    }

    String expand(String text) {
        return expand(text, Map.of());
    }

    /// The same where it decides something: what nobody sets is empty.
    String condition(String text) {
        return condition(text, Map.of());
    }

    private String condition(String text, Map<String, String> automatic) {
        return UNSET.matcher(expand(text, automatic)).replaceAll("");
    }

    /// @param automatic variables of the rule, such as `<` and `@`
    String expand(String text, Map<String, String> automatic) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        var all = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int dollar = text.indexOf('$', at);
            if (dollar < 0 || dollar + 1 == text.length()) {
                break;
            }
            all.append(text, at, dollar);
            int end = Reference.end(text, dollar);
            all.append(meaning(text.substring(dollar, end), automatic));
            at = end;
        }
        return all.append(text, at, text.length()).toString();
    }

    /// @param reference from its `$` on
    private String meaning(String reference, Map<String, String> automatic) {
        if (reference.equals("$$")) {
            return reference;
        }
        String inner = Reference.inner(reference);
        int blank = Reference.blank(inner);
        if (blank > 0 && Functions.isKnown(inner.substring(0, blank))) {
            String name = inner.substring(0, blank);
            List<String> arguments =
                    Reference.arguments(inner.substring(blank).stripLeading(), Functions.arguments(name));
            return call(name, arguments, automatic).orElse(reference);
        }
        String name = expand(inner, automatic);
        int colon = name.indexOf(':');
        int equals = name.indexOf('=', colon + 1);
        if (colon > 0 && equals > 0) {
            return value(name.substring(0, colon), automatic)
                    .map(words -> replaced(words, name.substring(colon + 1, equals), name.substring(equals + 1)))
                    .orElse(reference);
        }
        return value(name, automatic).orElse(reference);
    }

    /// As `$(NAME:.cu=.o)` or `$(NAME:%.cu=%.o)`.
    private static String replaced(String words, String pattern, String replacement) {
        return pattern.contains("%")
                ? Words.each(words, word -> Words.replaced(word, pattern, replacement))
                : Words.each(words, word -> Words.replaced(word, "%" + pattern, "%" + replacement));
    }

    private Optional<String> value(String name, Map<String, String> automatic) {
        if (automatic.containsKey(name)) {
            return Optional.of(automatic.get(name));
        }
        return Optional.ofNullable(values.get(name))
                .flatMap(value -> value.isSimple() ? Optional.of(value.text()) : inside(name, value, Map.of()));
    }

    /// What a variable means; empty for one that names itself.
    private Optional<String> inside(String name, Value value, Map<String, String> arguments) {
        if (!underWay.add(name)) {
            return Optional.empty();
        }
        String text = expand(value.text(), arguments);
        underWay.remove(name);
        return Optional.of(text);
    }

    private Optional<String> call(String name, List<String> arguments, Map<String, String> automatic) {
        return switch (name) {
            case "if" -> {
                boolean holds = !condition(arguments.getFirst(), automatic).isBlank();
                int chosen = holds ? 1 : 2;
                yield Optional.of(chosen < arguments.size() ? expand(arguments.get(chosen), automatic) : "");
            }
            case "or" ->
                    Optional.of(
                            arguments.stream()
                                    .map(argument -> condition(argument, automatic))
                                    .filter(text -> !text.isBlank())
                                    .findFirst()
                                    .orElse(""));
            case "and" -> {
                List<String> texts = arguments.stream().map(argument -> condition(argument, automatic)).toList();
                yield Optional.of(texts.stream().anyMatch(String::isBlank) ? "" : texts.getLast());
            }
            case "foreach" -> Optional.of(each(arguments, automatic));
            case "call" -> {
                Map<String, String> inner = new HashMap<>(automatic);
                for (int i = 1; i < arguments.size(); i++) {
                    inner.put(Integer.toString(i), expand(arguments.get(i), automatic));
                }
                String body = expand(arguments.getFirst(), automatic).strip();
                yield Optional.ofNullable(values.get(body)).flatMap(found -> inside(body, found, inner));
            }
            default -> functions.apply(name, arguments.stream().map(argument -> expand(argument, automatic)).toList());
        };
    }

    /// As `$(foreach NAME,WORDS,TEXT)`.
    private String each(List<String> arguments, Map<String, String> automatic) {
        if (arguments.size() < 3) {
            return "";
        }
        List<String> all = new ArrayList<>();
        for (String word : Words.of(expand(arguments.get(1), automatic))) {
            Map<String, String> inner = new HashMap<>(automatic);
            inner.put(expand(arguments.getFirst(), automatic).strip(), word);
            all.add(expand(arguments.get(2), inner));
        }
        return String.join(" ", all);
    }
}
