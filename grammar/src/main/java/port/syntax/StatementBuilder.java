package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.tree.ParseTree;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.AsmOperandContext;
import port.grammar.CudaParser.AsmSeparatorContext;
import port.grammar.CudaParser.AsmStatementContext;
import port.grammar.CudaParser.BlockContext;
import port.grammar.CudaParser.ClauseContext;
import port.grammar.CudaParser.ClauseDeclaratorContext;
import port.grammar.CudaParser.FunctionBodyContext;
import port.grammar.CudaParser.HandlerContext;
import port.grammar.CudaParser.MemberInitializerContext;
import port.grammar.CudaParser.MemberInitializersContext;
import port.grammar.CudaParser.StatementContext;
import port.source.Span;

/// Builds statements and what functions consist of.
final class StatementBuilder {
    private final TreeContext context;

    StatementBuilder(TreeContext context) {
        this.context = context;
    }

    FunctionBody body(FunctionBodyContext tree) {
        Span span = context.span(tree);
        if (tree.Default() != null) {
            return new DefaultedBody(span);
        }
        if (tree.Delete() != null) {
            return new DeletedBody(span);
        }
        int brace = tree.BodyOpen().getSymbol().getTokenIndex();
        Span inner = context.span(tree.BodyOpen().getSymbol(), tree.RightBrace().getSymbol());
        Supplier<List<Statement>> inside =
                context.table().isUnread(brace) ? () -> unread(brace) : () -> statements(tree.statement());
        if (tree.Try() != null) {
            var block = new BlockStatement(inside.get(), inner);
            return new TryBody(new TryStatement(block, handlers(tree.handler()), span), span);
        }
        if (!context.table().isUnread(brace)) {
            return new BlockBody(new BlockStatement(inside.get(), inner), span);
        }
        var body = new BlockBody(new Unread<>(context, () -> new BlockStatement(inside.get(), inner)), span);
        if (context.table().isAllRead()) {
            body.block();
        }
        return body;
    }

    /// The statements of a body that was left out where its function was read.
    private List<Statement> unread(int brace) {
        return statements(context.parser().statements(brace + 1, context.table().partner(brace)).statement());
    }

    List<MemberInitializer> memberInitializers(MemberInitializersContext tree) {
        return tree.memberInitializer().stream().map(this::memberInitializer).toList();
    }

    private MemberInitializer memberInitializer(MemberInitializerContext tree) {
        Span span = context.span(tree);
        QualifiedName member =
                tree.name() != null ? context.names().name(tree.name()) : context.names().typeName(tree.typeName());
        Initializer value =
                tree.bracedList() != null
                        ? new ListInitializer(context.expressions().braced(tree.bracedList()), span)
                        : new DirectInitializer(context.expressions().optionalArguments(tree.arguments()), span);
        return new MemberInitializer(member, value, tree.Ellipsis() != null, span);
    }

    private List<CatchHandler> handlers(List<HandlerContext> trees) {
        List<CatchHandler> found = new ArrayList<>();
        for (HandlerContext tree : trees) {
            Optional<ParameterDeclaration> parameter =
                    Optional.ofNullable(tree.parameter()).map(context.declarators()::parameter);
            found.add(new CatchHandler(parameter, block(tree.block()), context.span(tree)));
        }
        return found;
    }

    BlockStatement block(BlockContext tree) {
        return new BlockStatement(statements(tree.statement()), context.span(tree));
    }

    private List<Statement> statements(List<StatementContext> trees) {
        return trees.stream().map(this::statement).toList();
    }

    Statement statement(StatementContext tree) {
        Span span = context.span(tree);
        if (tree.block() != null && tree.Try() == null) {
            return block(tree.block());
        }
        if (tree.blockDeclaration() != null) {
            return new DeclarationStatement(context.declarations().block(tree.blockDeclaration()), span);
        }
        if (tree.asmStatement() != null) {
            return asm(tree.asmStatement());
        }
        if (!tree.attribute().isEmpty()) {
            List<Attribute> attributes =
                    tree.attribute().stream().flatMap(one -> context.attributes().attribute(one).stream()).toList();
            Statement inner = statement(tree.statement(0));
            return inner instanceof DeclarationStatement declaration
                    ? declaration.with(attributes, span)
                    : new AttributedStatement(attributes, inner, span);
        }
        return keyword(tree, span);
    }

