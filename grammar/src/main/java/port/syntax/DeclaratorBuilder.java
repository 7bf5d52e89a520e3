package port.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.tree.TerminalNode;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.AbstractDeclaratorContext;
import port.grammar.CudaParser.AbstractDirectContext;
import port.grammar.CudaParser.AttributeContext;
import port.grammar.CudaParser.DeclaratorContext;
import port.grammar.CudaParser.DeclaratorCoreContext;
import port.grammar.CudaParser.DeclaratorSuffixContext;
import port.grammar.CudaParser.FunctionQualifierContext;
import port.grammar.CudaParser.ParameterClauseContext;
import port.grammar.CudaParser.ParameterContext;
import port.grammar.CudaParser.ParameterDeclaratorContext;
import port.grammar.CudaParser.ParameterDirectContext;
import port.grammar.CudaParser.ParametersContext;
import port.grammar.CudaParser.PointerOperatorContext;
import port.grammar.CudaParser.PointerQualifierContext;
import port.source.Span;

/// Builds what declarators make of a type: pointers, references, arrays, functions, from the inside out.
final class DeclaratorBuilder {
    private final TreeContext context;

    DeclaratorBuilder(TreeContext context) {
        this.context = context;
    }

    Declared declarator(DeclaratorContext tree, TypeSyntax base) {
        List<Attribute> attributes = new ArrayList<>();
        Set<Specifier> words = EnumSet.noneOf(Specifier.class);
        return declarator(tree, base, attributes, words);
    }

    private Declared declarator(
            DeclaratorContext tree, TypeSyntax base, List<Attribute> attributes, Set<Specifier> words) {
        TypeSyntax type = suffixes(tree.declaratorSuffix(), pointers(tree.pointerOperator(), base), attributes, words);
        DeclaratorCoreContext core = tree.declaratorCore();
        if (core.declarator() != null) {
            return declarator(core.declarator(), type, attributes, words);
        }
        if (core.declaratorName() == null) {
            List<Identifier> bindings = core.Identifier().stream().map(context::identifier).toList();
            return new Declared(Optional.empty(), type, false, bindings, attributes, words);
        }
        core.attribute().forEach(attribute -> attributes.addAll(context.attributes().attribute(attribute)));
        QualifiedName name = context.names().declaratorName(core.declaratorName());
        return new Declared(Optional.of(name), type, core.Ellipsis() != null, List.of(), attributes, words);
    }

    TypeSyntax pointers(List<PointerOperatorContext> operators, TypeSyntax base) {
        TypeSyntax type = base;
        for (PointerOperatorContext operator : operators) {
            Span span = base.span().to(context.span(operator));
            TypeSyntax pointer =
                    switch (operator.getStart().getType()) {
                        case CudaLexer.Star -> new PointerTypeSyntax(type, span);
                        case CudaLexer.Amp -> new ReferenceTypeSyntax(type, false, span);
                        case CudaLexer.AndAnd -> new ReferenceTypeSyntax(type, true, span);
                        default -> memberPointer(operator, type, span);
                    };
            type = TypeBuilder.qualified(pointer, qualifiers(operator.pointerQualifier()), span);
        }
        return type;
    }

    private TypeSyntax memberPointer(PointerOperatorContext tree, TypeSyntax type, Span span) {
        Identifier owner = context.identifier(tree.PointerOwner());
        return new MemberPointerTypeSyntax(NameBuilder.simple(owner), type, span);
    }

    private static Set<TypeQualifier> qualifiers(List<PointerQualifierContext> trees) {
        Set<TypeQualifier> found = EnumSet.noneOf(TypeQualifier.class);
        for (PointerQualifierContext tree : trees) {
            if (tree.qualifier() != null) {
                found.add(TypeBuilder.qualifier(tree.qualifier()));
            }
        }
        return found;
    }

    private TypeSyntax suffixes(
            List<DeclaratorSuffixContext> trees, TypeSyntax base, List<Attribute> attributes, Set<Specifier> words) {
        TypeSyntax type = base;
        for (DeclaratorSuffixContext tree : trees.reversed()) {
            Span span = base.span().to(context.span(tree));
            if (tree.arraySuffix() != null) {
                Optional<Expression> size =
                        Optional.ofNullable(tree.arraySuffix().expression()).map(context.expressions()::expression);
                type = new ArrayTypeSyntax(type, size, span);
            } else {
                type = function(tree.parameterClause(), type, attributes, words, span);
            }
        }
        return type;
    }

