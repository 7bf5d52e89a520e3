package port.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The variables that an expression may use, by scope.
final class Variables {
    /// A variable of arithmetic type.
    record Variable(String name, String type, boolean writable) {
        boolean isFloating() {
            return type.equals("float") || type.equals("double");
        }
    }

    private final Deque<List<Variable>> scopes = new ArrayDeque<>();
    private int count;

    void enter() {
        scopes.push(new ArrayList<>());
    }

    void leave() {
        scopes.pop();
    }

    void add(String name, String type, boolean writable) {
        scopes.peek().add(new Variable(name, type, writable));
    }

    /// A name that was not given before.
    String fresh(String prefix) {
        count++;
        return prefix + count;
    }

    List<Variable> all(boolean floating) {
        return scopes.stream().flatMap(List::stream).filter(variable -> variable.isFloating() == floating).toList();
    }

    List<Variable> writable() {
        return scopes.stream().flatMap(List::stream).filter(Variable::writable).toList();
    }
}
