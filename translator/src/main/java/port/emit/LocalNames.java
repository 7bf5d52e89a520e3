package port.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import port.ir.Local;

/// The names of parameters and local variables of one method: the author's, unless Java forbids the second use of one.
final class LocalNames {
    private final Map<Integer, String> names = new HashMap<>();
    private final Deque<Set<String>> scopes = new ArrayDeque<>();
    private final ProgramNames program;

    /// @param reserved names that mean something else throughout the method
    LocalNames(Set<String> reserved, ProgramNames program) {
        this.program = program;
        scopes.push(new HashSet<>(reserved));
        open();
    }

    void open() {
        scopes.push(new HashSet<>());
    }

    void close() {
        scopes.pop();
    }

    String declare(Local local) {
        String name = fresh(clean(local.name()));
        names.put(local.id(), name);
        return name;
    }

    /// A name that nothing in sight has.
    String fresh(String wanted) {
        String plain = program.isHiddenBy(wanted) ? wanted + "_" : wanted;
        String name = plain;
        for (int n = 2; isTaken(name); n++) {
            name = plain + n;
        }
        scopes.element().add(name);
        return name;
    }

    /// @throws IllegalArgumentException if the variable was not declared
    String of(Local local) {
        String name = names.get(local.id());
        if (name == null) {
            throw new IllegalArgumentException("used before its declaration: " + local);
        }
        return name;
    }

    /// Whether something in sight has that name.
    boolean isTaken(String name) {
        return scopes.stream().anyMatch(scope -> scope.contains(name));
    }

    private static String clean(String name) {
        String text = name.replaceAll("\\$\\d*$", "").replace("$", "");
        return Identifiers.legal(text.isEmpty() || Character.isDigit(text.charAt(0)) ? "value" + text : text);
    }
}
