package port.lower.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.lower.declaration.Unit;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PackSymbol;
import port.lower.symbol.Symbol;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.AbsentBody;
import port.syntax.AutoTypeSyntax;
import port.syntax.BlockBody;
import port.syntax.CaptureDefault;
import port.syntax.FunctionBody;
import port.syntax.FunctionDeclaration;
import port.syntax.FunctionKind;
import port.syntax.FunctionTypeSyntax;
import port.syntax.Identifier;
import port.syntax.LambdaExpression;
import port.syntax.NameSegment;
import port.syntax.OperatorName;
import port.syntax.OverloadedOperator;
import port.syntax.ParameterDeclaration;
import port.syntax.PlaceholderParameters;
import port.syntax.QualifiedName;
import port.syntax.ReferenceQualifier;
import port.syntax.Specifier;
import port.syntax.Specifiers;
import port.syntax.TemplateParameter;
import port.syntax.TypeQualifier;

/// Lambdas with parameters of type `auto`, or with template parameters: their call operator is a member template of the closure.
final class GenericLambdas {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    private final Body body;
    private final Unit unit;

    GenericLambdas(Body body) {
        this.body = body;
        this.unit = body.unit();
    }

    static boolean isGeneric(LambdaExpression lambda) {
        return !lambda.templateParameters().isEmpty() || PlaceholderParameters.isAnyOf(lambda.parameters());
    }

    void declareOperator(LambdaExpression lambda, Captures captures) {
        captureByDefault(lambda, captures);
        ClassSymbol closure = captures.closure();
        List<TemplateParameter> parameters = new ArrayList<>(lambda.templateParameters());
        FunctionTypeSyntax type = type(lambda, PlaceholderParameters.named(lambda.parameters(), parameters));
        FunctionDeclaration syntax = syntax(lambda, type, new BlockBody(lambda.body(), lambda.span()));
        FunctionTemplateSymbol operator = unit.memberTemplate(syntax, parameters, closure);
        operator.generateBy(new Lambdas.GenericOperator(captures));
        var group = new FunctionGroup(operator.name(), closure.members(), lambda.span());
        group.add(operator);
        closure.members().declare(group);
    }

    /// The operator's declaration, for what only that says: default arguments.
    FunctionDeclaration declaration(LambdaExpression lambda) {
        return syntax(lambda, type(lambda, lambda.parameters()), new AbsentBody(lambda.span()));
    }

    /// The operator as one would write it in a class; each `auto` is a type parameter there.
    private FunctionDeclaration syntax(LambdaExpression lambda, FunctionTypeSyntax type, FunctionBody functionBody) {
        Span span = lambda.span();
        var name = new OperatorName(OverloadedOperator.CALL, span);
        return new FunctionDeclaration(
                specifiers(lambda),
                new QualifiedName(false, List.of(new NameSegment(name, Optional.empty(), span)), span),
                FunctionKind.OPERATOR,
                type,
                List.of(),
                functionBody,
                span);
    }

    /// The type of the call operator of a lambda, with other parameters than are written.
    static FunctionTypeSyntax type(LambdaExpression lambda, List<ParameterDeclaration> parameters) {
        Span span = lambda.span();
        return new FunctionTypeSyntax(
                lambda.returnType().orElseGet(() -> new AutoTypeSyntax(false, span)),
                parameters,
                lambda.isVariadic(),
                false,
                lambda.isMutable() ? Set.of() : EnumSet.of(TypeQualifier.CONST),
                ReferenceQualifier.NONE,
                Optional.empty(),
                lambda.returnType().isPresent(),
                lambda.constraint(),
                span);
    }

    /// A lambda in device code is device code.
    private Specifiers specifiers(LambdaExpression lambda) {
        Set<Specifier> words = EnumSet.noneOf(Specifier.class);
        words.addAll(lambda.specifiers().words());
        boolean isOnDevice =
                body.function()
                        .filter(around -> around.has(Specifier.DEVICE) || around.has(Specifier.GLOBAL))
                        .isPresent();
        if (isOnDevice) {
            words.add(Specifier.DEVICE);
        }
        return new Specifiers(words, lambda.specifiers().attributes(), lambda.span());
    }

    /// What `[=]` or `[&]` takes along has to be known before the body is lowered: every variable of the function around whose name
    /// stands in the lambda.
    private void captureByDefault(LambdaExpression lambda, Captures captures) {
        if (lambda.captureDefault() == CaptureDefault.NONE) {
            return;
        }
        Matcher words = WORD.matcher(lambda.span().text());
        while (words.find()) {
            Span span = lambda.span();
            if (words.group().equals("this")) {
                captureSelf(captures, span);
                continue;
            }
            var written =
                    new QualifiedName(
                            false,
                            List.of(new NameSegment(new Identifier(words.group(), span), Optional.empty(), span)),
                            span);
            unit.names().find(written, body.scope()).ifPresent(found -> capture(found.symbol(), captures, span));
        }
    }

    private void capture(Symbol symbol, Captures captures, Span span) {
        switch (symbol) {
            case VariableSymbol variable when variable.isLocal() && variable.constant().isEmpty() ->
                    captures.field(variable, body.expressions().names().variable(variable, span));
            case PackSymbol pack -> pack.elements().forEach(element -> capture(element, captures, span));
            case FieldSymbol field when !field.owner().isLambda() -> captureSelf(captures, span);
            case FunctionGroup group when group.scope().owner().isPresent() -> captureSelf(captures, span);
            default -> {}
        }
    }

    private void captureSelf(Captures captures, Span span) {
        if (captures.self().isPresent()) {
            return;
        }
        try {
            Operand.OfPlace object = body.expressions().names().selfObject(span);
            captures.setSelf(captures.add(captures.closure(), "this$", object, true, span));
        } catch (LoweringFailure _) {
            // a member's name in a function without an object: the lambda means something else, or says so itself
        }
    }
}