    private FunctionTypeSyntax function(
            ParameterClauseContext tree,
            TypeSyntax result,
            List<Attribute> attributes,
            Set<Specifier> words,
            Span span) {
        Set<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        ReferenceQualifier reference = ReferenceQualifier.NONE;
        Optional<Expression> noexcept = Optional.empty();
        for (FunctionQualifierContext part : tree.functionQualifier()) {
            if (part.qualifier() != null) {
                qualifiers.add(TypeBuilder.qualifier(part.qualifier()));
            } else if (part.attribute() != null) {
                attributes.addAll(context.attributes().attribute(part.attribute()));
            } else {
                switch (part.getStart().getType()) {
                    case CudaLexer.Amp -> reference = ReferenceQualifier.LVALUE;
                    case CudaLexer.AndAnd -> reference = ReferenceQualifier.RVALUE;
                    case CudaLexer.Override -> words.add(Specifier.OVERRIDE);
                    case CudaLexer.Final -> words.add(Specifier.FINAL);
                    default -> noexcept = Optional.of(noexcept(part));
                }
            }
        }
        Optional<TypeSyntax> trailing = Optional.ofNullable(tree.typeId()).map(context.types()::typeId);
        return new FunctionTypeSyntax(
                trailing.orElse(result),
                parameters(tree.parameters()),
                isVariadic(tree.parameters()),
                tree.parameters() == null,
                qualifiers,
                reference,
                noexcept,
                trailing.isPresent(),
                context.constraints().clause(tree.requiresClause()),
                span);
    }

    private Expression noexcept(FunctionQualifierContext tree) {
        if (tree.assignment() != null) {
            return context.expressions().assignment(tree.assignment());
        }
        return new BoolLiteral(true, context.span(tree));
    }

    static boolean isVariadic(ParametersContext tree) {
        return tree != null && tree.Ellipsis() != null;
    }

    List<ParameterDeclaration> parameters(ParametersContext tree) {
        if (tree == null) {
            return List.of();
        }
        List<ParameterDeclaration> found = tree.parameter().stream().map(this::parameter).toList();
        boolean isVoid =
                found.size() == 1
                        && found.getFirst().name().isEmpty()
                        && found.getFirst().type() instanceof BuiltinTypeSyntax type
                        && type.kind() == BuiltinTypeKind.VOID;
        return isVoid ? List.of() : found;
    }

    ParameterDeclaration parameter(ParameterContext tree) {
        Span span = context.span(tree);
        SpecifierList specifiers = context.declarations().specifiers(tree.declarationSpecifier(), span);
        TypeSyntax base = specifiers.type().orElseGet(() -> new BuiltinTypeSyntax(BuiltinTypeKind.INT, span));
        var words = EnumSet.noneOf(Specifier.class);
        var attributes = new ArrayList<>(specifiers.attributes());
        Declared declared =
                tree.parameterDeclarator() == null
                        ? new Declared(Optional.empty(), base, false, List.of(), List.of(), Set.of())
                        : parameterType(tree.parameterDeclarator(), base, attributes, words);
        Optional<Expression> value = Optional.ofNullable(tree.initializerClause()).map(context.expressions()::clause);
        Optional<Identifier> name = declared.name().map(found -> (Identifier) found.segments().getLast().name());
        return new ParameterDeclaration(
                new Specifiers(specifiers.words(), attributes, span),
                declared.type(),
                name,
                declared.isPack(),
                value,
                span);
    }

    private Declared parameterType(
            ParameterDeclaratorContext tree, TypeSyntax base, List<Attribute> attributes, Set<Specifier> words) {
        TypeSyntax type = pointers(tree.pointerOperator(), base);
        ParameterDirectContext direct = tree.parameterDirect();
        if (direct == null) {
            return new Declared(Optional.empty(), type, false, List.of(), attributes, words);
        }
        type = suffixes(direct.declaratorSuffix(), type, attributes, words);
        var core = direct.parameterCore();
        if (core == null) {
            return new Declared(Optional.empty(), type, false, List.of(), attributes, words);
        }
        if (core.parameterDeclarator() != null) {
            return parameterType(core.parameterDeclarator(), type, attributes, words);
        }
        for (AttributeContext attribute : core.attribute()) {
            attributes.addAll(context.attributes().attribute(attribute));
        }
        TerminalNode name = core.Identifier();
        Optional<QualifiedName> named =
                Optional.ofNullable(name).map(node -> NameBuilder.simple(context.identifier(node)));
        return new Declared(named, type, core.Ellipsis() != null, List.of(), attributes, words);
    }

    TypeSyntax abstractType(AbstractDeclaratorContext tree, TypeSyntax base) {
        TypeSyntax type = pointers(tree.pointerOperator(), base);
        AbstractDirectContext direct = tree.abstractDirect();
        if (direct == null) {
            return type;
        }
        type = suffixes(direct.declaratorSuffix(), type, new ArrayList<>(), EnumSet.noneOf(Specifier.class));
        if (direct.abstractCore() == null) {
            return type;
        }
        if (direct.abstractCore().abstractDeclarator() != null) {
            return abstractType(direct.abstractCore().abstractDeclarator(), type);
        }
        return new PackExpansionTypeSyntax(type, context.span(tree));
    }
}
