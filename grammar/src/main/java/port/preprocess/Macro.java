package port.preprocess;

import java.util.List;
import port.source.Span;

/// A macro as defined, together with whether it is being expanded right now.
final class Macro {
    /// Marks a body token that is not a parameter.
    static final int NO_PARAMETER = -1;

    /// What kind of macro it is.
    enum Kind {
        OBJECT,
        FUNCTION,
        /// One whose value depends on the place or on the run, such as `__LINE__`.
        BUILTIN,
        /// Not defined in this pass, but in the other one.
        UNDEFINED
    }

    private final String name;
    private final Kind kind;
    private final List<String> parameters;
    private final boolean isVariadic;
    private final SourceToken[] body;
    private final int[] parameterAt;
    private final boolean hasPaste;
    private final Span span;
    private boolean isActive;
    private boolean isWatched;

    /// @param parameters the names, that of the variable arguments last
    /// @param parameterAt for each token of the body, which parameter it names, or [#NO_PARAMETER]
    Macro(
            String name,
            Kind kind,
            List<String> parameters,
            boolean isVariadic,
            SourceToken[] body,
            int[] parameterAt,
            Span span) {
        this.name = name;
        this.kind = kind;
        this.parameters = List.copyOf(parameters);
        this.isVariadic = isVariadic;
        this.body = body;
        this.parameterAt = parameterAt;
        this.hasPaste = List.of(body).stream().anyMatch(token -> token.is("##"));
        this.span = span;
    }

    /// A macro that has neither parameters nor a body.
    static Macro bare(String name, Kind kind) {
        return new Macro(name, kind, List.of(), false, new SourceToken[0], new int[0], Span.NONE);
    }

    String name() {
        return name;
    }

    boolean isFunctionLike() {
        return kind == Kind.FUNCTION;
    }

    boolean isBuiltin() {
        return kind == Kind.BUILTIN;
    }

    boolean isDefined() {
        return kind != Kind.UNDEFINED;
    }

    /// Whether the body may join tokens.
    boolean hasPaste() {
        return hasPaste;
    }

    int parameterCount() {
        return parameters.size();
    }

    boolean isVariadic() {
        return isVariadic;
    }

    /// Whether `parameter` takes the variable arguments.
    boolean isVariadic(int parameter) {
        return isVariadic && parameter == parameters.size() - 1;
    }

    SourceToken[] body() {
        return body;
    }

    int parameterAt(int index) {
        return parameterAt[index];
    }

    Span span() {
        return span;
    }

    /// Whether tokens of this macro's expansion are still being read, so that its name is not expanded again.
    boolean isActive() {
        return isActive;
    }

    void setActive(boolean active) {
        isActive = active;
    }

    /// Whether its definition differs between the passes.
    boolean isWatched() {
        return isWatched;
    }

    Macro watched() {
        isWatched = true;
        return this;
    }

    /// Whether a second definition says the same, so that it is allowed.
    boolean isSameAs(Macro other) {
        if (kind != other.kind
                || isVariadic != other.isVariadic
                || !parameters.equals(other.parameters)
                || body.length != other.body.length) {
            return false;
        }
        for (int i = 0; i < body.length; i++) {
            boolean sameBlank = i == 0 || body[i].isGlued() == other.body[i].isGlued();
            if (!sameBlank || !body[i].is(other.body[i].text())) {
                return false;
            }
        }
        return true;
    }
}
