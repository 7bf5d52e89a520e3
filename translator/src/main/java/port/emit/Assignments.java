package port.emit;

import java.util.List;
import java.util.Optional;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.FunctionAddress;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Step;

/// Assignments of all kinds, as expressions or as statements without their semicolon.
final class Assignments {
    private final Scope scope;
    private final JavaTypes types;
    private final Expressions expressions;
    private final Places places;

    Assignments(Scope scope, Expressions expressions, Places places) {
        this.scope = scope;
        this.types = scope.types();
        this.expressions = expressions;
        this.places = places;
    }

    Term assign(Assign assign) {
        Place place = assign.place();
        if (types.isView(place.type())) {
            if (assign.makes() && place instanceof LocalPlace && isNew(assign.value())) {
                return places.slot(place).write(expressions.of(assign.value()));
            }
            return places.view(place).call("assign", expressions.borrowed(assign.value()));
        }
        Slot slot = places.slot(place);
        boolean isNamed = slot instanceof Slot.Variable || slot instanceof Slot.Property;
        if (isNamed && place.type() instanceof ArrayType array) {
            return assign.value() instanceof Aggregate(_, var elements, _) && elements.isEmpty()
                    ? clear(slot.read(), array)
                    : fill(slot.read(), array, expressions.assigned(assign.value()));
        }
        if (slot instanceof Slot.Variable) {
            return slot.write(expressions.assigned(assign.value()));
        }
        if (types.isShimStruct(place.type())) {
            return slot.write(expressions.borrowed(assign.value()));
        }
        return slot.write(slot instanceof Slot.Cell ? element(assign.value()) : argument(assign.value()));
    }

    /// Whether the value is an object that nobody else has.
    private static boolean isNew(Expr value) {
        return switch (value) {
            case Call _, IndirectCall _, Construct _ -> true;
            case Conditional(_, var whenTrue, var whenFalse, _) -> isNew(whenTrue) && isNew(whenFalse);
            default -> false;
        };
    }

    private Term clear(Term memory, ArrayType array) {
        return Term.staticCall(scope.imports().shim("CString") + ".memset", memory, Term.primary("0"), size(array));
    }

    private Term size(ArrayType array) {
        return Literals.exact(types.table().sizeOf(array), ScalarType.UINT64);
    }

    /// The array keeps its place: pointers may lead there. `CString.memcpy(primes, IntPtr.of(first(), 3), 8L)`
    private Term fill(Term memory, ArrayType array, Term values) {
        return Term.staticCall(scope.imports().shim("CString") + ".memcpy", memory, values, size(array));
    }

    /// A value as an argument of a method that is not overloaded: Java widens, but does not narrow constants.
    Term argument(Expr value) {
        boolean small = value.type() instanceof ScalarType scalar && Expressions.isSmall(scalar);
        return small ? expressions.of(value) : expressions.assigned(value);
    }

    /// A value as an element of an array: what takes pointers of all kinds does not say which interface a function is meant to have.
    Term element(Expr value) {
        return value instanceof FunctionAddress address
                ? expressions.calls().functionAddress(address, true)
                : argument(value);
    }

    Term compound(CompoundAssign assign) {
        Place place = assign.place();
        Slot slot = places.slot(place);
        if (place.type() instanceof PointerType type) {
            boolean back = assign.operator() == BinaryOperator.SUBTRACT;
            var moved = new PointerAdd(new Load(place, assign.span()), assign.value(), back, assign.span());
            return slot.write(expressions.of(moved));
        }
        var type = (ScalarType) place.type();
        if (slot instanceof Slot.Variable(Term name)) {
            String operator = variableOperator(assign, type);
            if (!operator.isEmpty()) {
                Expr value = type == ScalarType.BOOL ? truth(assign.value()).orElseThrow() : assign.value();
                Term right = assign.operator().isShift() ? narrowCount(assign.value()) : expressions.assigned(value);
                return Term.assignment(name.text(), operator, right);
            }
        }
        if (slot instanceof Slot.Cell cell) {
            Optional<Term> updated = update(cell, assign, type);
            if (updated.isPresent()) {
                return updated.get();
            }
        }
        return assign(expanded(assign));
    }

    /// javac warns where a compound assignment gets a `long`, even as the count of a shift.
    private Term narrowCount(Expr count) {
        boolean isConstant = count instanceof IntConstant constant && constant.name().isEmpty();
        Term term = new Operators(scope, expressions).count(count);
        return !isConstant && count.type() instanceof ScalarType type && type.bytes() == 8 ? term.cast("int") : term;
    }

