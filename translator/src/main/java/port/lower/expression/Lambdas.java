package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.Expr;
import port.lower.declaration.Unit;
import port.lower.statement.FunctionLowering;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PackSymbol;
import port.lower.symbol.Placeholder;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.CaptureKind;
import port.syntax.ClassKey;
import port.syntax.CopyInitializer;
import port.syntax.DirectInitializer;
import port.syntax.Expression;
import port.syntax.LambdaCapture;
import port.syntax.LambdaExpression;
import port.syntax.ListInitializer;

/// Lambdas: a class for the closure, a call operator, and the object with what is captured.
public final class Lambdas {
    private final Body body;
    private final Unit unit;

    Lambdas(Body body) {
        this.body = body;
        this.unit = body.unit();
    }

    Operand lower(LambdaExpression lambda) {
        Optional<Captures> known = unit.closures().find(lambda, body.scope());
        Captures captures = known.orElseGet(() -> closure(lambda));
        if (body.isRun()) {
            if (known.isPresent()) {
                captures.takeFrom(body, lambda.span());
                runOwnValues(lambda, captures);
            }
            unit.closures().forget(lambda);
        } else if (known.isEmpty()) {
            unit.closures().keep(lambda, body.scope(), captures);
        }
        return made(captures, lambda.span());
    }

    /// What was lowered for its type alone is lowered to be run.
    private void runOwnValues(LambdaExpression lambda, Captures captures) {
        for (LambdaCapture capture : lambda.captures()) {
            if (capture.initializer().isPresent()) {
                captures.replaceOwn(capture.name().orElseThrow().text(), body.expressions().lower(written(capture)));
            }
        }
    }

    /// The closure's class, and what it captures.
    private Captures closure(LambdaExpression lambda) {
        Span span = lambda.span();
        ClassSymbol closure = named(span);
        closure.setSources(Lazy.value(true), Lazy.of(() -> unit.classes().layouts().layOut(closure)));
        var captures = new Captures(closure, body, lambda.captureDefault(), true);
        lambda.captures().forEach(capture -> capture(capture, captures));
        if (GenericLambdas.isGeneric(lambda)) {
            new GenericLambdas(body).declareOperator(lambda, captures);
        } else {
            FunctionSymbol operator = operator(lambda, closure);
            FunctionLowering.lambda(unit, operator, lambda, captures);
            if (closure.fields().isEmpty()) {
                closure.setPlainFunction(plainFunction(lambda, operator));
            }
        }
        unit.classes().special().declare(closure);
        closure.layout();
        return captures;
    }

    /// A class whose name no other closure of the program has, so that instances of templates for it have names of their own, too.
    private ClassSymbol named(Span span) {
        ClassSymbol closure;
        do {
            String name = "lambda$" + unit.next("lambda$");
            closure = new ClassSymbol(name, name, ClassKey.CLASS, body.scope(), body.scope(), span);
            closure.markLambda();
        } while (!unit.storage().isOnly(closure));
        unit.storage().struct(closure);
        return closure;
    }

    private Operand made(Captures captures, Span span) {
        ClassSymbol closure = captures.closure();
        List<Expr> fields = new ArrayList<>();
        for (int i = 0; i < closure.fields().size(); i++) {
            FieldSymbol field = closure.fields().get(i);
            Operand value = captures.values().get(i);
            fields.add(
                    field.type() instanceof ReferenceTo reference
                            ? body.expressions().values().bind(value, reference, span)
                            : body.expressions().values().convert(value, field.type().unqualified(), span));
        }
        return new Operand.OfValue(closure.type(), new Aggregate(unit.storage().struct(closure), fields, span), span);
    }

    private void capture(LambdaCapture capture, Captures captures) {
        Span span = capture.span();
        switch (capture.kind()) {
            case THIS ->
                    captures.setSelf(
                            captures.add(
                                    captures.closure(),
                                    "this$",
                                    body.expressions().names().selfObject(span),
                                    true,
                                    span));
            case COPY_OF_THIS ->
                    captures.setSelf(
                            captures.add(
                                    captures.closure(),
                                    "this$",
                                    body.expressions().names().selfObject(span),
                                    false,
                                    span));
            case COPY, REFERENCE -> named(capture, captures, span);
        }
    }

