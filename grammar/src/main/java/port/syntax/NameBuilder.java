package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.ConceptNameContext;
import port.grammar.CudaParser.ConversionNameContext;
import port.grammar.CudaParser.DeclaratorNameContext;
import port.grammar.CudaParser.DecltypeSpecifierContext;
import port.grammar.CudaParser.ElaboratedNameContext;
import port.grammar.CudaParser.LastStepContext;
import port.grammar.CudaParser.MemberNameContext;
import port.grammar.CudaParser.NameContext;
import port.grammar.CudaParser.OperatorNameContext;
import port.grammar.CudaParser.OperatorStepContext;
import port.grammar.CudaParser.OperatorSymbolContext;
import port.grammar.CudaParser.TemplateArgumentContext;
import port.grammar.CudaParser.TemplateArgumentsContext;
import port.grammar.CudaParser.TypeIdContext;
import port.grammar.CudaParser.TypeMemberContext;
import port.grammar.CudaParser.TypeNameContext;
import port.grammar.CudaParser.TypeNameStepContext;
import port.grammar.CudaParser.TypenameNameContext;
import port.source.Span;

/// Builds names: their qualification, template arguments, operators.
final class NameBuilder {
    private final TreeContext context;

    NameBuilder(TreeContext context) {
        this.context = context;
    }

    QualifiedName name(NameContext tree) {
        return qualified(tree);
    }

    QualifiedName typeName(TypeNameContext tree) {
        return qualified(tree);
    }

    QualifiedName conceptName(ConceptNameContext tree) {
        return qualified(tree);
    }

    QualifiedName typenameName(TypenameNameContext tree) {
        return qualified(tree);
    }

    QualifiedName elaboratedName(ElaboratedNameContext tree) {
        return qualified(tree);
    }

    QualifiedName declaratorName(DeclaratorNameContext tree) {
        return qualified(tree);
    }

    QualifiedName memberName(MemberNameContext tree) {
        return qualified(tree);
    }

    /// A name without qualification or arguments.
    static QualifiedName simple(UnqualifiedName name) {
        return new QualifiedName(false, List.of(new NameSegment(name, Optional.empty(), name.span())), name.span());
    }

    /// The name of a type that steps down from `decltype(e)`.
    QualifiedName decltypeName(DecltypeSpecifierContext tree, Expression operand) {
        List<NameSegment> segments = new ArrayList<>();
        Span span = context.span(tree);
        segments.add(new NameSegment(new DecltypeName(operand, span), Optional.empty(), span));
        tree.typeNameStep().forEach(step -> collect(step, segments));
        return new QualifiedName(false, segments, span);
    }

    /// All names are read the same way: identifiers, `~`, operators, each perhaps with template arguments.
    private QualifiedName qualified(ParserRuleContext tree) {
        List<NameSegment> segments = new ArrayList<>();
        collect(tree, segments);
        int first = tree.getStart().getType();
        return new QualifiedName(NameScan.isScope(first), segments, context.span(tree));
    }

