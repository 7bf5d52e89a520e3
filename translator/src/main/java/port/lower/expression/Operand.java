package port.lower.expression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.Place;
import port.ir.ScalarType;
import port.ir.VoidType;
import port.lower.symbol.Callable;
import port.lower.symbol.CxxType;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.source.Span;
import port.syntax.BracedListExpression;

/// An expression whose meaning has been found, before it is known what its context makes of it.
public sealed interface Operand {
    Span span();

    /// Something that stands somewhere: an lvalue or, if about to be moved from, an xvalue.
    ///
    /// @param type not a reference
    /// @param value gives the value, where that is easier than to load it: a constant, or what also changes the place
    record OfPlace(
            CxxType type,
            Supplier<Place> source,
            boolean isXvalue,
            Optional<Expr> value,
            Optional<Integer> bits,
            Span span)
            implements Operand {
        public OfPlace {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(span, "span");
        }

        public Place place() {
            return source.get();
        }

        public OfPlace asXvalue() {
            return new OfPlace(type, source, true, value, bits, span);
        }
    }

    /// A value that stands nowhere: a prvalue.
    record OfValue(CxxType type, Expr expr, Span span) implements Operand {
        public OfValue {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(expr, "expr");
            Objects.requireNonNull(span, "span");
        }
    }

    /// The name of functions among which a call, or the type wanted, chooses.
    ///
    /// @param object on which methods are called
    /// @param byArguments the name for argument-dependent lookup
    /// @param isDirect whether virtual functions are called as named
    record OfFunctions(
            List<Callable> candidates,
            Optional<List<TemplateArgument>> explicit,
            Optional<Operand> object,
            Optional<String> byArguments,
            boolean isDirect,
            String name,
            Span span)
            implements Operand {
        public OfFunctions {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(explicit, "explicit");
            Objects.requireNonNull(object, "object");
            Objects.requireNonNull(byArguments, "byArguments");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(span, "span");
        }
    }

    /// A braced list, which means nothing without the type wanted.
    record OfList(BracedListExpression syntax, Scope scope, Span span) implements Operand {}

    /// The name of a type, where it is called.
    record OfType(CxxType type, Span span) implements Operand {}

    /// A member of an object picked by a member pointer to a function.
    record OfBoundMember(Operand object, Expr function, port.lower.symbol.FunctionOf type, Span span)
            implements Operand {}

    static OfPlace place(CxxType type, Place place, Span span) {
        return new OfPlace(type, () -> place, false, Optional.empty(), Optional.empty(), span);
    }

    /// A value of type `void`.
    static OfValue nothing(Span span) {
        return value(
                Fundamental.VOID, new Convert(IntConstant.of(0, ScalarType.INT32, span), VoidType.VOID, true, span));
    }

    static OfValue value(CxxType type, Expr expr) {
        return new OfValue(type, expr, expr.span());
    }
}
