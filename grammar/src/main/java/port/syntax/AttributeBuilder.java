package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.AttributeContext;
import port.grammar.CudaParser.AttributeItemContext;
import port.source.Span;

/// Builds attributes in all their notations.
final class AttributeBuilder {
    private final TreeContext context;

    AttributeBuilder(TreeContext context) {
        this.context = context;
    }

    List<Attribute> attribute(AttributeContext tree) {
        Span span = context.span(tree);
        return switch (tree.getStart().getType()) {
            case CudaLexer.Alignas -> List.of(alignas(tree, span));
            case CudaLexer.LaunchBounds ->
                    List.of(new Attribute("cuda", plain(tree.getStart().getText()), arguments(tree), span));
            case CudaLexer.GnuAttribute -> items(tree, "gnu");
            case CudaLexer.Declspec -> items(tree, "gnu");
            default -> items(tree, tree.Using() != null ? tree.Identifier().getText() : "");
        };
    }

    private List<Expression> arguments(AttributeContext tree) {
        return tree.arguments() == null ? List.of() : context.expressions().arguments(tree.arguments());
    }

    private Attribute alignas(AttributeContext tree, Span span) {
        Expression value;
        if (tree.assignment() != null) {
            value = context.expressions().assignment(tree.assignment());
        } else {
            Optional<QualifiedName> mere = context.names().mereName(tree.typeId());
            QueryOperand operand =
                    mere.isPresent()
                            ? new NameOperand(mere.get(), span)
                            : new TypeOperand(context.types().typeId(tree.typeId()), span);
            value = new QueryExpression(Query.ALIGNOF, operand, span);
        }
        return new Attribute("", "alignas", List.of(value), span);
    }

    private List<Attribute> items(AttributeContext tree, String scope) {
        List<Attribute> found = new ArrayList<>();
        for (AttributeItemContext item : tree.attributeItem()) {
            found.add(item(item, scope));
        }
        return found;
    }

    private Attribute item(AttributeItemContext tree, String defaultScope) {
        boolean isScoped = tree.attributeWord().size() == 2;
        String scope = isScoped ? tree.attributeWord(0).getText() : defaultScope;
        String name = plain(tree.attributeWord(isScoped ? 1 : 0).getText());
        List<Expression> arguments =
                tree.arguments() == null ? List.of() : context.expressions().arguments(tree.arguments());
        boolean isAlignment = scope.equals("gnu") && (name.equals("aligned") || name.equals("align"));
        if (isAlignment || name.equals("alignas")) {
            return new Attribute("", "alignas", arguments, context.span(tree));
        }
        return new Attribute(scope, name, arguments, context.span(tree));
    }

    private static String plain(String name) {
        return name.length() > 4 && name.startsWith("__") && name.endsWith("__")
                ? name.substring(2, name.length() - 2)
                : name;
    }
}
