package port.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.ArgumentsContext;
import port.grammar.CudaParser.BracedListContext;
import port.grammar.CudaParser.CaptureContext;
import port.grammar.CudaParser.ConstructionContext;
import port.grammar.CudaParser.ElaboratedTypeContext;
import port.grammar.CudaParser.FoldOperatorContext;
import port.grammar.CudaParser.LambdaContext;
import port.grammar.CudaParser.LambdaSpecifierContext;
import port.grammar.CudaParser.NewTypeContext;
import port.grammar.CudaParser.PrimaryContext;
import port.grammar.CudaParser.TypeSpecifierContext;
import port.source.Span;

/// Builds the expressions that operators work on: literals, names, casts with a word, `new`, lambdas.
final class PrimaryBuilder {
    private final TreeContext context;

    PrimaryBuilder(TreeContext context) {
        this.context = context;
    }

    Expression primary(PrimaryContext tree) {
        Span span = context.span(tree);
        if (tree.name() != null) {
            return new NameExpression(context.names().name(tree.name()), span);
        }
        if (tree.construction() != null) {
            return construction(tree.construction(), span);
        }
        if (tree.lambda() != null) {
            return lambda(tree.lambda(), span);
        }
        if (tree.requiresExpression() != null) {
            return context.constraints().expression(tree.requiresExpression());
        }
        if (tree.New() != null) {
            return allocation(tree, span);
        }
        return switch (tree.getStart().getType()) {
            case CudaLexer.Number -> LiteralBuilder.number(tree.Number().getText(), span);
            case CudaLexer.String -> LiteralBuilder.strings(tree.String(), span);
            case CudaLexer.Character -> LiteralBuilder.character(tree.Character().getText(), span);
            case CudaLexer.True -> new BoolLiteral(true, span);
            case CudaLexer.False -> new BoolLiteral(false, span);
            case CudaLexer.Nullptr -> new NullptrLiteral(span);
            case CudaLexer.This -> new ThisExpression(span);
            case CudaLexer.LeftParen -> parentheses(tree, span);
            case CudaLexer.StaticCast -> cast(tree, CastKind.STATIC, span);
            case CudaLexer.DynamicCast -> cast(tree, CastKind.DYNAMIC, span);
            case CudaLexer.ConstCast -> cast(tree, CastKind.CONST, span);
            case CudaLexer.ReinterpretCast -> cast(tree, CastKind.REINTERPRET, span);
            case CudaLexer.SizeofType -> new QueryExpression(Query.SIZEOF, operand(tree, span), span);
            case CudaLexer.AlignofType -> new QueryExpression(Query.ALIGNOF, operand(tree, span), span);
            case CudaLexer.Typeid -> new QueryExpression(Query.TYPEID, operand(tree, span), span);
            case CudaLexer.Noexcept -> new QueryExpression(Query.NOEXCEPT, operand(tree, span), span);
            case CudaLexer.Sizeof -> new SizeofPackExpression(context.identifier(tree.Identifier()), span);
            case CudaLexer.TypeTrait ->
                    new TypeTraitExpression(
                            tree.getStart().getText(),
                            tree.templateArgument().stream().map(context.names()::templateArgument).toList(),
                            span);
            default -> throw SyntaxFault.at(span, "expected an expression");
        };
    }

    private Expression cast(PrimaryContext tree, CastKind kind, Span span) {
        return new CastExpression(
                kind, context.types().typeId(tree.typeId()), context.expressions().expression(tree.expression()), span);
    }

    private QueryOperand operand(PrimaryContext tree, Span span) {
        if (tree.typeId() == null) {
            return new ExpressionOperand(context.expressions().expression(tree.expression()), span);
        }
        return context.names()
                .mereName(tree.typeId())
                .<QueryOperand>map(name -> new NameOperand(name, span))
                .orElseGet(() -> new TypeOperand(context.types().typeId(tree.typeId()), span));
    }

