package port.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.AliasDeclarationContext;
import port.grammar.CudaParser.BlockDeclarationContext;
import port.grammar.CudaParser.DeclarationContext;
import port.grammar.CudaParser.DeclarationSpecifierContext;
import port.grammar.CudaParser.DeclaratorContext;
import port.grammar.CudaParser.ExplicitInstantiationContext;
import port.grammar.CudaParser.InitDeclaratorContext;
import port.grammar.CudaParser.LinkageSpecificationContext;
import port.grammar.CudaParser.NamespaceAliasContext;
import port.grammar.CudaParser.NamespaceDefinitionContext;
import port.grammar.CudaParser.SimpleDeclarationContext;
import port.grammar.CudaParser.StaticAssertionContext;
import port.grammar.CudaParser.TemplateDeclarationContext;
import port.grammar.CudaParser.TemplateParameterContext;
import port.grammar.CudaParser.TemplateParameterListContext;
import port.grammar.CudaParser.UsingDeclarationContext;
import port.grammar.CudaParser.UsingDirectiveContext;
import port.source.Span;

/// Builds declarations; one tree may give several, as `int a, b;` does.
final class DeclarationBuilder {
    private final TreeContext context;

    DeclarationBuilder(TreeContext context) {
        this.context = context;
    }

    List<Declaration> declaration(DeclarationContext tree) {
        if (tree.simpleDeclaration() != null) {
            return simple(tree.simpleDeclaration()).stream().map(PlaceholderParameters::unabbreviated).toList();
        }
        if (tree.templateDeclaration() != null) {
            return template(tree.templateDeclaration());
        }
        if (tree.explicitInstantiation() != null) {
            return instantiation(tree.explicitInstantiation());
        }
        if (tree.namespaceDefinition() != null) {
            return List.of(namespace(tree.namespaceDefinition(), all(tree.namespaceDefinition().declaration())));
        }
        if (tree.namespaceAlias() != null) {
            return List.of(alias(tree.namespaceAlias()));
        }
        if (tree.usingDirective() != null) {
            return List.of(directive(tree.usingDirective()));
        }
        if (tree.usingDeclaration() != null) {
            return List.of(using(tree.usingDeclaration()));
        }
        if (tree.aliasDeclaration() != null) {
            return alias(tree.aliasDeclaration());
        }
        if (tree.staticAssertion() != null) {
            return List.of(assertion(tree.staticAssertion()));
        }
        if (tree.linkageSpecification() != null) {
            LinkageSpecificationContext linkage = tree.linkageSpecification();
            return List.of(linkage(linkage, all(linkage.declaration())));
        }
        return List.of(new AsmDeclaration(context.statements().asm(tree.asmStatement()), context.span(tree)));
    }

    private List<Declaration> all(List<DeclarationContext> trees) {
        return trees.stream().flatMap(tree -> declaration(tree).stream()).toList();
    }

    /// A declaration inside a function.
    List<Declaration> block(BlockDeclarationContext tree) {
        if (tree.namespaceAlias() != null) {
            return List.of(alias(tree.namespaceAlias()));
        }
        if (tree.usingDirective() != null) {
            return List.of(directive(tree.usingDirective()));
        }
        if (tree.usingDeclaration() != null) {
            return List.of(using(tree.usingDeclaration()));
        }
        if (tree.aliasDeclaration() != null) {
            return alias(tree.aliasDeclaration());
        }
        if (tree.staticAssertion() != null) {
            return List.of(assertion(tree.staticAssertion()));
        }
        Span span = context.span(tree);
        SpecifierList specifiers = specifiers(tree.declarationSpecifier(), span);
        return simple(specifiers, tree.initDeclarator(), Optional.empty(), span);
    }

    private List<Declaration> simple(SimpleDeclarationContext tree) {
        Span span = context.span(tree);
        SpecifierList specifiers = specifiers(tree.declarationSpecifier(), span);
        return simple(specifiers, tree.initDeclarator(), Optional.ofNullable(tree.functionBody()), span);
    }

    private List<Declaration> simple(
            SpecifierList specifiers,
            List<InitDeclaratorContext> declarators,
            Optional<port.grammar.CudaParser.FunctionBodyContext> body,
            Span span) {
        List<Declaration> found = new ArrayList<>(specifiers.hoisted());
        if (declarators.isEmpty()) {
            if (specifiers.isFriend()) {
                found.clear();
                found.add(friend(specifiers, span));
            } else {
                specifiers.elaborated().ifPresent(found::add);
            }
            return found;
        }
        for (InitDeclaratorContext declarator : declarators) {
            Declaration one =
                    one(specifiers, declarator, body, declarators.size() == 1 ? span : context.span(declarator));
            found.add(specifiers.isFriend() ? new FriendDeclaration(one, one.span()) : one);
        }
        return found;
    }