    /// The operator that does in Java what this assignment does; empty if none does.
    private String variableOperator(CompoundAssign assign, ScalarType type) {
        if (type == ScalarType.BOOL) {
            boolean bits =
                    assign.operator() == BinaryOperator.AND
                            || assign.operator() == BinaryOperator.OR
                            || assign.operator() == BinaryOperator.XOR;
            return bits && truth(assign.value()).isPresent() ? assign.operator().symbol() + "=" : "";
        }
        boolean sameType =
                assign.operationType().equals(type)
                        || assign.operationType() instanceof ScalarType operation
                                && operation.isInteger()
                                && type.isInteger()
                                && operation.bytes() == type.bytes()
                                && isSignless(assign.operator());
        return sameType && !Expressions.isSmall(type)
                ? Arithmetic.compound(assign.operator(), type, Operators.isPlainShift(assign.value(), type))
                : "";
    }

    private static boolean isSignless(BinaryOperator operator) {
        return operator != BinaryOperator.DIVIDE
                && operator != BinaryOperator.REMAINDER
                && operator != BinaryOperator.SHIFT_RIGHT;
    }

    private static Optional<Expr> truth(Expr value) {
        return value instanceof Convert(Expr inner, var _, var _, var _) && inner.type() == ScalarType.BOOL
                ? Optional.of(inner)
                : Optional.empty();
    }

    /// `p[i] += v  ->  p.add(i, v)`
    private Optional<Term> update(Slot.Cell cell, CompoundAssign assign, ScalarType type) {
        boolean known = assign.operationType().equals(type) && !Expressions.isSmall(type) && type != ScalarType.BOOL;
        if (!known || !hasIntIndex(assign.place())) {
            return Optional.empty();
        }
        Optional<String> method =
                switch (assign.operator()) {
                    case ADD -> Optional.of("add");
                    case SUBTRACT -> Optional.of("subtract");
                    case MULTIPLY -> Optional.of("multiply");
                    default -> Optional.empty();
                };
        Term index = cell.index().orElse(Term.primary("0"));
        return method.map(name -> cell.pointer().call(name, index, expressions.assigned(assign.value())));
    }

    /// Whether the index that Java sees is an `int`.
    private boolean hasIntIndex(Place place) {
        return IndexTypes.isInt(place);
    }

    /// `x op= v` as `x = (type) (x op v)`.
    private static Assign expanded(CompoundAssign assign) {
        Place place = assign.place();
        Expr old = new Load(place, assign.span());
        Expr left =
                place.type().equals(assign.operationType())
                        ? old
                        : new Convert(old, assign.operationType(), false, assign.span());
        Expr value = new Binary(assign.operator(), left, assign.value(), assign.operationType(), assign.span());
        Expr back =
                place.type().equals(assign.operationType())
                        ? value
                        : new Convert(value, place.type(), false, assign.span());
        return new Assign(place, back, assign.span());
    }

    /// @param isValueUsed whether it matters if the old value or the new one comes out
    Term step(Step step, boolean isValueUsed) {
        Place place = step.place();
        Slot slot = places.slot(place);
        if (place.type() instanceof PointerType) {
            var one = IntConstant.of(1, ScalarType.INT64, step.span());
            return slot.write(
                    expressions.of(new PointerAdd(new Load(place, step.span()), one, !step.increment(), step.span())));
        }
        var type = (ScalarType) place.type();
        String operator = step.increment() ? "++" : "--";
        if (slot instanceof Slot.Variable(Term name)) {
            return step.prefix() && isValueUsed
                    ? name.prefix(operator)
                    : new Term(name.text() + operator, Precedence.UNARY);
        }
        if (slot instanceof Slot.Cell cell && !Expressions.isSmall(type) && IndexTypes.isInt(place)) {
            Term index = cell.index().orElse(Term.primary("0"));
            String method = step.prefix() || !isValueUsed ? "add" : "getAndAdd";
            return cell.pointer().call(method, List.of(index, Term.primary(step.increment() ? "1" : "-1")));
        }
        ScalarType operation = Expressions.isSmall(type) || type == ScalarType.BOOL ? ScalarType.INT32 : type;
        Expr one =
                operation.isFloating()
                        ? port.ir.FloatConstant.of(1, operation, step.span())
                        : IntConstant.of(1, operation, step.span());
        BinaryOperator sign = step.increment() ? BinaryOperator.ADD : BinaryOperator.SUBTRACT;
        return compound(new CompoundAssign(place, sign, one, operation, step.span()));
    }
}
