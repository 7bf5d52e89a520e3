package port.project.cmake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Decides the condition of an `if`. A variable that has no value is open: the machine or the user may give it one.
final class Condition {
    private static final Set<String> TRUE = Set.of("1", "ON", "YES", "TRUE", "Y");
    private static final Set<String> FALSE = Set.of("0", "OFF", "NO", "FALSE", "N", "", "IGNORE", "NOTFOUND");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final List<Argument> words;
    private final Variables variables;
    private final Predicate<String> targets;
    private int position;

    private Condition(List<Argument> words, Variables variables, Predicate<String> targets) {
        this.words = words;
        this.variables = variables;
        this.targets = targets;
    }

    /// @param words with lists taken apart and references replaced
    /// @param targets whether there is a target of that name
    static Truth truth(List<Argument> words, Variables variables, Predicate<String> targets) {
        return new Condition(words, variables, targets).either();
    }

    private Truth either() {
        Truth result = both();
        while (take("OR")) {
            result = result.or(both());
        }
        return result;
    }

    private Truth both() {
        Truth result = unary();
        while (take("AND")) {
            result = result.and(unary());
        }
        return result;
    }

    private Truth unary() {
        if (take("NOT")) {
            return unary().negated();
        }
        if (take("(")) {
            Truth inner = either();
            take(")");
            return inner;
        }
        if (position >= words.size()) {
            return Truth.OPEN;
        }
        Argument first = words.get(position++);
        if (!first.isQuoted() && position < words.size()) {
            Optional<Truth> test = test(first.text());
            if (test.isPresent()) {
                return test.get();
            }
        }
        return position + 1 < words.size() ? comparison(first) : value(first);
    }

    private Optional<Truth> test(String name) {
        String operand = words.get(position).text();
        Optional<Truth> result =
                switch (name) {
                    case "DEFINED" -> Optional.of(variables.find(operand).isPresent() ? Truth.YES : Truth.OPEN);
                    case "TARGET" -> Optional.of(operand.contains("::") ? Truth.OPEN : Truth.of(targets.test(operand)));
                    case "EXISTS" -> Optional.of(Truth.of(Files.exists(Path.of(operand))));
                    case "IS_DIRECTORY" -> Optional.of(Truth.of(Files.isDirectory(Path.of(operand))));
                    case "COMMAND", "POLICY", "IS_ABSOLUTE", "IS_SYMLINK", "TEST" -> Optional.of(Truth.OPEN);
                    default -> Optional.empty();
                };
        if (result.isPresent()) {
            position++;
        }
        return result;
    }

    private Truth comparison(Argument left) {
        String operator = words.get(position).text();
        Optional<String> a = meant(left);
        Argument other = words.get(position + 1);
        Optional<String> b = meant(other);
        if (a.isEmpty() || b.isEmpty()) {
            return isComparison(operator) ? skipped() : value(left);
        }
        String x = a.get();
        String y = b.get();
        Truth result =
                switch (operator) {
                    case "STREQUAL", "PATH_EQUAL" -> Truth.of(x.equals(y));
                    case "STRLESS" -> Truth.of(x.compareTo(y) < 0);
                    case "STRGREATER" -> Truth.of(x.compareTo(y) > 0);
                    case "MATCHES" -> matches(x, other.text());
                    case "IN_LIST" -> Truth.of(Variables.list(variables.get(other.text())).contains(x));
                    case "EQUAL", "LESS", "GREATER", "LESS_EQUAL", "GREATER_EQUAL" ->
                            NUMBER.matcher(x).matches() && NUMBER.matcher(y).matches()
                                    ? ordered(operator, Long.compare(Long.parseLong(x), Long.parseLong(y)))
                                    : Truth.NO;
                    case "VERSION_EQUAL",
                            "VERSION_LESS",
                            "VERSION_GREATER",
                            "VERSION_LESS_EQUAL",
                            "VERSION_GREATER_EQUAL" ->
                            ordered(operator.substring("VERSION_".length()), Versions.compare(x, y));
                    default -> Truth.OPEN;
                };
        if (!isComparison(operator)) {
            return value(left);
        }
        position += 2;
        return result;
    }

    private Truth skipped() {
        position += 2;
        return Truth.OPEN;
    }

    private static boolean isComparison(String operator) {
        return operator.matches(
                "STREQUAL|PATH_EQUAL|STRLESS|STRGREATER|MATCHES|IN_LIST|(VERSION_)?(EQUAL|LESS|GREATER|LESS_EQUAL|GREATER_EQUAL)");
    }

    private static Truth ordered(String operator, int sign) {
        return Truth.of(
                switch (operator) {
                    case "EQUAL" -> sign == 0;
                    case "LESS" -> sign < 0;
                    case "GREATER" -> sign > 0;
                    case "LESS_EQUAL" -> sign <= 0;
                    default -> sign >= 0;
                });
    }

    private static Truth matches(String text, String pattern) {
        try {
            return Truth.of(Pattern.compile(pattern).matcher(text).find());
        } catch (PatternSyntaxException _) {
            // CMake's expressions are not Java's in every corner.
            return Truth.OPEN;
        }
    }

    /// What an operand stands for: the value of the variable of that name, or itself; empty for what was a reference to nothing.
    private Optional<String> meant(Argument operand) {
        if (operand.isQuoted()) {
            return Optional.of(operand.text());
        }
        Optional<String> variable = variables.find(operand.text());
        return variable.isPresent() || !operand.text().matches("[A-Z][A-Z0-9]*_[A-Z0-9_]+")
                ? Optional.of(variable.orElse(operand.text()))
                : Optional.empty();
    }

    private Truth value(Argument argument) {
        Truth constant = constant(argument.text());
        if (constant != Truth.OPEN || argument.isQuoted()) {
            return constant == Truth.OPEN ? Truth.NO : constant;
        }
        Optional<String> value = variables.find(argument.text());
        return value.isEmpty() ? Truth.OPEN : Truth.of(constant(value.get()) != Truth.NO);
    }

    private static Truth constant(String text) {
        String word = text.toUpperCase(Locale.ROOT);
        if (FALSE.contains(word) || word.endsWith("-NOTFOUND")) {
            return Truth.NO;
        }
        boolean isNumber = NUMBER.matcher(word).matches();
        return TRUE.contains(word) || isNumber && !word.matches("-?0+") ? Truth.YES : Truth.OPEN;
    }

    private boolean take(String word) {
        boolean isHere =
                position < words.size() && !words.get(position).isQuoted() && words.get(position).text().equals(word);
        if (isHere) {
            position++;
        }
        return isHere;
    }
}