    private Declaration friend(SpecifierList specifiers, Span span) {
        if (specifiers.elaborated().isPresent()) {
            return new FriendDeclaration(specifiers.elaborated().get(), span);
        }
        if (!specifiers.hoisted().isEmpty()) {
            return new FriendDeclaration(specifiers.hoisted().getLast(), span);
        }
        return new FriendTypeDeclaration(specifiers.type().orElseThrow(), span);
    }

    private Declaration one(
            SpecifierList specifiers,
            InitDeclaratorContext tree,
            Optional<port.grammar.CudaParser.FunctionBodyContext> body,
            Span span) {
        Optional<Expression> bits =
                Optional.ofNullable(tree.bitWidth()).map(width -> context.expressions().assignment(width.assignment()));
        TypeSyntax base = specifiers.type().orElseGet(() -> new BuiltinTypeSyntax(BuiltinTypeKind.INT, span));
        if (tree.declarator() == null) {
            var unnamed = NameBuilder.simple(new Identifier("", span));
            return new VariableDeclaration(
                    words(specifiers, List.of(), Set.of(), span), unnamed, base, Optional.empty(), bits, span);
        }
        Declared declared = context.declarators().declarator(tree.declarator(), base);
        List<Attribute> attributes = new ArrayList<>(declared.attributes());
        tree.attribute().forEach(attribute -> attributes.addAll(context.attributes().attribute(attribute)));
        Specifiers words = words(specifiers, attributes, declared.words(), span);
        Optional<Initializer> initializer =
                Optional.ofNullable(tree.initializer()).map(context.expressions()::initializer);
        if (declared.name().isEmpty()) {
            Initializer value = initializer.orElseGet(() -> new DirectInitializer(List.of(), span));
            return new StructuredBindingDeclaration(words, declared.type(), declared.bindings(), value, span);
        }
        QualifiedName name = declared.name().get();
        if (specifiers.isTypedef()) {
            Identifier alias = (Identifier) name.segments().getLast().name();
            return new AliasDeclaration(alias, declared.type(), words.attributes(), true, span);
        }
        if (declared.type() instanceof FunctionTypeSyntax type) {
            return function(words, name, specifiers.type().isPresent(), type, initializer, body, span);
        }
        return new VariableDeclaration(words, name, declared.type(), initializer, bits, span);
    }

    private static Specifiers words(
            SpecifierList specifiers, List<Attribute> attributes, Set<Specifier> more, Span span) {
        Set<Specifier> words = EnumSet.noneOf(Specifier.class);
        words.addAll(specifiers.words());
        words.addAll(more);
        List<Attribute> all = new ArrayList<>(specifiers.attributes());
        all.addAll(attributes);
        return new Specifiers(words, all, span);
    }

    private FunctionDeclaration function(
            Specifiers words,
            QualifiedName name,
            boolean hasType,
            FunctionTypeSyntax type,
            Optional<Initializer> initializer,
            Optional<port.grammar.CudaParser.FunctionBodyContext> body,
            Span span) {
        FunctionKind kind = kind(name, hasType, type);
        FunctionTypeSyntax signature = type;
        if (kind == FunctionKind.CONSTRUCTOR || kind == FunctionKind.DESTRUCTOR) {
            signature = type.with(new BuiltinTypeSyntax(BuiltinTypeKind.VOID, name.span()), type.parameters());
        } else if (name.segments().getLast().name() instanceof ConversionName conversion) {
            signature = type.with(conversion.type(), type.parameters());
        }
        List<MemberInitializer> initializers =
                body.filter(tree -> tree.memberInitializers() != null)
                        .map(tree -> context.statements().memberInitializers(tree.memberInitializers()))
                        .orElse(List.of());
        FunctionBody built =
                body.map(context.statements()::body)
                        .orElseGet(() -> initializer.isPresent() ? new PureBody(span) : new AbsentBody(span));
        return new FunctionDeclaration(words, name, kind, signature, initializers, built, span);
    }