    private Expression parentheses(PrimaryContext tree, Span span) {
        if (tree.block() != null) {
            return new StatementExpression(context.statements().block(tree.block()), span);
        }
        if (tree.typeId() != null) {
            TypeSyntax type = context.types().typeId(tree.typeId());
            BracedListExpression list = context.expressions().braced(tree.bracedList());
            return new ConstructExpression(type, new ListInitializer(list, list.span()), span);
        }
        if (tree.foldOperator().isEmpty()) {
            return new ParenthesizedExpression(context.expressions().expression(tree.expression()), span);
        }
        Optional<Expression> left = Optional.ofNullable(tree.expression()).map(context.expressions()::expression);
        Optional<Expression> right = Optional.ofNullable(tree.assignment()).map(context.expressions()::assignment);
        FoldOperatorContext operator = tree.foldOperator(0);
        boolean isCompound =
                operator.getText().length() > 1
                        && operator.getText().endsWith("=")
                        && operator.EqualEqual() == null
                        && operator.NotEqual() == null
                        && operator.LessEqual() == null
                        && (operator.GreaterEqual() == null || operator.Greater().size() == 1);
        InfixOperator infix =
                operator.getText().startsWith(">>")
                        ? InfixOperator.SHIFT_RIGHT
                        : ExpressionBuilder.infix(operator.getStart().getType());
        if (isCompound) {
            return new FoldExpression(InfixOperator.ASSIGN, Optional.of(infix), left, right, span);
        }
        return new FoldExpression(infix, Optional.empty(), left, right, span);
    }

    private Expression construction(ConstructionContext tree, Span span) {
        if (tree.LeftParen() == null && tree.bracedList() == null) {
            return new NameExpression(
                    context.names()
                            .decltypeName(
                                    tree.decltypeSpecifier(),
                                    context.expressions().expression(tree.decltypeSpecifier().expression())),
                    span);
        }
        boolean isMereCall = tree.typeName() != null && tree.bracedList() == null;
        if (isMereCall) {
            QualifiedName name = context.names().typeName(tree.typeName());
            return new CallExpression(
                    new NameExpression(name, name.span()),
                    context.expressions().optionalArguments(tree.arguments()),
                    span);
        }
        Initializer initializer =
                tree.bracedList() != null
                        ? new ListInitializer(context.expressions().braced(tree.bracedList()), span)
                        : new DirectInitializer(context.expressions().optionalArguments(tree.arguments()), span);
        return new ConstructExpression(constructed(tree, span), initializer, span);
    }

    private TypeSyntax constructed(ConstructionContext tree, Span span) {
        if (tree.typeName() != null) {
            QualifiedName name = context.names().typeName(tree.typeName());
            return new NamedTypeSyntax(TypeKeyword.NONE, name, name.span());
        }
        if (tree.builtinWord() != null) {
            return context.types().builtin(List.of(tree.builtinWord()), context.span(tree.builtinWord()));
        }
        if (tree.typenameName() != null) {
            QualifiedName name = context.names().typenameName(tree.typenameName());
            return new NamedTypeSyntax(TypeKeyword.TYPENAME, name, name.span());
        }
        if (tree.decltypeSpecifier() != null) {
            return context.types().decltype(tree.decltypeSpecifier());
        }
        return new AutoTypeSyntax(false, span);
    }

    private Expression allocation(PrimaryContext tree, Span span) {
        List<Expression> placement = List.of();
        Optional<TypeSyntax> type = Optional.empty();
        Optional<Initializer> initializer = Optional.empty();
        boolean hasEmptyParentheses = false;
        for (ParseTree child : tree.children) {
            switch (child) {
                case ArgumentsContext arguments -> {
                    List<Expression> values = context.expressions().arguments(arguments);
                    if (type.isEmpty()) {
                        placement = values;
                    } else {
                        initializer = Optional.of(new DirectInitializer(values, context.span(arguments)));
                    }
                }
                case NewTypeContext newType -> type = Optional.of(newType(newType));
                case port.grammar.CudaParser.TypeIdContext typeId -> type = Optional.of(context.types().typeId(typeId));
                case BracedListContext list ->
                        initializer =
                                Optional.of(
                                        new ListInitializer(context.expressions().braced(list), context.span(list)));
                default -> hasEmptyParentheses |= type.isPresent() && TreeContext.type(child) == CudaLexer.LeftParen;
            }
        }
        if (initializer.isEmpty() && hasEmptyParentheses) {
            initializer = Optional.of(new DirectInitializer(List.of(), span));
        }
        return new NewExpression(tree.ColonColon() != null, placement, type.orElseThrow(), initializer, span);
    }

