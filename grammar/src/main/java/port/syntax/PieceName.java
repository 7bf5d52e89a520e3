package port.syntax;

import java.util.Optional;

/// What one declaration at file or namespace scope declares, to tell whether it may stay unread until its name is asked for.
final class PieceName {
    private String name = "";
    private int count;

    /// Begins a declaration.
    void start() {
        name = "";
        count = 0;
    }

    /// It declares a function, class or template of that name.
    void declares(String found) {
        name = found;
        count++;
    }

    /// It declares something that cannot wait, such as a variable.
    void declaresMore() {
        count += 2;
    }

    /// The one name that is declared; empty if there are more, or none.
    Optional<String> only() {
        return count == 1 ? Optional.of(name) : Optional.empty();
    }
}