    private static FunctionKind kind(QualifiedName name, boolean hasType, FunctionTypeSyntax type) {
        return switch (name.segments().getLast().name()) {
            case DestructorName _ -> FunctionKind.DESTRUCTOR;
            case ConversionName _ -> FunctionKind.CONVERSION;
            case LiteralOperatorName _ -> FunctionKind.LITERAL_OPERATOR;
            case OperatorName _ -> FunctionKind.OPERATOR;
            case Identifier _, DecltypeName _ -> {
                if (hasType) {
                    yield FunctionKind.ORDINARY;
                }
                yield type.hasTrailingReturn() ? FunctionKind.DEDUCTION_GUIDE : FunctionKind.CONSTRUCTOR;
            }
        };
    }

    /// Reads the specifiers of a declaration, classes defined among them included.
    SpecifierList specifiers(List<DeclarationSpecifierContext> trees, Span span) {
        Set<Specifier> words = EnumSet.noneOf(Specifier.class);
        List<Attribute> attributes = new ArrayList<>();
        List<ParserRuleContext> parts = new ArrayList<>();
        List<Declaration> hoisted = new ArrayList<>();
        Optional<TypeSyntax> inPlace = Optional.empty();
        Optional<Declaration> elaborated = Optional.empty();
        boolean isTypedef = false;
        boolean isFriend = false;
        List<InitDeclaratorContext> declarators = declarators(trees);
        boolean isAlone = !trees.isEmpty() && declarators.isEmpty() && isDeclaration(trees.getFirst().getParent());
        for (DeclarationSpecifierContext tree : trees) {
            if (tree.typeSpecifier() != null) {
                parts.add(tree.typeSpecifier());
            } else if (tree.attribute() != null) {
                attributes.addAll(context.attributes().attribute(tree.attribute()));
            } else if (tree.specifierWord() != null) {
                int word = tree.specifierWord().getStart().getType();
                isTypedef |= word == CudaLexer.Typedef;
                isFriend |= word == CudaLexer.Friend;
                word(word).ifPresent(words::add);
            }
        }
        Optional<Identifier> alias = isTypedef ? alias(declarators) : Optional.empty();
        for (DeclarationSpecifierContext tree : trees) {
            if (tree.classSpecifier() != null) {
                ClassKeyed built = context.classes().classType(tree.classSpecifier(), alias, isAlone);
                inPlace = Optional.of(built.use());
                if (built.isDefinition()) {
                    hoisted.add(built.declaration());
                } else {
                    elaborated = Optional.of(built.declaration());
                }
            } else if (tree.enumSpecifier() != null) {
                ClassKeyed built = context.classes().enumeration(tree.enumSpecifier(), alias, isAlone);
                inPlace = Optional.of(built.use());
                if (built.isDefinition()) {
                    hoisted.add(built.declaration());
                } else {
                    elaborated = Optional.of(built.declaration());
                }
            }
        }
        Optional<TypeSyntax> type =
                inPlace.isPresent()
                        ? inPlace.map(found -> TypeBuilder.qualified(found, qualifiers(parts), span))
                        : context.types().find(parts, span);
        if (type.isEmpty() && !qualifiers(parts).isEmpty()) {
            TypeSyntax implicit = new BuiltinTypeSyntax(BuiltinTypeKind.INT, span);
            type = Optional.of(TypeBuilder.qualified(implicit, qualifiers(parts), span));
        }
        return new SpecifierList(words, attributes, type, hoisted, isTypedef, isFriend, elaborated);
    }

    private static boolean isDeclaration(ParserRuleContext tree) {
        return tree instanceof SimpleDeclarationContext || tree instanceof BlockDeclarationContext;
    }

    /// What is declared with the specifiers.
    private static List<InitDeclaratorContext> declarators(List<DeclarationSpecifierContext> trees) {
        if (trees.isEmpty()) {
            return List.of();
        }
        return switch (trees.getFirst().getParent()) {
            case SimpleDeclarationContext simple -> simple.initDeclarator();
            case BlockDeclarationContext block -> block.initDeclarator();
            default -> List.of();
        };
    }

    /// The first name that a typedef gives to the type itself, not to a pointer to it or an array.
    private Optional<Identifier> alias(List<InitDeclaratorContext> declarators) {
        for (InitDeclaratorContext each : declarators) {
            DeclaratorContext tree = each.declarator();
            boolean isPlain =
                    tree != null
                            && tree.pointerOperator().isEmpty()
                            && tree.declaratorSuffix().isEmpty()
                            && tree.declaratorCore().declaratorName() != null;
            if (isPlain) {
                Span span = context.span(tree.declaratorCore().declaratorName());
                return Optional.of(new Identifier(tree.declaratorCore().declaratorName().getText(), span));
            }
        }
        return Optional.empty();
    }

