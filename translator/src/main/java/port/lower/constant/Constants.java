package port.lower.constant;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.FunctionId;
import port.ir.IntConstant;
import port.ir.Local;
import port.ir.ScalarType;
import port.lower.declaration.Unit;
import port.lower.declaration.Variables;
import port.lower.expression.Body;
import port.lower.expression.DeducedClass;
import port.lower.expression.Operand;
import port.lower.expression.Values;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Placeholder;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.BracedListExpression;
import port.syntax.CopyInitializer;
import port.syntax.DirectInitializer;
import port.syntax.Expression;
import port.syntax.Initializer;
import port.syntax.ListInitializer;
import port.syntax.ParenthesizedExpression;
import port.syntax.StaticAssertDeclaration;

/// Expressions that are looked at while the program is lowered: constants, and those of which only the type counts.
public final class Constants {
    private final Unit unit;
    private final Map<FunctionId, FunctionSymbol> functions = new HashMap<>();
    private final Map<Local, VariableSymbol> variables = new IdentityHashMap<>();

    public Constants(Unit unit) {
        this.unit = unit;
    }

    /// Notes what function stands behind a name that may occur in a constant expression.
    public void know(FunctionId id, FunctionSymbol symbol) {
        functions.put(id, symbol);
    }

    /// Likewise for a variable of a function that is declared `constexpr`.
    public void know(Local local, VariableSymbol symbol) {
        variables.put(local, symbol);
    }

    Optional<FunctionSymbol> function(FunctionId id) {
        return Optional.ofNullable(functions.get(id));
    }

    Optional<VariableSymbol> variable(Local local) {
        return Optional.ofNullable(variables.get(local));
    }

    Unit unit() {
        return unit;
    }

    private Body body(Body.Purpose purpose, Scope scope) {
        return new Body(unit, purpose, Optional.empty(), scope, Fundamental.VOID, Optional.empty());
    }

    /// The number or address that an expression gives wherever it stands, or a list of such; empty if only the run tells. Objects that
    /// constructors and functions make stay what the author wrote.
    public Optional<Expr> fold(Expr expr) {
        return switch (expr) {
            case Aggregate(var type, var elements, var span) -> {
                List<Expr> folded = elements.stream().flatMap(element -> fold(element).stream()).toList();
                yield folded.size() == elements.size()
                        ? Optional.of(new Aggregate(type, folded, span))
                        : Optional.empty();
            }
            default ->
                    expr.type() instanceof ScalarType || expr.type().isPointer()
                            ? new Evaluation(this, false).constant(expr)
                            : Optional.empty();
        };
    }

    /// The value of an expression that has to be constant, objects included; empty if it is none.
    public Optional<Expr> value(Expr expr) {
        return new Evaluation(this, true).constant(expr);
    }

    /// The value of an integer constant expression.
    public long integer(Expression expression, Scope scope) {
        Operand.OfValue value = body(Body.Purpose.CONSTANT, scope).expressions().value(expression);
        if (value(value.expr()).orElse(value.expr()) instanceof IntConstant constant) {
            return constant.value();
        }
        throw LoweringFailure.of(
                Code.NOT_CONSTANT,
                expression.span(),
                "the value is needed when the program is translated, but is no constant");
    }

    /// Whether the value of an integer expression is known, or will be in an instance of a template.
    public boolean isConstant(Expression expression, Scope scope) {
        try {
            integer(expression, scope);
            return true;
        } catch (LoweringFailure _) {
            return false;
        } catch (DependentFailure _) {
            return true;
        }
    }

    public void check(StaticAssertDeclaration assertion, Scope scope) {
        Body body = body(Body.Purpose.CONSTANT, scope);
        Expr condition = body.expressions().condition(assertion.condition());
        boolean holds = value(condition).orElse(condition) instanceof IntConstant constant && constant.value() != 0;
        if (!holds) {
            String message = assertion.message().map(text -> ": " + text.value()).orElse("");
            throw LoweringFailure.of(
                    Code.NOT_CONSTANT, assertion.span(), "the static assertion does not hold" + message);
        }
    }

    /// The value of a condition, if it is a constant.
    public Optional<Boolean> truth(Expression expression, Scope scope) {
        Expr condition = body(Body.Purpose.CONSTANT, scope).expressions().condition(expression);
        return value(condition).filter(IntConstant.class::isInstance).map(value -> ((IntConstant) value).value() != 0);
    }

    /// The type of an expression, references followed.
    public CxxType typeOf(Expression expression, Scope scope) {
        Body body = body(Body.Purpose.TYPE, scope);
        Operand operand = body.expressions().lower(expression);
        return operand instanceof Operand.OfFunctions
                ? body.expressions().values().rvalue(operand).type()
                : Values.typeOf(operand);
    }

    /// What `decltype` of the expression means.
    public CxxType decltype(Expression expression, Scope scope) {
        return body(Body.Purpose.TYPE, scope).expressions().decltype(expression);
    }

    /// The type that `auto` in a declared type stands for, given the initialiser.
    public CxxType deduce(CxxType declared, Initializer initializer, Scope scope, Span span) {
        return deduce(declared, initializer, body(Body.Purpose.TYPE, scope), span);
    }

    /// Likewise, within a function.
    ///
    /// @param body does not run
    public CxxType deduce(CxxType declared, Initializer initializer, Body body, Span span) {
        if (declared.unqualified() instanceof TemplateIdType(ClassTemplateSymbol template, _)) {
            CxxType type = DeducedClass.of(template, initializer, body, span);
            return declared.isConst() ? type.withConst() : type;
        }
        Expression value =
                switch (initializer) {
                    case CopyInitializer(var written, _) -> written;
                    case DirectInitializer(var arguments, _) when arguments.size() == 1 -> arguments.getFirst();
                    case ListInitializer(var list, _) when list.elements().size() == 1 ->
                            list.elements().getFirst().value();
                    default ->
                            throw LoweringFailure.of(
                                    Code.TYPE_MISMATCH, span, "the type cannot be deduced from this value");
                };
        return deduce(declared, body, body.expressions().lower(value), span);
    }

