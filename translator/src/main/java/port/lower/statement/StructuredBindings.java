package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.CallExpression;
import port.syntax.DecltypeTypeSyntax;
import port.syntax.Expression;
import port.syntax.ExpressionArgument;
import port.syntax.Identifier;
import port.syntax.IntegerLiteral;
import port.syntax.MemberExpression;
import port.syntax.NameExpression;
import port.syntax.NameSegment;
import port.syntax.NamedTypeSyntax;
import port.syntax.QualifiedName;
import port.syntax.StructuredBindingDeclaration;
import port.syntax.SubscriptExpression;
import port.syntax.TemplateArgument;
import port.syntax.TypeArgument;
import port.syntax.TypeKeyword;
import port.syntax.VariableDeclaration;

/// `auto [a, b] = e;`: names for the parts of a hidden variable.
final class StructuredBindings {
    private final Body body;
    private final LocalVariables locals;

    StructuredBindings(Body body, LocalVariables locals) {
        this.body = body;
        this.locals = locals;
    }

    LocalVariables.Declared declare(StructuredBindingDeclaration binding) {
        Span span = binding.span();
        QualifiedName whole = name("bound$" + body.unit().next("$bound"), span);
        LocalVariables.Declared declared =
                locals.declare(
                        new VariableDeclaration(
                                binding.specifiers(),
                                whole,
                                binding.type(),
                                Optional.of(binding.initializer()),
                                Optional.empty(),
                                span));
        List<Expression> parts = parts(declared.symbol().orElseThrow().type(), new NameExpression(whole, span), span);
        if (parts.size() != binding.names().size()) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, span, binding.names().size() + " names for " + parts.size() + " parts");
        }
        for (int i = 0; i < parts.size(); i++) {
            bind(binding.names().get(i), parts.get(i));
        }
        return declared;
    }

    private void bind(Identifier name, Expression part) {
        if (!(body.expressions().lower(part) instanceof Operand.OfPlace place)) {
            throw LoweringFailure.unsupported(name.span(), "a structured binding to a value is");
        }
        var symbol =
                new VariableSymbol(name.text(), Lazy.value(place.type()), Optional.empty(), body.scope(), name.span());
        symbol.setPlace(place.place());
        symbol.setFunction(body);
        body.scope().declare(symbol);
    }

    private List<Expression> parts(CxxType type, Expression whole, Span span) {
        List<Expression> found = new ArrayList<>();
        switch (type.referred().unqualified()) {
            case ArrayOf(_, var count) -> {
                for (long i = 0; i < count; i++) {
                    found.add(new SubscriptExpression(whole, literal(i, span), span));
                }
            }
            case ClassType(ClassSymbol symbol) -> {
                Optional<Long> count = tupleSize(whole, span);
                for (long i = 0; i < count.orElse(0L); i++) {
                    found.add(element(whole, i, span));
                }
                if (count.isEmpty()) {
                    fields(symbol)
                            .forEach(field ->
                                    found.add(new MemberExpression(whole, false, name(field.name(), span), span)));
                }
            }
            default -> throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + type + "' has no parts to bind");
        }
        return found;
    }

    /// What `std::tuple_size` says, where it says something.
    private Optional<Long> tupleSize(Expression whole, Span span) {
        var decayed =
                new QualifiedName(
                        false,
                        List.of(
                                segment("std", Optional.empty(), span),
                                segment(
                                        "decay",
                                        Optional.of(
                                                List.of(new TypeArgument(new DecltypeTypeSyntax(whole, span), span))),
                                        span),
                                segment("type", Optional.empty(), span)),
                        span);
        TemplateArgument type = new TypeArgument(new NamedTypeSyntax(TypeKeyword.NONE, decayed, span), span);
        var size =
                new QualifiedName(
                        false,
                        List.of(
                                segment("std", Optional.empty(), span),
                                segment("tuple_size", Optional.of(List.of(type)), span),
                                segment("value", Optional.empty(), span)),
                        span);
        try {
            return Optional.of(body.unit().constants().integer(new NameExpression(size, span), body.scope()));
        } catch (LoweringFailure _) {
            return Optional.empty();
        }
    }

    private static Expression element(Expression whole, long index, Span span) {
        TemplateArgument number = new ExpressionArgument(literal(index, span), span);
        var get =
                new QualifiedName(
                        false,
                        List.of(
                                segment("std", Optional.empty(), span),
                                segment("get", Optional.of(List.of(number)), span)),
                        span);
        return new CallExpression(new NameExpression(get, span), List.of(whole), span);
    }

    /// The fields of the class itself or, if it has none, of its base.
    private static List<FieldSymbol> fields(ClassSymbol symbol) {
        symbol.declareMembers();
        List<FieldSymbol> own = symbol.fields().stream().filter(field -> !field.name().isEmpty()).toList();
        return own.isEmpty() && symbol.bases().size() == 1 ? fields(symbol.bases().getFirst().symbol()) : own;
    }

    private static Expression literal(long value, Span span) {
        return new IntegerLiteral(value, true, false, 0, span);
    }

    private static QualifiedName name(String text, Span span) {
        return new QualifiedName(false, List.of(segment(text, Optional.empty(), span)), span);
    }

    private static NameSegment segment(String text, Optional<List<TemplateArgument>> arguments, Span span) {
        return new NameSegment(new Identifier(text, span), arguments, span);
    }
}
