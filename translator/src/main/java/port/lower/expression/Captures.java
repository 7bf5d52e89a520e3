package port.lower.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Symbol;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.CaptureDefault;

/// What a lambda takes along from the function around it, one field of its closure each.
public final class Captures {
    private final ClassSymbol closure;
    private final Body outer;
    private final CaptureDefault fallback;
    private final boolean complete;
    private final Map<Symbol, FieldSymbol> fields = new LinkedHashMap<>();
    private final List<Operand> values = new ArrayList<>();

    /// Which of the values is that of a field of its own.
    private final Map<String, Integer> own = new HashMap<>();

    private Optional<FieldSymbol> self = Optional.empty();

    /// @param complete whether only what has been captured by name may be used
    public Captures(ClassSymbol closure, Body outer, CaptureDefault fallback, boolean complete) {
        this.closure = closure;
        this.outer = outer;
        this.fallback = fallback;
        this.complete = complete;
    }

    public ClassSymbol closure() {
        return closure;
    }

    /// The function around the lambda.
    public Body outer() {
        return outer;
    }

    /// The initial values of the fields, in their order.
    public List<Operand> values() {
        return values;
    }

    /// The field for a variable of the function around, or for what a lambda around holds, captured if need be; empty if the lambda may
    /// not use it.
    public Optional<FieldSymbol> field(Symbol variable, Operand value) {
        FieldSymbol known = fields.get(variable);
        if (known != null) {
            return Optional.of(known);
        }
        if (fallback == CaptureDefault.NONE || complete && closure.isLayoutKnown()) {
            return Optional.empty();
        }
        return Optional.of(
                add(variable, variable.name(), value, fallback == CaptureDefault.REFERENCE, variable.span()));
    }

    /// A field with a value of its own, known to the body by name: `[n = 1]`.
    void addOwn(String name, CxxType type, Operand value, Span span) {
        var field =
                new FieldSymbol(
                        name, name, closure, Lazy.value(type), false, -1, Optional.empty(), closure.members(), span);
        closure.members().declare(field);
        closure.fields().add(field);
        own.put(name, values.size());
        values.add(value);
    }

    /// Gives a field of its own another value of the same type.
    void replaceOwn(String name, Operand value) {
        values.set(own.get(name), value);
    }

    /// Captures something under a name.
    public FieldSymbol add(Symbol symbol, String name, Operand value, boolean byReference, Span span) {
        CxxType type =
                switch (value) {
                    case Operand.OfPlace place -> place.type();
                    case Operand.OfValue plain -> plain.type();
                    default -> throw new IllegalStateException("cannot capture " + value);
                };
        return add(symbol, name, byReference ? new ReferenceTo(type, false) : type, value, span);
    }

    FieldSymbol add(Symbol symbol, String name, CxxType type, Operand value, Span span) {
        var field =
                new FieldSymbol(
                        name, name, closure, Lazy.value(type), false, -1, Optional.empty(), closure.members(), span);
        closure.fields().add(field);
        fields.put(symbol, field);
        values.add(value);
        return field;
    }

    /// Takes the values anew from the function around, which has only been looked at so far and now runs; but for those of fields of
    /// their own.
    void takeFrom(Body running, Span span) {
        NameOperands names = running.expressions().names();
        int next = 0;
        for (Symbol symbol : fields.keySet()) {
            while (own.containsValue(next)) {
                next++;
            }
            values.set(
                    next++,
                    switch (symbol) {
                        case VariableSymbol variable -> names.variable(variable, span);
                        case FieldSymbol field -> names.held(field, running, span);
                        default -> names.selfObject(span);
                    });
        }
    }

    /// The field that holds `this` of the function around.
    public Optional<FieldSymbol> self() {
        return self;
    }

    void setSelf(FieldSymbol field) {
        self = Optional.of(field);
    }

    boolean capturesByDefault() {
        return fallback != CaptureDefault.NONE;
    }
}