    private static Set<TypeQualifier> qualifiers(List<ParserRuleContext> parts) {
        Set<TypeQualifier> found = EnumSet.noneOf(TypeQualifier.class);
        for (ParserRuleContext part : parts) {
            if (part instanceof port.grammar.CudaParser.TypeSpecifierContext type && type.qualifier() != null) {
                found.add(TypeBuilder.qualifier(type.qualifier()));
            }
        }
        return found;
    }

    static Optional<Specifier> word(int token) {
        return switch (token) {
            case CudaLexer.Static -> Optional.of(Specifier.STATIC);
            case CudaLexer.Extern -> Optional.of(Specifier.EXTERN);
            case CudaLexer.Inline -> Optional.of(Specifier.INLINE);
            case CudaLexer.Virtual -> Optional.of(Specifier.VIRTUAL);
            case CudaLexer.Explicit -> Optional.of(Specifier.EXPLICIT);
            case CudaLexer.Constexpr -> Optional.of(Specifier.CONSTEXPR);
            case CudaLexer.Mutable -> Optional.of(Specifier.MUTABLE);
            case CudaLexer.ThreadLocal -> Optional.of(Specifier.THREAD_LOCAL);
            case CudaLexer.Register -> Optional.of(Specifier.REGISTER);
            case CudaLexer.CudaGlobal -> Optional.of(Specifier.GLOBAL);
            case CudaLexer.CudaDevice -> Optional.of(Specifier.DEVICE);
            case CudaLexer.CudaHost -> Optional.of(Specifier.HOST);
            case CudaLexer.CudaShared -> Optional.of(Specifier.SHARED);
            case CudaLexer.CudaConstant -> Optional.of(Specifier.CONSTANT);
            case CudaLexer.CudaManaged -> Optional.of(Specifier.MANAGED);
            case CudaLexer.GridConstant -> Optional.of(Specifier.GRID_CONSTANT);
            case CudaLexer.ForceInline -> Optional.of(Specifier.FORCE_INLINE);
            case CudaLexer.NoInline -> Optional.of(Specifier.NO_INLINE);
            default -> Optional.empty();
        };
    }

    private List<Declaration> template(TemplateDeclarationContext tree) {
        List<TemplateParameter> parameters = templateParameters(tree.templateParameterList());
        Span span = context.span(tree);
        if (tree.conceptDefinition() != null) {
            VariableDeclaration concept = context.constraints().concept(tree.conceptDefinition());
            return List.of(new TemplateDeclaration(parameters, concept, span));
        }
        Optional<Expression> constraint = context.constraints().clause(tree.requiresClause());
        DeclarationContext inner = tree.declaration();
        List<Declaration> found =
                inner.simpleDeclaration() != null ? simple(inner.simpleDeclaration()) : declaration(inner);
        return found.stream()
                .map(one -> ConstraintBuilder.constrained(one, constraint))
                .map(one -> PlaceholderParameters.templated(parameters, one, span))
                .toList();
    }

    List<TemplateParameter> templateParameters(TemplateParameterListContext tree) {
        return tree.templateParameter().stream().map(this::templateParameter).toList();
    }

    private TemplateParameter templateParameter(TemplateParameterContext tree) {
        Span span = context.span(tree);
        Optional<Identifier> name = Optional.ofNullable(tree.Identifier()).map(context::identifier);
        boolean isPack = tree.Ellipsis() != null;
        if (tree.templateParameterList() != null) {
            Optional<QualifiedName> value = Optional.empty();
            if (tree.name() != null) {
                value = Optional.of(context.names().name(tree.name()));
            } else if (tree.typeName() != null) {
                value = Optional.of(context.names().typeName(tree.typeName()));
            }
            return new TemplateTemplateParameter(
                    templateParameters(tree.templateParameterList()), name, isPack, value, span);
        }
        if (tree.parameter() != null) {
            ParameterDeclaration parameter = context.declarators().parameter(tree.parameter());
            return new ValueTemplateParameter(
                    parameter.type(), parameter.name(), parameter.isPack(), parameter.defaultValue(), span);
        }
        Optional<TypeSyntax> value = Optional.ofNullable(tree.typeId()).map(context.types()::typeId);
        Optional<QualifiedName> concept = Optional.ofNullable(tree.conceptName()).map(context.names()::conceptName);
        return new TypeTemplateParameter(name, isPack, value, concept, span);
    }