    private Statement keyword(StatementContext tree, Span span) {
        return switch (tree.getStart().getType()) {
            case CudaLexer.If -> branch(tree, span);
            case CudaLexer.Switch -> {
                Heads heads = heads(tree);
                yield new SwitchStatement(heads.first(), heads.condition(span), only(tree), span);
            }
            case CudaLexer.While -> new WhileStatement(condition(tree.clause(0)), only(tree), span);
            case CudaLexer.Do ->
                    new DoStatement(only(tree), context.expressions().expression(tree.expression(0)), span);
            case CudaLexer.For -> loop(tree, span);
            case CudaLexer.Return -> new ReturnStatement(result(tree), span);
            case CudaLexer.Break -> new BreakStatement(span);
            case CudaLexer.Continue -> new ContinueStatement(span);
            case CudaLexer.Goto -> new GotoStatement(context.identifier(tree.Identifier()), span);
            case CudaLexer.Case -> {
                Optional<Expression> end =
                        tree.expression().size() > 1
                                ? Optional.of(context.expressions().expression(tree.expression(1)))
                                : Optional.empty();
                yield new CaseStatement(
                        context.expressions().expression(tree.expression(0)), end, labelled(tree), span);
            }
            case CudaLexer.Default -> new DefaultStatement(labelled(tree), span);
            case CudaLexer.Try -> new TryStatement(block(tree.block()), handlers(tree.handler()), span);
            case CudaLexer.Semicolon -> new EmptyStatement(span);
            default ->
                    tree.Colon() != null && tree.Identifier() != null
                            ? new LabelStatement(context.identifier(tree.Identifier()), labelled(tree), span)
                            : new ExpressionStatement(context.expressions().expression(tree.expression(0)), span);
        };
    }

    private Statement only(StatementContext tree) {
        return statement(tree.statement(0));
    }

    /// What a label stands in front of; nothing where it ends a block.
    private Statement labelled(StatementContext tree) {
        return tree.statement().isEmpty() ? new EmptyStatement(context.span(tree)) : only(tree);
    }

    private Optional<Expression> result(StatementContext tree) {
        if (tree.bracedList() != null) {
            return Optional.of(context.expressions().braced(tree.bracedList()));
        }
        return tree.expression().isEmpty()
                ? Optional.empty()
                : Optional.of(context.expressions().expression(tree.expression(0)));
    }

    private Statement branch(StatementContext tree, Span span) {
        Heads heads = heads(tree);
        Optional<Statement> otherwise =
                tree.Else() != null ? Optional.of(statement(tree.statement(1))) : Optional.empty();
        return new IfStatement(
                tree.Constexpr() != null, heads.first(), heads.condition(span), only(tree), otherwise, span);
    }

    /// What stands between the parentheses of `if` and `switch`: perhaps an initialiser, and the condition.
    private record Heads(Optional<Statement> first, Optional<Condition> decision) {
        Condition condition(Span span) {
            return decision.orElseThrow(() -> SyntaxFault.at(span, "expected a condition"));
        }
    }

    private Heads heads(StatementContext tree) {
        if (tree.Semicolon().isEmpty()) {
            return new Heads(
                    Optional.empty(),
                    tree.clause().isEmpty() ? Optional.empty() : Optional.of(condition(tree.clause(0))));
        }
        if (tree.clause().size() == 2) {
            return new Heads(Optional.of(initial(tree.clause(0))), Optional.of(condition(tree.clause(1))));
        }
        return new Heads(Optional.empty(), Optional.of(condition(tree.clause(0))));
    }

    private Condition condition(ClauseContext tree) {
        Span span = context.span(tree);
        if (tree.expression() != null) {
            return new ExpressionCondition(context.expressions().expression(tree.expression()), span);
        }
        List<Declaration> declared = declared(tree);
        if (declared.getLast() instanceof VariableDeclaration variable && declared.size() == 1) {
            return new DeclarationCondition(variable, span);
        }
        throw SyntaxFault.at(span, "expected one variable as condition");
    }

    private Statement initial(ClauseContext tree) {
        Span span = context.span(tree);
        return tree.expression() != null
                ? new ExpressionStatement(context.expressions().expression(tree.expression()), span)
                : new DeclarationStatement(declared(tree), span);
    }

    private List<Declaration> declared(ClauseContext tree) {
        Span span = context.span(tree);
        SpecifierList specifiers = context.declarations().specifiers(tree.declarationSpecifier(), span);
        List<Declaration> found = new ArrayList<>(specifiers.hoisted());
        for (ClauseDeclaratorContext declarator : tree.clauseDeclarator()) {
            found.add(declared(specifiers, declarator, context.span(declarator)));
        }
        return found;
    }