    /// `auto` for a braced list is an `std::initializer_list` of what its first element is ([dcl.type.auto.deduct] 4).
    private CxxType listOf(Operand.OfList list, Body body, Span span) {
        List<Operand> elements = body.unevaluated().expressions().elements(list);
        if (elements.isEmpty()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "the type cannot be deduced from an empty list");
        }
        CxxType element = body.unevaluated().expressions().values().rvalue(elements.getFirst()).type().unqualified();
        return unit.types().initializerList(element, body.scope(), span);
    }

    /// Likewise, given the operand.
    public CxxType deduce(CxxType declared, Body body, Operand operand, Span span) {
        if (operand instanceof Operand.OfList list) {
            return replace(declared, listOf(list, body, span));
        }
        if (declared instanceof ReferenceTo(var inner, var isRvalue)) {
            boolean isPlace = operand instanceof Operand.OfPlace place && !place.isXvalue();
            CxxType type = Values.typeOf(operand);
            boolean forwards = isRvalue && inner instanceof Placeholder && isPlace;
            return new ReferenceTo(
                    replace(inner, inner instanceof Placeholder ? type : type.unqualified()), isRvalue && !forwards);
        }
        CxxType decayed = body.unevaluated().expressions().values().rvalue(operand).type().unqualified();
        return replace(declared, decayed);
    }

    private CxxType replace(CxxType declared, CxxType type) {
        return switch (declared) {
            case Placeholder _ -> type;
            case Qualified(var base, var isConst, var isVolatile) -> {
                CxxType inner = replace(base, type.unqualified());
                yield isConst ? inner.withConst() : inner;
            }
            case PointerTo(var pointee) when type instanceof PointerTo(var actual) ->
                    new PointerTo(replace(pointee, actual));
            case ReferenceTo(var referred, var isRvalue) -> new ReferenceTo(replace(referred, type), isRvalue);
            case TemplateIdType _ when type instanceof ClassType -> type;
            default -> declared;
        };
    }

    /// The first value of a variable, if it is a constant.
    ///
    /// @param isConstexpr whether it has to be one
    public Optional<Expr> initial(
            Optional<Initializer> initializer, CxxType type, Scope scope, boolean isConstexpr, Span span) {
        try {
            Body body = body(Body.Purpose.CONSTANT, scope);
            Optional<Expr> value = body.expressions().initialization().initial(type.unqualified(), initializer, span);
            return isConstexpr ? value.flatMap(this::value) : value.flatMap(this::fold).filter(Constants::isNumber);
        } catch (LoweringFailure failure) {
            if (isConstexpr && failure.diagnostic().filter(d -> d.code() != Code.NOT_CONSTANT).isPresent()) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    private static boolean isNumber(Expr expr) {
        return expr instanceof IntConstant || expr instanceof FloatConstant;
    }

    /// Whether an expression initialises a whole object of the type, as opposed to its first part.
    public boolean convertsWhole(Expression value, CxxType type, Scope scope) {
        if (value instanceof BracedListExpression) {
            return true;
        }
        CxxType actual = typeOf(value, scope);
        return actual.unqualified().equals(type.unqualified())
                || actual.unqualified() instanceof ClassType(var derived)
                        && type.unqualified() instanceof ClassType(var base)
                        && derived.derivesFrom(base);
    }

    /// A template argument that is a value.
    public TemplateArgument argument(Expression written, Scope scope) {
        Expression inner = written;
        while (inner instanceof ParenthesizedExpression(var wrapped, _)) {
            inner = wrapped;
        }
        Body body = body(Body.Purpose.CONSTANT, scope);
        Operand operand =
                body.expressions()
                        .lower(
                                Variables.strip(inner) instanceof port.syntax.PrefixExpression prefix
                                                && prefix.operator() == port.syntax.PrefixOperator.ADDRESS_OF
                                        ? prefix.operand()
                                        : inner);
        if (operand instanceof Operand.OfType(var type, _)) {
            return new TemplateArgument.OfType(type);
        }
        if (operand instanceof Operand.OfFunctions functions) {
            FunctionSymbol only =
                    body.expressions()
                            .functions()
                            .only(functions)
                            .orElseThrow(() ->
                                    LoweringFailure.of(
                                            Code.AMBIGUOUS_CALL,
                                            written.span(),
                                            "'" + functions.name() + "' names several functions"));
            return new TemplateArgument.OfSymbol(only);
        }
        Operand.OfValue value = body.expressions().values().rvalue(operand);
        if (value(value.expr()).orElse(value.expr()) instanceof IntConstant constant) {
            return new TemplateArgument.OfInteger(constant.value(), value.type());
        }
        throw LoweringFailure.of(Code.NOT_CONSTANT, written.span(), "a template argument has to be a constant");
    }

    /// Whether the value can stand in a program as the initial value of a global variable, without any code.
    public static boolean isStatic(Expr expr) {
        return switch (expr) {
            case IntConstant _,
                    FloatConstant _,
                    port.ir.NullPointer _,
                    port.ir.StringConstant _,
                    port.ir.FunctionAddress _ ->
                    true;
            case Aggregate aggregate -> aggregate.elements().stream().allMatch(Constants::isStatic);
            default -> false;
        };
    }
}
