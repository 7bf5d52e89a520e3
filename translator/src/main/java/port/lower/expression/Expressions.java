package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Conditional;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.PointerType;
import port.ir.Type;
import port.lower.declaration.Variables;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.source.Span;
import port.syntax.AssignmentExpression;
import port.syntax.BinaryExpression;
import port.syntax.BoolLiteral;
import port.syntax.BracedElement;
import port.syntax.BracedListExpression;
import port.syntax.CallExpression;
import port.syntax.CastExpression;
import port.syntax.CharacterLiteral;
import port.syntax.ConditionalExpression;
import port.syntax.ConstructExpression;
import port.syntax.DeleteExpression;
import port.syntax.Expression;
import port.syntax.FloatLiteral;
import port.syntax.FoldExpression;
import port.syntax.IntegerLiteral;
import port.syntax.LambdaExpression;
import port.syntax.LaunchExpression;
import port.syntax.MacroExpression;
import port.syntax.MemberExpression;
import port.syntax.NameExpression;
import port.syntax.NewExpression;
import port.syntax.NullptrLiteral;
import port.syntax.PackExpansionExpression;
import port.syntax.ParenthesizedExpression;
import port.syntax.PostfixExpression;
import port.syntax.PrefixExpression;
import port.syntax.QueryExpression;
import port.syntax.RequiresExpression;
import port.syntax.SizeofPackExpression;
import port.syntax.StatementExpression;
import port.syntax.StringLiteral;
import port.syntax.SubscriptExpression;
import port.syntax.ThisExpression;
import port.syntax.ThrowExpression;
import port.syntax.TypeTraitExpression;
import port.syntax.UserLiteral;

/// Lowers expressions: decides by kind, and leaves the work to one class per family.
public final class Expressions {
    private final Body body;
    private final Values values;
    private final Conversions conversions;
    private final Overloads overloads;
    private final FunctionOperands functions;
    private final NameOperands names;
    private final Members members;
    private final Calls calls;
    private final Operators operators;
    private final Initialization initialization;
    private final Casts casts;
    private final RuntimeTypes runtimeTypes;
    private final Queries queries;
    private final Lambdas lambdas;
    private final Allocations allocations;
    private final Literals literals;

    Expressions(Body body) {
        this.body = body;
        this.values = new Values(body);
        this.conversions = new Conversions(body);
        this.overloads = new Overloads(body);
        this.functions = new FunctionOperands(body);
        this.names = new NameOperands(body);
        this.members = new Members(body);
        this.calls = new Calls(body);
        this.operators = new Operators(body);
        this.initialization = new Initialization(body);
        this.casts = new Casts(body);
        this.runtimeTypes = new RuntimeTypes(body);
        this.queries = new Queries(body);
        this.lambdas = new Lambdas(body);
        this.allocations = new Allocations(body);
        this.literals = new Literals(body);
    }

    public Values values() {
        return values;
    }

    public Conversions conversions() {
        return conversions;
    }

    public Overloads overloads() {
        return overloads;
    }

    public FunctionOperands functions() {
        return functions;
    }

    public NameOperands names() {
        return names;
    }

    public Members members() {
        return members;
    }

    public Calls calls() {
        return calls;
    }

    public Operators operators() {
        return operators;
    }

    public Initialization initialization() {
        return initialization;
    }

    public Casts casts() {
        return casts;
    }

    RuntimeTypes runtimeTypes() {
        return runtimeTypes;
    }

    public Queries queries() {
        return queries;
    }

    public Lambdas lambdas() {
        return lambdas;
    }

