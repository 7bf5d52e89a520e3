package port.syntax;

import java.util.List;
import port.source.Span;

/// A declaration of a header model, at file or namespace scope, that is read when its name is first asked for: most of them never are.
///
/// It declares one name, which is that of a function, class or template.
public final class UnreadDeclaration implements Declaration {
    private final String name;
    private final Span span;
    private final Unread<List<Declaration>> unread;

    UnreadDeclaration(String name, Span span, Unread<List<Declaration>> unread) {
        this.name = name;
        this.span = span;
        this.unread = unread;
    }

    /// What it declares.
    public String name() {
        return name;
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