    private void named(LambdaCapture capture, Captures captures, Span span) {
        String name = capture.name().orElseThrow().text();
        boolean byReference = capture.kind() == CaptureKind.REFERENCE;
        if (capture.initializer().isPresent()) {
            withValue(name, capture, byReference, captures);
            return;
        }
        var written =
                new port.syntax.QualifiedName(
                        false,
                        List.of(new port.syntax.NameSegment(capture.name().get(), Optional.empty(), span)),
                        span);
        var found = unit.names().find(written, body.scope()).map(result -> result.symbol());
        if (found.isPresent() && found.get() instanceof PackSymbol pack) {
            pack.elements()
                    .forEach(element -> {
                        if (element instanceof VariableSymbol variable) {
                            captures.add(
                                    variable,
                                    variable.name(),
                                    body.expressions().names().variable(variable, span),
                                    byReference,
                                    span);
                        }
                    });
            return;
        }
        if (found.isEmpty() || !(found.get() instanceof VariableSymbol variable)) {
            throw LoweringFailure.of(Code.UNKNOWN_NAME, span, "'" + name + "' is no variable that could be captured");
        }
        if (variable.isLocal()) {
            captures.add(variable, name, body.expressions().names().variable(variable, span), byReference, span);
        }
    }

    /// `[n = value]`: a variable of the closure, of the type that `auto` would have.
    private void withValue(String name, LambdaCapture capture, boolean byReference, Captures captures) {
        Span span = capture.span();
        Operand value = body.expressions().lower(written(capture));
        CxxType wanted = byReference ? new ReferenceTo(Placeholder.AUTO, false) : Placeholder.AUTO;
        CxxType type = unit.constants().deduce(wanted, body, value, span);
        captures.addOwn(name, type, value, span);
    }

    private static Expression written(LambdaCapture capture) {
        return switch (capture.initializer().orElseThrow()) {
            case CopyInitializer(var one, _) -> one;
            case DirectInitializer(var some, _) when some.size() == 1 -> some.getFirst();
            case ListInitializer(var list, _) when list.elements().size() == 1 -> list.elements().getFirst().value();
            case DirectInitializer _, ListInitializer _ ->
                    throw LoweringFailure.of(
                            Code.TYPE_MISMATCH, capture.span(), "the type cannot be deduced from this value");
        };
    }

    private FunctionSymbol operator(LambdaExpression lambda, ClassSymbol closure) {
        FunctionOf type = unit.types().function(GenericLambdas.type(lambda, lambda.parameters()), body.scope());
        var operator =
                new FunctionSymbol(
                        "operator()",
                        FunctionSymbol.Role.METHOD,
                        Optional.of(closure),
                        Lazy.value(type),
                        closure.members(),
                        lambda.span());
        operator.inherit(lambda.specifiers().words(), lambda.specifiers().attributes());
        if (lambda.parameters().stream().anyMatch(parameter -> parameter.defaultValue().isPresent())) {
            operator.declareBy(new GenericLambdas(body).declaration(lambda), body.scope());
        }
        body.function()
                .ifPresent(around -> {
                    boolean isDevice =
                            around.has(port.syntax.Specifier.DEVICE) || around.has(port.syntax.Specifier.GLOBAL);
                    if (isDevice) {
                        operator.inherit(java.util.Set.of(port.syntax.Specifier.DEVICE), List.of());
                    }
                });
        operator.generateBy(new Operator(lambda));
        var group = new FunctionGroup("operator()", closure.members(), lambda.span());
        group.add(operator);
        closure.members().declare(group);
        return operator;
    }

    private FunctionSymbol plainFunction(LambdaExpression lambda, FunctionSymbol operator) {
        FunctionOf like = operator.type();
        var type =
                new FunctionOf(like.result(), like.parameters(), like.variadic(), false, FunctionOf.RefQualifier.NONE);
        var function =
                new FunctionSymbol(
                        "apply",
                        FunctionSymbol.Role.STATIC_METHOD,
                        operator.owner(),
                        Lazy.value(type),
                        body.scope(),
                        lambda.span());
        function.inherit(operator.words(), operator.attributes());
        function.generateBy(new PlainFunction(lambda));
        return function;
    }

    /// Marks the function that a lambda without captures converts to.
    public record PlainFunction(LambdaExpression lambda) implements FunctionSymbol.GeneratedBody {}

    /// Marks the call operator of a lambda; its body is lowered where the lambda stands.
    public record Operator(LambdaExpression lambda) implements FunctionSymbol.GeneratedBody {}

    /// Marks the call operator of a generic lambda, which is lowered for each list of types that it is called with.
    public record GenericOperator(Captures captures) implements FunctionSymbol.GeneratedBody {}
}