    private void collect(ParserRuleContext tree, List<NameSegment> segments) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            boolean isDestructor = i > 0 && TreeContext.type(tree.getChild(i - 1)) == CudaLexer.Tilde;
            switch (child) {
                case TerminalNode token -> {
                    int type = token.getSymbol().getType();
                    if (NameScan.isNamePart(type)) {
                        Identifier name = context.identifier(token);
                        segments.add(segment(isDestructor ? destructor(name) : name));
                    }
                }
                case TemplateArgumentsContext arguments -> addArguments(segments, arguments);
                case OperatorNameContext operator -> segments.add(segment(operator(operator)));
                case ConversionNameContext conversion -> segments.add(segment(conversion(conversion)));
                case TypeNameContext type when isDestructor -> {
                    TypeSyntax named = new NamedTypeSyntax(TypeKeyword.NONE, typeName(type), context.span(type));
                    segments.add(segment(new DestructorName(named, context.span(type))));
                }
                case DecltypeSpecifierContext type when isDestructor -> {
                    TypeSyntax named = context.types().decltype(type);
                    segments.add(segment(new DestructorName(named, context.span(type))));
                }
                case port.grammar.CudaParser.BuiltinWordContext word when isDestructor -> {
                    TypeSyntax builtin = context.types().builtin(List.of(word), context.span(word));
                    segments.add(segment(new DestructorName(builtin, context.span(word))));
                }
                case TypeNameContext type -> collect(type, segments);
                case TypeNameStepContext step -> collect(step, segments);
                case LastStepContext step -> collect(step, segments);
                case OperatorStepContext step -> collect(step, segments);
                case NameContext name -> collect(name, segments);
                case TypeMemberContext member -> collect(member, segments);
                default -> {}
            }
        }
    }

    private static NameSegment segment(UnqualifiedName name) {
        return new NameSegment(name, Optional.empty(), name.span());
    }

    private DestructorName destructor(Identifier name) {
        return new DestructorName(new NamedTypeSyntax(TypeKeyword.NONE, simple(name), name.span()), name.span());
    }

    private void addArguments(List<NameSegment> segments, TemplateArgumentsContext tree) {
        NameSegment last = segments.removeLast();
        List<TemplateArgument> arguments = tree.templateArgument().stream().map(this::templateArgument).toList();
        Span span = last.span().to(context.span(tree));
        if (last.name() instanceof DestructorName destructor
                && destructor.type() instanceof NamedTypeSyntax type
                && type.name().segments().getLast().arguments().isEmpty()) {
            segments.add(last);
            return;
        }
        segments.add(new NameSegment(last.name(), Optional.of(arguments), span));
    }

    TemplateArgument templateArgument(TemplateArgumentContext tree) {
        Span span = context.span(tree);
        if (tree.typeId() != null) {
            return typeArgument(tree.typeId(), span);
        }
        if (tree.bracedList() != null) {
            return new ExpressionArgument(context.expressions().braced(tree.bracedList()), span);
        }
        Expression value = context.expressions().assignment(tree.assignment());
        boolean isPack = tree.Ellipsis() != null;
        if (value instanceof NameExpression mere) {
            return new NameArgument(mere.name(), isPack, span);
        }
        return new ExpressionArgument(isPack ? new PackExpansionExpression(value, span) : value, span);
    }

    private TemplateArgument typeArgument(TypeIdContext tree, Span span) {
        Optional<QualifiedName> mere = mereName(tree);
        if (mere.isPresent()) {
            return new NameArgument(mere.get(), isPack(tree), span);
        }
        return new TypeArgument(context.types().typeId(tree), span);
    }

    private static boolean isPack(TypeIdContext tree) {
        return tree.abstractDeclarator() != null;
    }

    /// The name of a type that is written as nothing but that, perhaps with `...` behind it.
    Optional<QualifiedName> mereName(TypeIdContext tree) {
        boolean isMere =
                tree.typeSpecifier().size() == 1
                        && tree.elaboratedType().isEmpty()
                        && tree.attribute().isEmpty()
                        && tree.typeSpecifier(0).typeName() != null
                        && (tree.abstractDeclarator() == null || tree.abstractDeclarator().getText().equals("..."));
        return isMere ? Optional.of(typeName(tree.typeSpecifier(0).typeName())) : Optional.empty();
    }

    private UnqualifiedName operator(OperatorNameContext tree) {
        Span span = context.span(tree);
        if (tree.operatorSymbol() != null) {
            return new OperatorName(symbol(tree.operatorSymbol()), span);
        }
        String text = tree.String().getText();
        String suffix =
                tree.Identifier() != null ? tree.Identifier().getText() : text.substring(text.lastIndexOf('"') + 1);
        return new LiteralOperatorName(suffix, span);
    }

    private UnqualifiedName conversion(ConversionNameContext tree) {
        Span span = context.span(tree);
        TypeSyntax type = context.types().specified(tree.typeSpecifier(), context.span(tree));
        return new ConversionName(context.declarators().pointers(tree.pointerOperator(), type), span);
    }

    private static OverloadedOperator symbol(OperatorSymbolContext tree) {
        String text = tree.getText();
        String spelling = tree.New() != null || tree.Delete() != null ? " " + text : text;
        for (OverloadedOperator operator : OverloadedOperator.values()) {
            if (operator.spelling().equals(spelling)) {
                return operator;
            }
        }
        throw new IllegalStateException("unknown operator " + text);
    }
}
