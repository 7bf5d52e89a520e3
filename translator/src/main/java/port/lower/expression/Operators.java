package port.lower.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import port.diagnostic.Code;
import port.ir.Assign;
import port.ir.BinaryOperator;
import port.ir.CompoundAssign;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.Logical;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Step;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.lower.declaration.Unit;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.PointerTo;
import port.source.Span;
import port.syntax.AssignmentExpression;
import port.syntax.BinaryExpression;
import port.syntax.InfixOperator;
import port.syntax.NameExpression;
import port.syntax.PostfixExpression;
import port.syntax.PostfixOperator;
import port.syntax.PrefixExpression;
import port.syntax.PrefixOperator;
import port.syntax.SubscriptExpression;

/// Operators on numbers and pointers; those on classes go to [OverloadedOperators] first.
public final class Operators {
    private final Body body;
    private final Unit unit;
    private final OverloadedOperators overloaded;
    private final MemberPointers members;

    Operators(Body body) {
        this.body = body;
        this.unit = body.unit();
        this.overloaded = new OverloadedOperators(body);
        this.members = new MemberPointers(body);
    }

    private Values values() {
        return body.expressions().values();
    }

    OverloadedOperators overloaded() {
        return overloaded;
    }

    public Operand binary(BinaryExpression binary) {
        Span span = binary.span();
        return switch (binary.operator()) {
            case COMMA ->
                    new Comma(body)
                            .lower(
                                    body.expressions().lower(binary.left()),
                                    () -> body.expressions().lower(binary.right()),
                                    span);
            case AND, OR -> {
                Operand left = body.expressions().lower(binary.left());
                yield logical(binary.operator(), left, () -> body.expressions().lower(binary.right()), span);
            }
            default ->
                    binary(
                            binary.operator(),
                            body.expressions().lower(binary.left()),
                            body.expressions().lower(binary.right()),
                            span);
        };
    }

    private Operand logical(InfixOperator operator, Operand left, Supplier<Operand> rightSource, Span span) {
        if (OverloadedOperators.isUser(left)) {
            Optional<Operand> user = overloaded.binary(operator.spelling(), left, rightSource.get(), span);
            if (user.isPresent()) {
                return user.get();
            }
        }
        Expr first = values().condition(left);
        boolean isAnd = operator == InfixOperator.AND;
        if (body.wantsConstant()
                && unit.constants().fold(first).orElse(first) instanceof IntConstant known
                && (known.value() != 0) != isAnd) {
            return Operand.value(Fundamental.BOOL, known);
        }
        Body.Guarded<Expr> second = body.guarded(() -> values().condition(rightSource.get()));
        return second.before().isEmpty()
                ? new Operand.OfValue(Fundamental.BOOL, new Logical(isAnd, first, second.value(), span), span)
                : new GuardedOperands(body).logical(first, second, isAnd, span);
    }

    public Operand binary(InfixOperator operator, Operand left, Operand right, Span span) {
        Optional<Operand> user = overloaded.binary(operator.spelling(), left, right, span);
        if (user.isPresent()) {
            return user.get();
        }
        return switch (operator) {
            case MULTIPLY -> arithmetic(BinaryOperator.MULTIPLY, left, right, span);
            case DIVIDE -> arithmetic(BinaryOperator.DIVIDE, left, right, span);
            case REMAINDER -> arithmetic(BinaryOperator.REMAINDER, left, right, span);
            case ADD -> add(left, right, span);
            case SUBTRACT -> subtract(left, right, span);
            case SHIFT_LEFT -> shift(BinaryOperator.SHIFT_LEFT, left, right, span);
            case SHIFT_RIGHT -> shift(BinaryOperator.SHIFT_RIGHT, left, right, span);
            case LESS -> compare(BinaryOperator.LESS, left, right, span);
            case GREATER -> compare(BinaryOperator.GREATER, left, right, span);
            case THREE_WAY -> new ThreeWay(body).compare(left, right, span);
            case LESS_EQUAL -> compare(BinaryOperator.LESS_EQUAL, left, right, span);
            case GREATER_EQUAL -> compare(BinaryOperator.GREATER_EQUAL, left, right, span);
            case EQUAL -> compare(BinaryOperator.EQUAL, left, right, span);
            case NOT_EQUAL -> compare(BinaryOperator.NOT_EQUAL, left, right, span);
            case BIT_AND -> arithmetic(BinaryOperator.AND, left, right, span);
            case BIT_XOR -> arithmetic(BinaryOperator.XOR, left, right, span);
            case BIT_OR -> arithmetic(BinaryOperator.OR, left, right, span);
            case AND, OR -> logical(operator, left, () -> right, span);
            case COMMA -> new Comma(body).lower(left, () -> right, span);
            case ASSIGN -> assign(left, right, span);
            case MEMBER_POINTER -> members.through(left, right, span);
            case ARROW_MEMBER_POINTER -> members.through(dereference(left, span), right, span);
        };
    }

