package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A function or method: declared or defined.
///
/// @param specifiers `override` and `final` are among them
/// @param initializers those of a constructor
public record FunctionDeclaration(
        Specifiers specifiers,
        QualifiedName name,
        FunctionKind kind,
        FunctionTypeSyntax type,
        List<MemberInitializer> initializers,
        FunctionBody body,
        Span span)
        implements Declaration {
    public FunctionDeclaration {
        Objects.requireNonNull(specifiers, "specifiers");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        initializers = List.copyOf(initializers);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }

    /// Whether a body stands here, or `= default`.
    public boolean isDefinition() {
        return !(body instanceof AbsentBody) && !(body instanceof PureBody);
    }

    /// The same of another type.
    FunctionDeclaration with(FunctionTypeSyntax other) {
        return new FunctionDeclaration(specifiers, name, kind, other, initializers, body, span);
    }

    /// The same as a declaration alone.
    public FunctionDeclaration withoutBody() {
        return new FunctionDeclaration(specifiers, name, kind, type, List.of(), new AbsentBody(span), span);
    }
}