    private List<Declaration> instantiation(ExplicitInstantiationContext tree) {
        return declaration(tree.declaration()).stream()
                .<Declaration>map(one -> new ExplicitInstantiation(tree.Extern() != null, one, context.span(tree)))
                .toList();
    }

    NamespaceDeclaration namespace(NamespaceDefinitionContext tree, List<Declaration> declarations) {
        Span span = context.span(tree);
        List<Attribute> attributes =
                tree.attribute().stream()
                        .flatMap(attribute -> context.attributes().attribute(attribute).stream())
                        .toList();
        List<TerminalNode> names = tree.Identifier();
        if (names.isEmpty()) {
            return new NamespaceDeclaration(Optional.empty(), isBehindInline(tree, 1), attributes, declarations, span);
        }
        List<Declaration> inside = declarations;
        List<Attribute> own = attributes;
        for (int i = names.size() - 1; i > 0; i--) {
            boolean isInline = isBehindInline(tree, tree.children.indexOf(names.get(i)));
            Identifier name = context.identifier(names.get(i));
            inside = List.of(new NamespaceDeclaration(Optional.of(name), isInline, own, inside, span));
            own = List.of();
        }
        Identifier first = context.identifier(names.getFirst());
        return new NamespaceDeclaration(Optional.of(first), isBehindInline(tree, 1), own, inside, span);
    }

    /// Whether `inline` stands right before a part of `inline namespace a::inline b`.
    private static boolean isBehindInline(NamespaceDefinitionContext tree, int index) {
        return tree.getChild(index - 1) instanceof TerminalNode before
                && before.getSymbol().getType() == CudaLexer.Inline;
    }

    LinkageDeclaration linkage(LinkageSpecificationContext tree, List<Declaration> declarations) {
        String language = tree.String().getText().replace("\"", "");
        boolean isBlock = tree.LeftBrace() != null;
        return new LinkageDeclaration(
                language,
                isBlock ? declarations : declarations.stream().map(DeclarationBuilder::single).toList(),
                context.span(tree));
    }

    /// What stands behind `extern "C"` without braces is `extern` itself ([dcl.link]).
    private static Declaration single(Declaration declaration) {
        return declaration instanceof VariableDeclaration variable ? variable.asExtern() : declaration;
    }

    private Declaration alias(NamespaceAliasContext tree) {
        return new NamespaceAlias(
                context.identifier(tree.Identifier()), context.names().name(tree.name()), context.span(tree));
    }

    private Declaration directive(UsingDirectiveContext tree) {
        return new UsingDirective(context.names().name(tree.name()), context.span(tree));
    }

    private Declaration using(UsingDeclarationContext tree) {
        if (tree.Enum() != null) {
            QualifiedName enumeration = context.names().elaboratedName(tree.elaboratedName());
            return new UsingDeclaration(
                    List.of(new UsingDeclaration.Name(enumeration, false, true)), context.span(tree));
        }
        List<UsingDeclaration.Name> names =
                tree.usingName().stream()
                        .map(one ->
                                new UsingDeclaration.Name(
                                        context.names().name(one.name()), one.Ellipsis() != null, false))
                        .toList();
        return new UsingDeclaration(names, context.span(tree));
    }

    private List<Declaration> alias(AliasDeclarationContext tree) {
        Span span = context.span(tree);
        List<Attribute> attributes =
                tree.attribute().stream()
                        .flatMap(attribute -> context.attributes().attribute(attribute).stream())
                        .toList();
        Identifier name = context.identifier(tree.Identifier());
        List<Declaration> found = new ArrayList<>();
        TypeSyntax type;
        if (tree.typeId() != null) {
            type = context.types().typeId(tree.typeId());
        } else {
            ClassKeyed built =
                    tree.classSpecifier() != null
                            ? context.classes().classType(tree.classSpecifier(), Optional.empty(), false)
                            : context.classes().enumeration(tree.enumSpecifier(), Optional.empty(), false);
            if (built.isDefinition()) {
                found.add(built.declaration());
            }
            type = built.use();
        }
        found.add(new AliasDeclaration(name, type, attributes, false, span));
        return found;
    }

    private Declaration assertion(StaticAssertionContext tree) {
        Optional<StringLiteral> message =
                tree.String().isEmpty()
                        ? Optional.empty()
                        : Optional.of(LiteralBuilder.string(tree.String(), context.span(tree)));
        return new StaticAssertDeclaration(
                context.expressions().assignment(tree.assignment()), message, context.span(tree));
    }
}
