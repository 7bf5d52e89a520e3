package port.syntax;

import java.util.List;
import port.source.Span;

/// A declaration of a header model, at file or namespace scope, that is read when one of its names is first asked for: most of them never are.
///
/// Its names are those of functions, types, enumerators or templates.
public final class UnreadDeclaration implements Declaration {
    private final List<String> names;
    private final Span span;
    private final Unread<List<Declaration>> unread;

    UnreadDeclaration(List<String> names, Span span, Unread<List<Declaration>> unread) {
        this.names = List.copyOf(names);
        this.span = span;
        this.unread = unread;
    }

    /// What it declares.
    public List<String> names() {
        return names;
    }

    /// What it says, none of it unread itself.
    public List<Declaration> declarations() {
        return unread.get();
    }

    @Override
    public Span span() {
        return span;
    }
}
