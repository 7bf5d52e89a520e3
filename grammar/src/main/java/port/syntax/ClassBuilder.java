package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.AccessContext;
import port.grammar.CudaParser.AttributeContext;
import port.grammar.CudaParser.BaseSpecifierContext;
import port.grammar.CudaParser.ClassSpecifierContext;
import port.grammar.CudaParser.EnumSpecifierContext;
import port.grammar.CudaParser.EnumeratorContext;
import port.grammar.CudaParser.MemberContext;
import port.source.Span;

/// Builds classes and enumerations.
final class ClassBuilder {
    private final TreeContext context;

    ClassBuilder(TreeContext context) {
        this.context = context;
    }

    /// @param alias the name that a class without one takes from its typedef
    /// @param isAlone whether no variable is declared with it
    ClassKeyed classType(ClassSpecifierContext tree, Optional<Identifier> alias, boolean isAlone) {
        Span span = context.span(tree);
        ClassKey key =
                switch (tree.getStart().getType()) {
                    case CudaLexer.Class -> ClassKey.CLASS;
                    case CudaLexer.Union -> ClassKey.UNION;
                    default -> ClassKey.STRUCT;
                };
        boolean isDefinition = tree.LeftBrace() != null;
        boolean isNamed = tree.elaboratedName() != null;
        QualifiedName name =
                isNamed
                        ? context.names().elaboratedName(tree.elaboratedName())
                        : made(alias, tree.getStart().getText(), span);
        List<BaseSpecifier> bases =
                tree.baseClause() == null
                        ? List.of()
                        : tree.baseClause().baseSpecifier().stream().map(base -> base(base, key)).toList();
        Access access = key == ClassKey.CLASS ? Access.PRIVATE : Access.PUBLIC;
        List<Member> members = isDefinition ? DefaultedComparisons.written(members(tree, access), bases) : List.of();
        var declaration =
                new ClassDeclaration(
                        key,
                        name,
                        naming(isNamed, alias, isAlone),
                        attributes(tree, span),
                        tree.Final() != null,
                        isDefinition,
                        bases,
                        members,
                        Optional.empty(),
                        span);
        var use = new NamedTypeSyntax(TypeBuilder.keyword(tree.getStart().getType()), name, span);
        return new ClassKeyed(declaration, use, isDefinition);
    }

    private static ClassNaming naming(boolean isNamed, Optional<Identifier> alias, boolean isAlone) {
        if (isNamed) {
            return ClassNaming.WRITTEN;
        }
        if (alias.isPresent()) {
            return ClassNaming.TYPEDEF;
        }
        return isAlone ? ClassNaming.ANONYMOUS : ClassNaming.UNNAMED;
    }

    private QualifiedName made(Optional<Identifier> alias, String key, Span span) {
        return NameBuilder.simple(alias.orElseGet(() -> new Identifier(context.unnamed(key), span)));
    }

    private List<Attribute> attributes(List<AttributeContext> trees) {
        return trees.stream().flatMap(attribute -> context.attributes().attribute(attribute).stream()).toList();
    }

    /// What stands behind the keyword, and what `#pragma pack` says.
    private List<Attribute> attributes(ClassSpecifierContext tree, Span span) {
        List<Attribute> all = new ArrayList<>(attributes(tree.attribute()));
        context.packing()
                .at(tree.getStart().getTokenIndex())
                .map(bytes -> new IntegerLiteral(bytes, true, false, 0, span))
                .ifPresent(bytes -> all.add(new Attribute("pragma", "pack", List.of(bytes), span)));
        return all;
    }

    private List<Member> members(ClassSpecifierContext tree, Access initial) {
        int brace = tree.LeftBrace().getSymbol().getTokenIndex();
        boolean isInPlace = !tree.member().isEmpty() || tree.RightBrace().getSymbol().getTokenIndex() == brace + 1;
        return isInPlace ? inPlace(tree.member(), initial) : piecewise(context.members(brace), initial);
    }

    private List<Member> inPlace(List<MemberContext> trees, Access initial) {
        List<Member> found = new ArrayList<>();
        Access access = initial;
        for (MemberContext tree : trees) {
            if (tree.access() != null) {
                access = access(tree.access());
            } else {
                add(found, access, context.declarations().declaration(tree.declaration()));
            }
        }
        return found;
    }

    /// The members of a class whose body was left out at first, because something in it cannot be read.
    private List<Member> piecewise(List<Piece> pieces, Access initial) {
        List<Member> found = new ArrayList<>();
        Access access = initial;
        for (Piece piece : pieces) {
            int type = context.table().type(piece.from());
            if (type == CudaLexer.Public || type == CudaLexer.Protected || type == CudaLexer.Private) {
                access = access(type);
            } else {
                add(found, access, new PieceReader(context).read(piece));
            }
        }
        return found;
    }

    private static void add(List<Member> members, Access access, List<Declaration> declarations) {
        declarations.forEach(declaration -> members.add(new Member(access, declaration, declaration.span())));
    }

    private static Access access(AccessContext tree) {
        return access(tree.getStart().getType());
    }

    private static Access access(int token) {
        return switch (token) {
            case CudaLexer.Public -> Access.PUBLIC;
            case CudaLexer.Protected -> Access.PROTECTED;
            default -> Access.PRIVATE;
        };
    }

    private BaseSpecifier base(BaseSpecifierContext tree, ClassKey key) {
        Span span = context.span(tree);
        Access access =
                tree.access().isEmpty()
                        ? key == ClassKey.CLASS ? Access.PRIVATE : Access.PUBLIC
                        : access(tree.access(0));
        TypeSyntax type = context.types().specified(List.of(tree.typeSpecifier()), span);
        boolean isPack = tree.Ellipsis() != null;
        return new BaseSpecifier(
                access, !tree.Virtual().isEmpty(), isPack ? new PackExpansionTypeSyntax(type, span) : type, span);
    }

    /// Like [#classType], for enumerations.
    ClassKeyed enumeration(EnumSpecifierContext tree, Optional<Identifier> alias, boolean isAlone) {
        Span span = context.span(tree);
        boolean isNamed = tree.elaboratedName() != null;
        boolean isDefinition = tree.LeftBrace() != null;
        QualifiedName name =
                isNamed ? context.names().elaboratedName(tree.elaboratedName()) : made(alias, "enum", span);
        Optional<TypeSyntax> underlying =
                tree.typeSpecifier().isEmpty()
                        ? Optional.empty()
                        : Optional.of(context.types().specified(tree.typeSpecifier(), span));
        var declaration =
                new EnumDeclaration(
                        name,
                        naming(isNamed, alias, isAlone),
                        tree.Class() != null || tree.Struct() != null,
                        underlying,
                        isDefinition,
                        tree.enumerator().stream().map(this::enumerator).toList(),
                        attributes(tree.attribute()),
                        span);
        var use = new NamedTypeSyntax(TypeKeyword.ENUM, name, span);
        boolean declares = isDefinition || !tree.typeSpecifier().isEmpty();
        return new ClassKeyed(declaration, use, declares);
    }

    private Enumerator enumerator(EnumeratorContext tree) {
        Optional<Expression> value = Optional.ofNullable(tree.assignment()).map(context.expressions()::assignment);
        return new Enumerator(
                context.identifier(tree.Identifier()), value, attributes(tree.attribute()), context.span(tree));
    }
}