    /// What an expression means.
    public Operand lower(Expression expression) {
        return switch (expression) {
            case AssignmentExpression assignment -> operators.assign(assignment);
            case BinaryExpression binary -> operators.binary(binary);
            case BoolLiteral(var value, var span) -> literals.bool(value, span);
            case BracedListExpression list -> new Operand.OfList(list, body.scope(), list.span());
            case CallExpression call -> calls.call(call);
            case CastExpression cast -> casts.cast(cast);
            case CharacterLiteral literal -> literals.character(literal);
            case ConditionalExpression choice -> conditional(choice);
            case ConstructExpression construct ->
                    casts.functional(
                            body.unit().types().resolve(construct.type(), body.scope()),
                            construct.initializer(),
                            construct.span());
            case DeleteExpression delete -> allocations.delete(delete);
            case FloatLiteral literal -> literals.floating(literal);
            case RequiresExpression requires -> new Requirements(body).lower(requires);
            case FoldExpression fold -> new Folds(body, operators).lower(fold);
            case IntegerLiteral literal -> literals.integer(literal);
            case LambdaExpression lambda -> lambdas.lower(lambda);
            case LaunchExpression launch -> new Launches(body).within(launch);
            case MacroExpression macro -> named(macro);
            case MemberExpression member -> members.member(member);
            case NameExpression(var name, var span) -> names.lower(name, span);
            case NewExpression creation -> allocations.create(creation);
            case NullptrLiteral(var span) -> literals.nullPointer(span);
            case PackExpansionExpression expansion ->
                    throw LoweringFailure.of(Code.SYNTAX, expansion.span(), "a pack cannot be expanded here");
            case ParenthesizedExpression(var inner, _) -> lower(inner);
            case PostfixExpression postfix -> operators.postfix(postfix);
            case PrefixExpression prefix -> operators.prefix(prefix);
            case QueryExpression query -> queries.query(query);
            case SizeofPackExpression size -> queries.sizeOfPack(size);
            case StatementExpression statement -> statement(statement);
            case StringLiteral literal -> literals.string(literal);
            case SubscriptExpression subscript -> operators.subscript(subscript);
            case ThisExpression(var span) -> names.self(span);
            case ThrowExpression raise ->
                    throw LoweringFailure.unsupported(raise.span(), "'throw' within a larger expression");
            case TypeTraitExpression trait -> queries.trait(trait);
            case UserLiteral literal -> literals.user(literal);
        };
    }

    private Operand statement(StatementExpression statement) {
        return port.lower.statement.Statements.expression(body, statement.block());
    }

    public Operand lowerIn(Expression expression, Scope scope) {
        return body.within(scope, () -> lower(expression));
    }

    /// The value of an expression.
    public Operand.OfValue value(Expression expression) {
        return values.rvalue(lower(expression));
    }

    /// The value converted to `type`.
    public Expr convert(Expression expression, CxxType type) {
        return values.convert(lower(expression), type, expression.span());
    }

    /// The value as a condition.
    public Expr condition(Expression expression) {
        return values.condition(lower(expression));
    }

    /// An integer or enumeration that a `switch` can decide on, promoted.
    public Operand.OfValue integral(Expression expression) {
        Operand operand = lower(expression);
        if (Values.typeOf(operand).unqualified() instanceof ClassType(var symbol)) {
            for (Fundamental wanted : List.of(Fundamental.INT, Fundamental.LONG, Fundamental.UNSIGNED_INT)) {
                var function = conversions.conversionFunction(symbol, operand, wanted, false);
                if (function.isPresent()) {
                    return values.rvalue(calls.method(function.get(), operand, expression.span()));
                }
            }
        }
        Operand.OfValue value = values.rvalue(operand);
        Fundamental kind =
                Arithmetic.arithmetic(value.type())
                        .filter(Fundamental::isIntegral)
                        .orElseThrow(() ->
                                LoweringFailure.of(
                                        Code.TYPE_MISMATCH,
                                        expression.span(),
                                        "an integer is needed, not '" + value.type() + "'"));
        Fundamental promoted = Arithmetic.promote(kind, Calls.bits(operand));
        return Operand.value(promoted, Arithmetic.convert(value.expr(), promoted.scalar(), false));
    }

    /// What is left of an expression whose value nobody wants.
    public Optional<Expr> effect(Expression expression) {
        return values.effect(lower(expression));
    }

    /// Operands for arguments as written, packs expanded.
    public List<Operand> operands(List<Expression> written) {
        var operands = new ArrayList<Operand>();
        for (Expression expression : written) {
            if (expression instanceof PackExpansionExpression(var pattern, _)) {
                body.unit().types().expand(body.scope(), at -> lowerIn(pattern, at), operands::add);
            } else {
                operands.add(lower(expression));
            }
        }
        return operands;
    }

    /// The elements of a braced list as operands, designators left out.
    public List<Operand> elements(Operand.OfList list) {
        return body.within(
                list.scope(), () -> operands(list.syntax().elements().stream().map(BracedElement::value).toList()));
    }

    /// Constants keep the name of the macro that they came from.
    private Operand named(MacroExpression macro) {
        Operand inner = lower(macro.expansion());
        if (inner instanceof Operand.OfValue(var type, var expr, var span)) {
            return new Operand.OfValue(type, withName(expr, macro.macro().name(), span), span);
        }
        return inner;
    }