    private TypeSyntax newType(NewTypeContext tree) {
        Span span = context.span(tree);
        List<ParserRuleContext> parts = new ArrayList<>();
        for (ParseTree child : tree.children) {
            if (child instanceof TypeSpecifierContext || child instanceof ElaboratedTypeContext) {
                parts.add((ParserRuleContext) child);
            }
        }
        TypeSyntax type =
                context.declarators().pointers(tree.pointerOperator(), context.types().specified(parts, span));
        List<Optional<Expression>> sizes = new ArrayList<>();
        boolean isOpen = false;
        for (ParseTree child : tree.children) {
            if (TreeContext.type(child) == CudaLexer.LeftBracket) {
                sizes.add(Optional.empty());
                isOpen = true;
            } else if (child instanceof port.grammar.CudaParser.ExpressionContext size && isOpen) {
                sizes.set(sizes.size() - 1, Optional.of(context.expressions().expression(size)));
            }
        }
        for (Optional<Expression> size : sizes.reversed()) {
            type = new ArrayTypeSyntax(type, size, span);
        }
        return type;
    }

    private Expression lambda(LambdaContext tree, Span span) {
        CaptureDefault byDefault = CaptureDefault.NONE;
        List<LambdaCapture> captures = new ArrayList<>();
        for (CaptureContext capture : tree.capture()) {
            boolean isDefault = capture.Identifier() == null && capture.This() == null;
            if (isDefault) {
                byDefault = capture.Amp() != null ? CaptureDefault.REFERENCE : CaptureDefault.COPY;
            } else {
                captures.add(capture(capture));
            }
        }
        Set<Specifier> words = EnumSet.noneOf(Specifier.class);
        List<Attribute> attributes = new ArrayList<>();
        for (LambdaSpecifierContext specifier : tree.lambdaSpecifier()) {
            if (specifier.attribute() != null) {
                attributes.addAll(context.attributes().attribute(specifier.attribute()));
            } else {
                DeclarationBuilder.word(specifier.getStart().getType()).ifPresent(words::add);
            }
        }
        boolean isMutable = words.remove(Specifier.MUTABLE);
        return new LambdaExpression(
                byDefault,
                captures,
                tree.templateParameterList() == null
                        ? List.of()
                        : context.declarations().templateParameters(tree.templateParameterList()),
                new Specifiers(words, attributes, span),
                context.declarators().parameters(tree.parameters()),
                DeclaratorBuilder.isVariadic(tree.parameters()),
                isMutable,
                Optional.ofNullable(tree.typeId()).map(context.types()::typeId),
                tree.requiresClause().stream()
                        .map(clause -> context.constraints().clause(clause))
                        .reduce(Optional.empty(), ConstraintBuilder::both),
                context.statements().block(tree.block()),
                span);
    }

    private LambdaCapture capture(CaptureContext tree) {
        Span span = context.span(tree);
        if (tree.This() != null) {
            CaptureKind kind = tree.Star() != null ? CaptureKind.COPY_OF_THIS : CaptureKind.THIS;
            return new LambdaCapture(kind, Optional.empty(), false, Optional.empty(), span);
        }
        return new LambdaCapture(
                tree.Amp() != null ? CaptureKind.REFERENCE : CaptureKind.COPY,
                Optional.of(context.identifier(tree.Identifier())),
                !tree.Ellipsis().isEmpty(),
                Optional.ofNullable(tree.initializer()).map(context.expressions()::initializer),
                span);
    }
}