    private LoweringFailure unfit(String operator, Operand left, Operand right, Span span) {
        return LoweringFailure.of(
                Code.TYPE_MISMATCH,
                span,
                "'" + operator + "' does not work on '" + Values.typeOf(left) + "' and '" + Values.typeOf(right) + "'");
    }

    private Operand.OfValue number(Operand operand, String operator, Span span) {
        Operand.OfValue value = values().rvalue(overloaded.toBuiltin(operand));
        if (value.type().unqualified() instanceof EnumType(var symbol) && symbol.isScoped()
                || Arithmetic.arithmetic(value.type()).isEmpty()) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, span, "'" + operator + "' does not work on '" + value.type() + "'");
        }
        return value;
    }

    private static Fundamental promoted(Operand operand, Operand.OfValue value) {
        return Arithmetic.promote(Arithmetic.arithmetic(value.type()).orElseThrow(), Calls.bits(operand));
    }

    private Operand arithmetic(BinaryOperator operator, Operand left, Operand right, Span span) {
        Operand.OfValue first = number(left, operator.symbol(), span);
        Operand.OfValue second = number(right, operator.symbol(), span);
        Fundamental common = Arithmetic.common(promoted(left, first), promoted(right, second));
        boolean integersOnly =
                operator == BinaryOperator.REMAINDER
                        || operator == BinaryOperator.AND
                        || operator == BinaryOperator.OR
                        || operator == BinaryOperator.XOR;
        if (common.isFloating() && integersOnly) {
            throw unfit(operator.symbol(), left, right, span);
        }
        Expr one = Arithmetic.convert(first.expr(), common.scalar(), false);
        Expr two = Arithmetic.convert(second.expr(), common.scalar(), false);
        return Operand.value(common, Arithmetic.arithmetic(operator, one, two, span));
    }

    private Operand shift(BinaryOperator operator, Operand left, Operand right, Span span) {
        Operand.OfValue first = number(left, operator.symbol(), span);
        Operand.OfValue second = number(right, operator.symbol(), span);
        Fundamental type = promoted(left, first);
        Fundamental count = promoted(right, second);
        if (type.isFloating() || count.isFloating()) {
            throw unfit(operator.symbol(), left, right, span);
        }
        Expr one = Arithmetic.convert(first.expr(), type.scalar(), false);
        Expr two = Arithmetic.convert(second.expr(), count.scalar(), false);
        return Operand.value(type, Arithmetic.binary(operator, one, two, span));
    }

    private static Optional<CxxType> pointee(CxxType type) {
        return type.unqualified() instanceof PointerTo(var pointee) ? Optional.of(pointee) : Optional.empty();
    }

    /// An operand that is a pointer or decays to one, as its value; anything else unchanged.
    private Operand pointerOr(Operand operand) {
        Operand plain = overloaded.toBuiltin(operand);
        CxxType type = Values.typeOf(plain);
        boolean decays =
                type instanceof ArrayOf
                        || type.unqualified() instanceof PointerTo
                        || plain instanceof Operand.OfFunctions;
        return decays ? values().rvalue(plain) : plain;
    }

    private Operand add(Operand left, Operand right, Span span) {
        Operand first = pointerOr(left);
        Operand second = pointerOr(right);
        Optional<CxxType> leftPointee = pointee(Values.typeOf(first));
        Optional<CxxType> rightPointee = pointee(Values.typeOf(second));
        if (leftPointee.isPresent() && rightPointee.isEmpty()) {
            return moved(values().rvalue(first), second, false, span);
        }
        if (rightPointee.isPresent() && leftPointee.isEmpty()) {
            return moved(values().rvalue(second), first, false, span);
        }
        return arithmetic(BinaryOperator.ADD, left, right, span);
    }

    private Operand moved(Operand.OfValue pointer, Operand index, boolean negated, Span span) {
        checkComplete(pointer.type(), span);
        return new Operand.OfValue(
                pointer.type().unqualified(), new PointerAdd(pointer.expr(), index(index, span), negated, span), span);
    }

    private void checkComplete(CxxType pointer, Span span) {
        if (pointer.unqualified() instanceof PointerTo(var pointee) && pointee.unqualified() instanceof ClassType) {
            unit.classes().layouts().sizeOf(pointee, span);
        }
    }

    /// A number of elements, of whatever integer type.
    private Expr index(Operand operand, Span span) {
        Operand.OfValue value = number(operand, "[]", span);
        Fundamental type = promoted(operand, value);
        if (type.isFloating()) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, operand.span(), "an index must be an integer, not '" + value.type() + "'");
        }
        return Arithmetic.convert(value.expr(), type.scalar(), false);
    }

    private Operand subtract(Operand left, Operand right, Span span) {
        Operand first = pointerOr(left);
        Operand second = pointerOr(right);
        Optional<CxxType> leftPointee = pointee(Values.typeOf(first));
        Optional<CxxType> rightPointee = pointee(Values.typeOf(second));
        if (leftPointee.isPresent() && rightPointee.isPresent()) {
            Expr one = values().rvalue(first).expr();
            Expr two = values().rvalue(second).expr();
            Expr same = two.type().equals(one.type()) ? two : new port.ir.Convert(two, one.type(), false, span);
            return new Operand.OfValue(Fundamental.LONG, new PointerDifference(one, same, span), span);
        }
        if (leftPointee.isPresent()) {
            return moved(values().rvalue(first), second, true, span);
        }
        return arithmetic(BinaryOperator.SUBTRACT, left, right, span);
    }

    private Operand compare(BinaryOperator operator, Operand left, Operand right, Span span) {
        Operand first = pointerOr(left);
        Operand second = pointerOr(right);
        CxxType one = Values.typeOf(first).unqualified();
        CxxType two = Values.typeOf(second).unqualified();
        if (one instanceof EnumType && one.equals(two)) {
            Expr lhs = values().rvalue(first).expr();
            return new Operand.OfValue(
                    Fundamental.BOOL, Arithmetic.binary(operator, lhs, values().rvalue(second).expr(), span), span);
        }
        boolean pointers =
                one instanceof PointerTo
                        || two instanceof PointerTo
                        || one == Fundamental.NULLPTR
                        || two == Fundamental.NULLPTR;
        boolean members = one instanceof MemberPointerTo || two instanceof MemberPointerTo;
        if (pointers || members) {
            CxxType common =
                    one instanceof PointerTo(var left1) && two instanceof PointerTo(var right1)
                            ? Expressions.commonPointer(left1, right1)
                            : one instanceof PointerTo || one instanceof MemberPointerTo ? one : two;
            Expr lhs = values().standard(values().rvalue(first), common, false, span);
            Expr rhs = values().standard(values().rvalue(second), common, false, span);
            return new Operand.OfValue(Fundamental.BOOL, Arithmetic.binary(operator, lhs, rhs, span), span);
        }
        Operand.OfValue lhs = number(left, operator.symbol(), span);
        Operand.OfValue rhs = number(right, operator.symbol(), span);
        Fundamental common = Arithmetic.common(promoted(left, lhs), promoted(right, rhs));
        if (lhs.expr().type() == ScalarType.BOOL && rhs.expr().type() == ScalarType.BOOL) {
            common = Fundamental.BOOL;
        }
        return new Operand.OfValue(
                Fundamental.BOOL,
                Arithmetic.binary(
                        operator,
                        Arithmetic.convert(lhs.expr(), common.scalar(), false),
                        Arithmetic.convert(rhs.expr(), common.scalar(), false),
                        span),
                span);
    }

    public Operand assign(AssignmentExpression assignment) {
        Operand target = body.expressions().lower(assignment.target());
        if (assignment.operator().isEmpty()) {
            return assign(target, body.expressions().lower(assignment.value()), assignment.span());
        }
        return compound(
                assignment.operator().get(), target, body.expressions().lower(assignment.value()), assignment.span());
    }

    public Operand assign(Operand target, Operand value, Span span) {
        CxxType type = Values.typeOf(target);
        if (type.unqualified() instanceof ClassType) {
            return overloaded.assign(target, value, span);
        }
        Operand.OfPlace place = writable(target, span);
        Expr converted = values().convert(value, type.unqualified(), value.span());
        body.volatiles().write(place.type(), place.place(), span);
        return changed(place, at -> new Assign(at, converted, span), span);
    }

    /// Copies an object byte by byte.
    public Operand assignBytes(Operand target, Operand value, Span span) {
        Operand.OfPlace place = writable(target, span);
        CxxType type = place.type().unqualified();
        Expr bytes = body.expressions().initialization().assigned(value, type, span);
        return changed(place, at -> new Assign(at, bytes, span), span);
    }

    private static Operand.OfPlace writable(Operand target, Span span) {
        if (!(target instanceof Operand.OfPlace place)) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a value cannot be assigned to");
        }
        if (place.type().isConst()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + place.type() + "' cannot be assigned to");
        }
        return place;
    }

    /// A place that an expression has just changed: its value is that of the expression.
    private Operand changed(Operand.OfPlace place, Function<Place, Expr> change, Span span) {
        Lazy<Place> after =
                Lazy.of(() -> {
                    var kept = KeptPlace.of(place.place(), body, span);
                    Expr done = change.apply(kept.first());
                    Expr address = values().address(kept.again(), PointerType.reference(kept.again().type()), span);
                    return new Dereference(new Sequence(List.of(done), address, span), span);
                });
        Optional<Expr> value = Optional.of(change.apply(place.place()));
        return new Operand.OfPlace(place.type(), after::get, false, value, place.bits(), span);
    }

    Operand compound(InfixOperator operator, Operand target, Operand value, Span span) {
        Optional<Operand> user = overloaded.compound(operator.spelling(), target, value, span);
        if (user.isPresent()) {
            return user.get();
        }
        Operand.OfPlace place = writable(target, span);
        BinaryOperator operation = operation(operator);
        CxxType type = place.type().unqualified();
        if (type instanceof PointerTo) {
            checkComplete(type, span);
            body.volatiles().change(place.type(), place.place(), span);
            Expr distance = index(value, span);
            return changed(place, at -> new CompoundAssign(at, operation, distance, at.type(), span), span);
        }
        Operand.OfValue right = number(value, operator.spelling() + "=", span);
        Fundamental own =
                Arithmetic.arithmetic(type).orElseThrow(() -> unfit(operator.spelling() + "=", target, value, span));
        Fundamental left = Arithmetic.promote(own, place.bits());
        Fundamental second = promoted(value, right);
        Fundamental common = operation.isShift() ? left : Arithmetic.common(left, second);
        Fundamental wanted = operation.isShift() ? second : common;
        boolean integersOnly =
                operation.isShift()
                        || operation == BinaryOperator.REMAINDER
                        || operation == BinaryOperator.AND
                        || operation == BinaryOperator.OR
                        || operation == BinaryOperator.XOR;
        if (integersOnly && (common.isFloating() || wanted.isFloating())) {
            throw unfit(operator.spelling() + "=", target, value, span);
        }
        Expr converted = Arithmetic.convert(right.expr(), wanted.scalar(), false);
        body.volatiles().change(place.type(), place.place(), span);
        return changed(place, at -> new CompoundAssign(at, operation, converted, common.scalar(), span), span);
    }

    private static BinaryOperator operation(InfixOperator operator) {
        return switch (operator) {
            case MULTIPLY -> BinaryOperator.MULTIPLY;
            case DIVIDE -> BinaryOperator.DIVIDE;
            case REMAINDER -> BinaryOperator.REMAINDER;
            case ADD -> BinaryOperator.ADD;
            case SUBTRACT -> BinaryOperator.SUBTRACT;
            case SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
            case SHIFT_RIGHT -> BinaryOperator.SHIFT_RIGHT;
            case BIT_AND -> BinaryOperator.AND;
            case BIT_XOR -> BinaryOperator.XOR;
            case BIT_OR -> BinaryOperator.OR;
            case LESS, GREATER, THREE_WAY, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL ->
                    throw new IllegalStateException("no assignment");
            case AND, OR, COMMA, MEMBER_POINTER, ARROW_MEMBER_POINTER, ASSIGN ->
                    throw new IllegalStateException("no assignment");
        };
    }

    public Operand prefix(PrefixExpression prefix) {
        Span span = prefix.span();
        if (prefix.operator() == PrefixOperator.ADDRESS_OF) {
            return addressOf(prefix);
        }
        Operand operand = body.expressions().lower(prefix.operand());
        Optional<Operand> user = overloaded.prefix(prefix.operator().spelling(), operand, span);
        if (user.isPresent()) {
            return user.get();
        }
        return switch (prefix.operator()) {
            case INCREMENT -> step(operand, true, true, span);
            case DECREMENT -> step(operand, false, true, span);
            case PLUS -> plus(operand, span);
            case MINUS -> negate(operand, span);
            case NOT -> new Operand.OfValue(Fundamental.BOOL, not(values().condition(operand), span), span);
            case COMPLEMENT -> unary(UnaryOperator.COMPLEMENT, operand, span);
            case DEREFERENCE -> dereference(operand, span);
            case ADDRESS_OF -> throw new IllegalStateException("done above");
        };
    }

    private static Expr not(Expr condition, Span span) {
        return condition instanceof IntConstant constant && constant.name().isEmpty()
                ? IntConstant.of(constant.value() == 0 ? 1 : 0, ScalarType.BOOL, span)
                : new Unary(UnaryOperator.NOT, condition, span);
    }

    private Operand plus(Operand operand, Span span) {
        Operand pointer = pointerOr(operand);
        if (pointee(Values.typeOf(pointer)).isPresent()) {
            return pointer;
        }
        Operand.OfValue value = number(operand, "+", span);
        Fundamental type = promoted(operand, value);
        return Operand.value(type, Arithmetic.convert(value.expr(), type.scalar(), false));
    }

    private Operand negate(Operand operand, Span span) {
        if (operand instanceof Operand.OfValue(var type, IntConstant(var value, ScalarType scalar, var name, _), _)
                && name.isEmpty()
                && type instanceof Fundamental kind
                && kind.rank() >= Fundamental.INT.rank()) {
            return Operand.value(type, IntConstant.of(Arithmetic.wrap(-value, scalar), scalar, span));
        }
        if (operand instanceof Operand.OfValue(var type, FloatConstant(var value, ScalarType scalar, var name, _), _)
                && name.isEmpty()) {
            return Operand.value(type, FloatConstant.of(-value, scalar, span));
        }
        return unary(UnaryOperator.NEGATE, operand, span);
    }

    private Operand unary(UnaryOperator operator, Operand operand, Span span) {
        Operand.OfValue value = number(operand, operator.symbol(), span);
        Fundamental type = promoted(operand, value);
        if (type.isFloating() && operator == UnaryOperator.COMPLEMENT) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'~' does not work on '" + value.type() + "'");
        }
        return new Operand.OfValue(
                type, new Unary(operator, Arithmetic.convert(value.expr(), type.scalar(), false), span), span);
    }

    public Operand dereference(Operand operand, Span span) {
        Operand.OfValue pointer = values().rvalue(overloaded.toBuiltin(operand));
        if (!(pointer.type().unqualified() instanceof PointerTo(var pointee))) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'*' needs a pointer, not '" + pointer.type() + "'");
        }
        if (pointee instanceof FunctionOf) {
            return pointer;
        }
        return body.expressions().members().pointed(pointer.expr(), pointee, span);
    }

    private Operand addressOf(PrefixExpression prefix) {
        Span span = prefix.span();
        if (prefix.operand() instanceof NameExpression(var name, _) && name.segments().size() > 1) {
            Optional<Operand> member = members.address(name, span);
            if (member.isPresent()) {
                return member.get();
            }
        }
        Operand operand = body.expressions().lower(prefix.operand());
        if (operand instanceof Operand.OfFunctions) {
            return operand;
        }
        Optional<Operand> user = overloaded.prefix("&", operand, span);
        if (user.isPresent()) {
            return user.get();
        }
        if (!(operand instanceof Operand.OfPlace place)) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a value has no address");
        }
        if (place.bits().isPresent()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a bit-field has no address");
        }
        Place at = place.place();
        return Operand.value(new PointerTo(place.type()), values().address(at, PointerType.to(at.type()), span));
    }

    public Operand postfix(PostfixExpression postfix) {
        Operand operand = body.expressions().lower(postfix.operand());
        Optional<Operand> user = overloaded.postfix(postfix.operator().spelling(), operand, postfix.span());
        return user.orElseGet(
                () -> step(operand, postfix.operator() == PostfixOperator.INCREMENT, false, postfix.span()));
    }

    private Operand step(Operand operand, boolean increment, boolean prefix, Span span) {
        Operand.OfPlace place = writable(operand, span);
        CxxType type = place.type().unqualified();
        boolean fits = type instanceof PointerTo || Arithmetic.isArithmetic(type);
        if (!fits) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, span, "'" + (increment ? "++" : "--") + "' does not work on '" + type + "'");
        }
        checkComplete(type, span);
        Place stepped = place.place();
        body.volatiles().change(place.type(), stepped, span);
        return prefix
                ? changed(place, at -> new Step(at, increment, true, span), span)
                : new Operand.OfValue(type, new Step(stepped, increment, false, span), span);
    }

    public Operand subscript(SubscriptExpression subscript) {
        Span span = subscript.span();
        Operand array = body.expressions().lower(subscript.array());
        Operand index = body.expressions().lower(subscript.index());
        Optional<Operand> user = overloaded.member("operator[]", array, List.of(index), span);
        if (user.isPresent()) {
            return user.get();
        }
        Operand base = overloaded.toBuiltin(array);
        if (base instanceof Operand.OfPlace place
                && place.type() instanceof ArrayOf(var element, _)
                && place.value().isEmpty()) {
            Expr at = index(index, span);
            return new Operand.OfPlace(
                    element,
                    () -> new Element(place.place(), at, span),
                    place.isXvalue(),
                    Optional.empty(),
                    Optional.empty(),
                    span);
        }
        Operand first = pointerOr(base);
        if (pointee(Values.typeOf(first)).isEmpty()) {
            Operand swapped = pointerOr(index);
            if (pointee(Values.typeOf(swapped)).isEmpty()) {
                throw LoweringFailure.of(
                        Code.TYPE_MISMATCH, span, "'[]' does not work on '" + Values.typeOf(array) + "'");
            }
            return dereference(moved(values().rvalue(swapped), first, false, span), span);
        }
        return dereference(moved(values().rvalue(first), index, false, span), span);
    }
}