    private Expr withName(Expr expr, String name, Span span) {
        boolean scalar = expr.type() instanceof port.ir.ScalarType;
        if (!scalar) {
            return expr;
        }
        Optional<Expr> constant =
                expr instanceof IntConstant || expr instanceof FloatConstant
                        ? Optional.of(expr)
                        : body.unit().constants().fold(expr);
        return constant.<Expr>flatMap(value ->
                        switch (value) {
                            case IntConstant(var number, var type, _, _) ->
                                    Optional.of(new IntConstant(number, type, Optional.of(name), span));
                            case FloatConstant(var number, var type, _, _) ->
                                    Optional.of(new FloatConstant(number, type, Optional.of(name), span));
                            default -> Optional.empty();
                        })
                .orElse(expr);
    }

    private Operand conditional(ConditionalExpression choice) {
        if (choice.thenValue().isEmpty()) {
            throw LoweringFailure.unsupported(choice.span(), "'?:' without a middle operand");
        }
        Expr condition = condition(choice.condition());
        if (body.wantsConstant()) {
            Optional<Expr> known = body.unit().constants().value(condition);
            if (known.isPresent() && known.get() instanceof IntConstant constant) {
                boolean isFirst = constant.value() != 0;
                Operand taken = lower(isFirst ? choice.thenValue().get() : choice.elseValue());
                return inCommonType(taken, isFirst ? choice.elseValue() : choice.thenValue().get());
            }
        }
        if (isThrow(choice.thenValue().get()) || isThrow(choice.elseValue())) {
            return conditionalThrow(choice, condition);
        }
        Body.Guarded<Operand> left = body.guarded(() -> lower(choice.thenValue().get()));
        Body.Guarded<Operand> right = body.guarded(() -> lower(choice.elseValue()));
        if (isObject(left) && isObject(right)) {
            left.before().forEach(body::hoist);
            right.before().forEach(body::hoist);
            return choose(condition, left.value(), right.value(), choice.span());
        }
        return left.before().isEmpty() && right.before().isEmpty()
                ? choose(condition, left.value(), right.value(), choice.span())
                : new GuardedOperands(body)
                        .choose(
                                condition,
                                left,
                                right,
                                commonType(left.value(), right.value(), choice.span()),
                                choice.span());
    }

    /// Whether it is an object itself, not a copy, that is chosen, before which nothing is to be run.
    private static boolean isObject(Body.Guarded<Operand> choice) {
        return choice.value() instanceof Operand.OfPlace place
                && place.type().unqualified() instanceof ClassType
                && choice.before().stream()
                        .allMatch(statement ->
                                statement instanceof Declare(_, var initializer, _) && initializer.isEmpty());
    }

    /// The operand chosen, in the type that it has in common with the other one, where both are numbers.
    private Operand inCommonType(Operand taken, Expression other) {
        var own = Arithmetic.arithmetic(Values.typeOf(taken).unqualified());
        if (own.isEmpty()) {
            return taken;
        }
        CxxType type;
        try {
            type = body.unit().constants().typeOf(other, body.scope());
        } catch (LoweringFailure | DependentFailure _) {
            return taken;
        }
        var wider =
                Arithmetic.arithmetic(type.unqualified())
                        .filter(kind -> kind != own.get())
                        .map(kind ->
                                Arithmetic.common(
                                        Arithmetic.promote(own.get(), Optional.empty()),
                                        Arithmetic.promote(kind, Optional.empty())));
        return wider.isEmpty() ? taken : Operand.value(wider.get(), values.convert(taken, wider.get(), other.span()));
    }

    private static boolean isThrow(Expression expression) {
        return Variables.strip(expression) instanceof ThrowExpression;
    }

    private Operand conditionalThrow(ConditionalExpression choice, Expr condition) {
        boolean first = isThrow(choice.thenValue().orElseThrow());
        Expression raise = Variables.strip(first ? choice.thenValue().orElseThrow() : choice.elseValue());
        Expression other = first ? choice.elseValue() : choice.thenValue().orElseThrow();
        if (raise instanceof ThrowExpression thrown) {
            port.ir.Stmt statement = port.lower.statement.Statements.raise(body, thrown);
            Expr raises = first ? condition : new port.ir.Unary(port.ir.UnaryOperator.NOT, condition, choice.span());
            body.hoist(new port.ir.If(raises, statement, Optional.empty(), choice.span()));
        }
        return lower(other);
    }

    private Operand choose(Expr condition, Operand left, Operand right, Span span) {
        if (left instanceof Operand.OfPlace first
                && right instanceof Operand.OfPlace second
                && first.isXvalue() == second.isXvalue()
                && first.bits().isEmpty()
                && second.bits().isEmpty()
                && first.type().unqualified().equals(second.type().unqualified())) {
            return choosePlace(condition, first, second, span);
        }
        CxxType type = commonType(left, right, span);
        if (type.isVoid()) {
            return new Operand.OfValue(
                    Fundamental.VOID, new Conditional(condition, discarded(left), discarded(right), span), span);
        }
        Expr whenTrue = body.conditionally(() -> values.convert(left, type, left.span()));
        Expr whenFalse = body.conditionally(() -> values.convert(right, type, right.span()));
        return new Operand.OfValue(type, new Conditional(condition, whenTrue, whenFalse, span), span);
    }

