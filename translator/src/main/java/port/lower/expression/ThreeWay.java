package port.lower.expression;

import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.lower.declaration.Names;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.Identifier;
import port.syntax.InfixOperator;
import port.syntax.NameSegment;
import port.syntax.QualifiedName;

/// Three-way comparison: `<=>` of what is no object ([expr.spaceship]), and comparisons that stand for another one ([over.match.oper]).
final class ThreeWay {
    private final Body body;

    ThreeWay(Body body) {
        this.body = body;
    }

    /// The header `compare` says what numbers, enumerators and pointers give.
    Operand compare(Operand left, Operand right, Span span) {
        OverloadedOperators overloaded = body.expressions().operators().overloaded();
        Operand.OfValue first = body.expressions().values().rvalue(overloaded.toBuiltin(left));
        Operand.OfValue second = body.expressions().values().rvalue(overloaded.toBuiltin(right));
        if (first.type().unqualified() instanceof ClassType || second.type().unqualified() instanceof ClassType) {
            return ofObjects(left, right, span);
        }
        List<Operand> arguments = List.of(first, second);
        if (isNumber(first) && isNumber(second)) {
            Fundamental common = Arithmetic.common(promoted(left, first), promoted(right, second));
            arguments =
                    List.of(
                            Operand.value(common, Arithmetic.convert(first.expr(), common.scalar(), false)),
                            Operand.value(common, Arithmetic.convert(second.expr(), common.scalar(), false)));
        }
        return call("__three_way", arguments, span);
    }

    /// Classes of the library that have no `<=>` in the header models are compared by their `==` and `<`.
    private Operand ofObjects(Operand left, Operand right, Span span) {
        CxxType type = Values.typeOf(left).unqualified();
        boolean isOfLibrary =
                type instanceof ClassType(var symbol)
                        && symbol.span().file().isHeaderModel()
                        && type.equals(Values.typeOf(right).unqualified());
        if (!isOfLibrary) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH,
                    span,
                    "'<=>' does not work on '" + type + "' and '" + Values.typeOf(right).unqualified() + "'");
        }
        return call("__three_way_of_objects", List.of(left, right), span);
    }

    private Operand call(String name, List<Operand> arguments, Span span) {
        FunctionSymbol function =
                body.expressions()
                        .overloads()
                        .resolve(
                                comparisons(name, span).members(),
                                Optional.empty(),
                                arguments,
                                Optional.empty(),
                                "operator<=>",
                                span);
        return body.expressions().calls().callFunction(function, arguments, span);
    }

    private static boolean isNumber(Operand.OfValue value) {
        boolean isScoped = value.type().unqualified() instanceof EnumType(var symbol) && symbol.isScoped();
        return !isScoped && Arithmetic.arithmetic(value.type()).isPresent();
    }

    private static Fundamental promoted(Operand operand, Operand.OfValue value) {
        return Arithmetic.promote(Arithmetic.arithmetic(value.type()).orElseThrow(), Calls.bits(operand));
    }

    private FunctionGroup comparisons(String function, Span span) {
        var name =
                new QualifiedName(
                        true,
                        List.of(
                                new NameSegment(new Identifier("std", span), Optional.empty(), span),
                                new NameSegment(new Identifier(function, span), Optional.empty(), span)),
                        span);
        return Lookup.group(body.unit().names().find(name, body.scope()).map(Names.Found::symbol))
                .orElseThrow(() -> LoweringFailure.of(Code.UNKNOWN_NAME, span, "'<=>' needs '#include <compare>'"));
    }

    /// What `left symbol right` means where no such operator fits: by `operator==` or `operator<=>`, of either side. Objects that convert
    /// to numbers compare as these do.
    Optional<Operand> rewritten(String symbol, Operand left, Operand right, Span span) {
        OverloadedOperators overloaded = body.expressions().operators().overloaded();
        boolean isBuiltin =
                !(Values.typeOf(overloaded.toBuiltin(left)).unqualified() instanceof ClassType)
                        && !(Values.typeOf(overloaded.toBuiltin(right)).unqualified() instanceof ClassType);
        if (isBuiltin) {
            return Optional.empty();
        }
        return switch (symbol) {
            case "==" -> overloaded.written("==", right, left, span);
            case "!=" ->
                    overloaded
                            .written("==", left, right, span)
                            .or(() -> overloaded.written("==", right, left, span))
                            .map(equal -> not(equal, span));
            case "<" -> ordered(InfixOperator.LESS, left, right, span);
            case ">" -> ordered(InfixOperator.GREATER, left, right, span);
            case "<=" -> ordered(InfixOperator.LESS_EQUAL, left, right, span);
            case ">=" -> ordered(InfixOperator.GREATER_EQUAL, left, right, span);
            default -> Optional.empty();
        };
    }

    private Operand not(Operand equal, Span span) {
        var negated = new Unary(UnaryOperator.NOT, body.expressions().values().condition(equal), span);
        return new Operand.OfValue(Fundamental.BOOL, negated, span);
    }

    private Optional<Operand> ordered(InfixOperator operator, Operand left, Operand right, Span span) {
        OverloadedOperators overloaded = body.expressions().operators().overloaded();
        Operators operators = body.expressions().operators();
        return overloaded
                .written("<=>", left, right, span)
                .map(order -> operators.binary(operator, order, zero(span), span))
                .or(() ->
                        overloaded
                                .written("<=>", right, left, span)
                                .map(order -> operators.binary(operator, zero(span), order, span)));
    }

    private static Operand zero(Span span) {
        return Operand.value(Fundamental.INT, IntConstant.of(0, ScalarType.INT32, span));
    }
}
