package port.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What one declaration at file or namespace scope declares, to tell whether it may stay unread until one of its names is asked for.
final class PieceNames {
    private final Set<String> names = new LinkedHashSet<>();
    private boolean canWait = true;

    /// Begins a declaration.
    void start() {
        names.clear();
        canWait = true;
    }

    /// It declares a function, type, enumerator or template of that name, or makes it known from elsewhere.
    void declares(String name) {
        names.add(name);
    }

    /// It declares something that is there even if nobody asks for it by its plain name: a variable, a conversion, a member of a class.
    void declaresMore() {
        canWait = false;
    }

    /// The names that are declared if it may stay unread; none otherwise.
    List<String> all() {
        return canWait ? List.copyOf(names) : List.of();
    }
}