    private Expr discarded(Operand operand) {
        return values.rvalue(operand).expr();
    }

    private Operand choosePlace(Expr condition, Operand.OfPlace first, Operand.OfPlace second, Span span) {
        CxxType type = first.type().isConst() ? first.type() : second.type();
        Type pointer = PointerType.reference(body.unit().storage().ir(type));
        boolean plain = !(type.unqualified() instanceof ClassType);
        Optional<Expr> value =
                plain
                        ? Optional.of(
                                new Conditional(
                                        condition, values.rvalue(first).expr(), values.rvalue(second).expr(), span))
                        : Optional.empty();
        return new Operand.OfPlace(
                type,
                () ->
                        new Dereference(
                                new Conditional(
                                        condition,
                                        values.address(first.place(), pointer, span),
                                        values.address(second.place(), pointer, span),
                                        span),
                                span),
                first.isXvalue(),
                value,
                Optional.empty(),
                span);
    }

    /// The type of `?:` ([expr.cond]).
    private CxxType commonType(Operand left, Operand right, Span span) {
        CxxType first = decayed(Values.typeOf(left));
        CxxType second = decayed(Values.typeOf(right));
        if (left instanceof Operand.OfFunctions || right instanceof Operand.OfFunctions) {
            return left instanceof Operand.OfFunctions ? values.rvalue(left).type() : first;
        }
        if (first.equals(second)) {
            return first;
        }
        if (first.isVoid() || second.isVoid()) {
            return Fundamental.VOID;
        }
        boolean classes = first instanceof ClassType || second instanceof ClassType;
        var forth = Arithmetic.arithmetic(first);
        var back = Arithmetic.arithmetic(second);
        if (!classes && forth.isPresent() && back.isPresent()) {
            return Arithmetic.common(
                    Arithmetic.promote(forth.get(), Optional.empty()),
                    Arithmetic.promote(back.get(), Optional.empty()));
        }
        if (first instanceof PointerTo(var one) && second instanceof PointerTo(var other)) {
            return commonPointer(one, other);
        }
        var toSecond = conversions.classify(left, second, true);
        var toFirst = conversions.classify(right, first, true);
        if (toSecond.isPresent() && (toFirst.isEmpty() || first == Fundamental.NULLPTR)) {
            return second;
        }
        if (toFirst.isPresent()) {
            return first;
        }
        throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + first + "' and '" + second + "' have no common type");
    }

    public static CxxType commonPointer(CxxType one, CxxType other) {
        boolean isConst = one.isConst() || other.isConst();
        CxxType pointee;
        if (one.unqualified().equals(other.unqualified())) {
            pointee = one;
        } else if (one.unqualified() instanceof ClassType(var first)
                && other.unqualified() instanceof ClassType(var second)) {
            pointee = first.derivesFrom(second) ? other : one;
        } else {
            pointee = Fundamental.VOID;
        }
        return new PointerTo(isConst ? pointee.withConst() : pointee);
    }

    private static CxxType decayed(CxxType type) {
        return type instanceof ArrayOf(var element, _) ? new PointerTo(element) : type.unqualified();
    }

    /// The type of an expression as `decltype` sees it: a name has its declared type, an lvalue is a reference.
    public CxxType decltype(Expression expression) {
        if (expression instanceof NameExpression(var name, var span)) {
            Optional<CxxType> declared = names.declaredType(name, span);
            if (declared.isPresent()) {
                return declared.get();
            }
        }
        if (expression instanceof MemberExpression member) {
            Optional<CxxType> declared = members.declaredType(member);
            if (declared.isPresent()) {
                return declared.get();
            }
        }
        return switch (lower(expression)) {
            case Operand.OfPlace place -> new ReferenceTo(place.type(), place.isXvalue());
            case Operand.OfFunctions function when !(Variables.strip(expression) instanceof NameExpression) ->
                    values.rvalue(function).type();
            case Operand.OfFunctions function ->
                    functions
                            .only(function)
                            .map(functions::typeOf)
                            .orElseThrow(() ->
                                    LoweringFailure.of(
                                            Code.AMBIGUOUS_CALL,
                                            function.span(),
                                            "'" + function.name() + "' names several functions"));
            case Operand operand -> Values.typeOf(operand);
        };
    }
}