    private Declaration declared(SpecifierList specifiers, ClauseDeclaratorContext tree, Span span) {
        TypeSyntax base = specifiers.type().orElseGet(() -> new BuiltinTypeSyntax(BuiltinTypeKind.INT, span));
        Declared declared = context.declarators().declarator(tree.declarator(), base);
        var words = new Specifiers(specifiers.words(), specifiers.attributes(), span);
        Optional<Initializer> initializer =
                Optional.ofNullable(tree.initializer()).map(context.expressions()::initializer);
        if (declared.name().isEmpty()) {
            Initializer value = initializer.orElseGet(() -> new DirectInitializer(List.of(), span));
            return new StructuredBindingDeclaration(words, declared.type(), declared.bindings(), value, span);
        }
        return new VariableDeclaration(
                words, declared.name().get(), declared.type(), initializer, Optional.empty(), span);
    }

    private Statement loop(StatementContext tree, Span span) {
        Optional<ClauseContext> first = Optional.empty();
        Optional<ClauseContext> second = Optional.empty();
        int semicolons = 0;
        for (ParseTree child : tree.children) {
            if (TreeContext.type(child) == CudaLexer.Semicolon) {
                semicolons++;
            } else if (child instanceof ClauseContext clause) {
                if (semicolons == 0) {
                    first = Optional.of(clause);
                } else {
                    second = Optional.of(clause);
                }
            }
        }
        if (tree.Colon() != null) {
            return rangeLoop(tree, semicolons == 0 ? Optional.empty() : first, semicolons == 0 ? first : second, span);
        }
        Optional<Expression> step =
                tree.expression().isEmpty()
                        ? Optional.empty()
                        : Optional.of(context.expressions().expression(tree.expression(0)));
        return new ForStatement(
                first.map(this::initial).orElseGet(() -> new EmptyStatement(span)),
                second.map(this::condition),
                step,
                only(tree),
                span);
    }

    private Statement rangeLoop(
            StatementContext tree, Optional<ClauseContext> initial, Optional<ClauseContext> variable, Span span) {
        ClauseContext declaring =
                variable.orElseThrow(() -> SyntaxFault.at(span, "expected a variable in front of ':'"));
        if (declaring.expression() != null) {
            throw SyntaxFault.at(context.span(declaring), "expected the declaration of a variable in front of ':'");
        }
        return new RangeForStatement(
                initial.map(this::initial),
                declared(declaring).getLast(),
                context.expressions().clause(tree.initializerClause()),
                only(tree),
                span);
    }

    AsmStatement asm(AsmStatementContext tree) {
        List<List<AsmOperandContext>> groups = new ArrayList<>();
        for (ParseTree child : tree.children) {
            if (child instanceof AsmSeparatorContext separator) {
                groups.add(new ArrayList<>());
                if (separator.ColonColon() != null) {
                    groups.add(new ArrayList<>());
                }
            } else if (child instanceof AsmOperandContext operand && !groups.isEmpty()) {
                groups.getLast().add(operand);
            }
        }
        List<StringLiteral> clobbers =
                groups.size() > 2
                        ? groups.get(2).stream()
                                .map(one -> LiteralBuilder.string(one.String(), context.span(one)))
                                .toList()
                        : List.of();
        return new AsmStatement(
                !tree.Volatile().isEmpty(),
                LiteralBuilder.string(tree.String(), context.span(tree)),
                groups.isEmpty() ? List.of() : operands(groups.get(0)),
                groups.size() > 1 ? operands(groups.get(1)) : List.of(),
                clobbers,
                context.span(tree));
    }

    private List<AsmOperand> operands(List<AsmOperandContext> trees) {
        List<AsmOperand> found = new ArrayList<>();
        for (AsmOperandContext tree : trees) {
            Span span = context.span(tree);
            Optional<Identifier> name = Optional.ofNullable(tree.Identifier()).map(context::identifier);
            if (tree.expression() == null) {
                throw SyntaxFault.at(span, "expected a value behind the constraint");
            }
            found.add(
                    new AsmOperand(
                            name,
                            LiteralBuilder.string(tree.String(), span),
                            context.expressions().expression(tree.expression()),
                            span));
        }
        return found;
    }
}
