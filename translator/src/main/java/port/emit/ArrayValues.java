package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Type;

/// Arrays from lists of values: `{1, 2, 3}  ->  IntPtr.of(1, 2, 3)`.
final class ArrayValues {
    private final JavaTypes types;
    private final Expressions expressions;

    ArrayValues(JavaTypes types, Expressions expressions) {
        this.types = types;
        this.expressions = expressions;
    }

    Term of(ArrayType array, Aggregate aggregate) {
        Optional<List<Byte>> text = text(array, aggregate);
        if (text.isPresent()) {
            return Term.staticCall(
                    types.imports().shim("CString") + ".copyOf",
                    Literals.string(text.get()),
                    Term.primary(Long.toString(JavaTypes.flatCount(array))));
        }
        Type element = JavaTypes.innermost(array);
        if (element instanceof StructType struct && types.isView(struct)) {
            Optional<Term> table = new NumberTables(types).structs(array, struct, aggregate);
            if (table.isPresent()) {
                return table.get();
            }
        }
        List<Term> values = flatten(array, aggregate, element);
        if (values.isEmpty()) {
            return expressions.pointers().local(array);
        }
        long count = JavaTypes.flatCount(array);
        if (count == 1) {
            return cell(element, values.getFirst());
        }
        if (element instanceof ScalarType scalar) {
            Optional<Term> table = new NumberTables(types).array(scalar, values, count);
            if (table.isPresent()) {
                return Term.staticCall(types.pointerTo(element) + ".of", table.get());
            }
        }
        return switch (element) {
            case PointerType pointer ->
                    Term.staticCall(
                            types.imports().shim("PointerPtr") + ".of",
                            Stream.concat(
                                            Stream.of(types.descriptor(pointer.pointee())),
                                            padded(values, count, element))
                                    .toList());
            case StructType struct when types.isView(struct) ->
                    Term.staticCall(types.struct(struct) + ".arrayOf", padded(values, count, element).toList());
            default -> Term.staticCall(types.pointerTo(element) + ".of", padded(values, count, element).toList());
        };
    }

    /// The characters that one string of the author's gave an array.
    private static Optional<List<Byte>> text(ArrayType array, Aggregate aggregate) {
        if (array.element() != ScalarType.CHAR || aggregate.elements().isEmpty()) {
            return Optional.empty();
        }
        var bytes = new ArrayList<Byte>();
        for (Expr expr : aggregate.elements()) {
            boolean isPart = expr instanceof IntConstant && expr.span().equals(aggregate.span());
            if (!isPart || !aggregate.span().text().startsWith("\"")) {
                return Optional.empty();
            }
            bytes.add((byte) ((IntConstant) expr).value());
        }
        return Optional.of(bytes);
    }

    private Term cell(Type element, Term value) {
        return switch (element) {
            case PointerType pointer ->
                    Term.staticCall(
                            types.imports().shim("PointerPtr") + ".cell", types.descriptor(pointer.pointee()), value);
            case StructType struct when types.isView(struct) -> value.call("ptr");
            default -> Term.staticCall(types.pointerTo(element) + ".cell", value);
        };
    }

    private Stream<Term> padded(List<Term> values, long count, Type element) {
        return Stream.concat(values.stream(), Stream.generate(() -> zero(element)).limit(count - values.size()));
    }

    private Term zero(Type element) {
        return element instanceof ScalarType scalar && !scalar.isFloating()
                ? argument(scalar, Literals.assigned(0, scalar))
                : expressions.zero(element);
    }

    private static Term argument(ScalarType scalar, Term literal) {
        return Expressions.isSmall(scalar) ? literal.cast(ScalarNames.primitive(scalar)) : literal;
    }

    /// The values of an array of arrays, one after the other; inner ones filled up, the rest left off.
    private List<Term> flatten(ArrayType array, Aggregate aggregate, Type element) {
        var values = new ArrayList<Term>();
        for (Expr expr : aggregate.elements()) {
            if (array.element() instanceof ArrayType row && expr instanceof Aggregate inner) {
                List<Term> own = flatten(row, inner, element);
                values.addAll(own);
                long missing = JavaTypes.flatCount(row) - own.size();
                boolean last = expr == aggregate.elements().getLast();
                if (!last) {
                    padded(List.of(), missing, element).forEach(values::add);
                }
            } else if (array.element() instanceof ArrayType row
                    && expr instanceof StringConstant text
                    && element instanceof ScalarType scalar) {
                text.bytes().forEach(value -> values.add(argument(scalar, Literals.assigned(value, scalar))));
                if (expr != aggregate.elements().getLast()) {
                    padded(List.of(), JavaTypes.flatCount(row) - text.bytes().size(), element).forEach(values::add);
                }
            } else {
                values.add(expressions.assignments().element(expr));
            }
        }
        return values;
    }
}
