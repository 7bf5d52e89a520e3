package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import port.grammar.CudaLexer;
import port.grammar.CudaParser.AdditiveExpressionContext;
import port.grammar.CudaParser.AlignofExpressionContext;
import port.grammar.CudaParser.AndExpressionContext;
import port.grammar.CudaParser.ArgumentContext;
import port.grammar.CudaParser.ArgumentsContext;
import port.grammar.CudaParser.AssignmentContext;
import port.grammar.CudaParser.AssignmentOperatorContext;
import port.grammar.CudaParser.BitAndExpressionContext;
import port.grammar.CudaParser.BitOrExpressionContext;
import port.grammar.CudaParser.BitXorExpressionContext;
import port.grammar.CudaParser.BraceAssignmentExpressionContext;
import port.grammar.CudaParser.BracedElementContext;
import port.grammar.CudaParser.BracedListContext;
import port.grammar.CudaParser.CallExpressionContext;
import port.grammar.CudaParser.CastExpressionContext;
import port.grammar.CudaParser.ChoiceOrAssignmentContext;
import port.grammar.CudaParser.DeleteExpressionContext;
import port.grammar.CudaParser.DesignatorContext;
import port.grammar.CudaParser.EqualityExpressionContext;
import port.grammar.CudaParser.ExpressionContext;
import port.grammar.CudaParser.InitializerClauseContext;
import port.grammar.CudaParser.InitializerContext;
import port.grammar.CudaParser.LaunchExpressionContext;
import port.grammar.CudaParser.MemberExpressionContext;
import port.grammar.CudaParser.MemberPointerExpressionContext;
import port.grammar.CudaParser.MultiplicativeExpressionContext;
import port.grammar.CudaParser.OrExpressionContext;
import port.grammar.CudaParser.PostfixExpressionContext;
import port.grammar.CudaParser.PrefixExpressionContext;
import port.grammar.CudaParser.PrimaryExpressionContext;
import port.grammar.CudaParser.RelationalExpressionContext;
import port.grammar.CudaParser.ShiftExpressionContext;
import port.grammar.CudaParser.SizeofExpressionContext;
import port.grammar.CudaParser.SubscriptExpressionContext;
import port.grammar.CudaParser.ThrowExpressionContext;
import port.preprocess.MacroUse;
import port.source.Span;

/// Builds expressions with operators, and what they take as operands.
final class ExpressionBuilder {
    private final TreeContext context;

    ExpressionBuilder(TreeContext context) {
        this.context = context;
    }

    Expression expression(ExpressionContext tree) {
        Expression found = assignment(tree.assignment(0));
        for (AssignmentContext next : tree.assignment().subList(1, tree.assignment().size())) {
            Expression right = assignment(next);
            found = new BinaryExpression(InfixOperator.COMMA, found, right, found.span().to(right.span()));
        }
        return found;
    }

    /// An operand; where it is all that a constant macro became, the macro's name is kept around it.
    Expression assignment(AssignmentContext tree) {
        Expression found = operation(tree);
        if (found instanceof MacroExpression || found instanceof NameExpression) {
            return found;
        }
        return macro(tree).<Expression>map(use -> new MacroExpression(use.macro(), found, found.span())).orElse(found);
    }

    private Optional<MacroUse> macro(ParserRuleContext tree) {
        TokenTable table = context.table();
        int first = tree.getStart().getTokenIndex();
        int last = tree.getStop().getTokenIndex();
        Optional<MacroUse> use = table.token(first).constant();
        if (use.isEmpty() || isPartOf(first - 1, use.get()) || isPartOf(last + 1, use.get())) {
            return Optional.empty();
        }
        for (int i = first + 1; i <= last; i++) {
            if (!isPartOf(i, use.get())) {
                return Optional.empty();
            }
        }
        return use;
    }

    private boolean isPartOf(int index, MacroUse use) {
        TokenTable table = context.table();
        return index >= 0
                && index < table.size()
                && table.token(index).constant().filter(other -> other == use).isPresent();
    }

    private Expression operation(AssignmentContext tree) {
        Span span = context.span(tree);
        return switch (tree) {
            case PrimaryExpressionContext primary -> context.primaries().primary(primary.primary());
            case SubscriptExpressionContext subscript -> subscript(subscript, span);
            case CallExpressionContext call ->
                    new CallExpression(assignment(call.assignment()), optionalArguments(call.arguments()), span);
            case LaunchExpressionContext launch -> launch(launch, span);
            case MemberExpressionContext member ->
                    new MemberExpression(
                            assignment(member.assignment()),
                            member.Arrow() != null,
                            context.names().memberName(member.memberName()),
                            span);
            case PostfixExpressionContext postfix -> {
                PostfixOperator operator =
                        postfix.Increment() != null ? PostfixOperator.INCREMENT : PostfixOperator.DECREMENT;
                yield new PostfixExpression(operator, assignment(postfix.assignment()), span);
            }
            case PrefixExpressionContext prefix -> prefix(prefix, span);
            case CastExpressionContext cast ->
                    new CastExpression(
                            CastKind.C_STYLE,
                            context.types().typeId(cast.typeId()),
                            assignment(cast.assignment()),
                            span);
            case SizeofExpressionContext query -> new QueryExpression(Query.SIZEOF, operand(query.assignment()), span);
            case AlignofExpressionContext query ->
                    new QueryExpression(Query.ALIGNOF, operand(query.assignment()), span);
            case DeleteExpressionContext delete ->
                    new DeleteExpression(
                            delete.ColonColon() != null,
                            delete.LeftBracket() != null,
                            assignment(delete.assignment()),
                            span);
            case ThrowExpressionContext raise ->
                    new ThrowExpression(Optional.ofNullable(raise.assignment()).map(this::assignment), span);
            case ChoiceOrAssignmentContext choice when choice.Question() != null ->
                    new ConditionalExpression(
                            assignment(choice.assignment(0)),
                            Optional.ofNullable(choice.expression()).map(this::expression),
                            assignment(choice.assignment(1)),
                            span);
            case ChoiceOrAssignmentContext assign ->
                    new AssignmentExpression(
                            compound(assign.assignmentOperator()),
                            assignment(assign.assignment(0)),
                            assignment(assign.assignment(1)),
                            span);
            case BraceAssignmentExpressionContext assign ->
                    new AssignmentExpression(
                            compound(assign.assignmentOperator()),
                            assignment(assign.assignment()),
                            braced(assign.bracedList()),
                            span);
            default -> binary(tree, span);
        };
    }

    private Expression binary(AssignmentContext tree, Span span) {
        List<AssignmentContext> operands =
                switch (tree) {
                    case MemberPointerExpressionContext operation -> operation.assignment();
                    case MultiplicativeExpressionContext operation -> operation.assignment();
                    case AdditiveExpressionContext operation -> operation.assignment();
                    case ShiftExpressionContext operation -> operation.assignment();
                    case port.grammar.CudaParser.ThreeWayExpressionContext operation -> operation.assignment();
                    case RelationalExpressionContext operation -> operation.assignment();
                    case EqualityExpressionContext operation -> operation.assignment();
                    case BitAndExpressionContext operation -> operation.assignment();
                    case BitXorExpressionContext operation -> operation.assignment();
                    case BitOrExpressionContext operation -> operation.assignment();
                    case AndExpressionContext operation -> operation.assignment();
                    case OrExpressionContext operation -> operation.assignment();
                    default -> throw new IllegalStateException("no such expression: " + tree.getClass());
                };
        int token = TreeContext.type(tree.getChild(1));
        InfixOperator operator =
                tree instanceof ShiftExpressionContext && token == CudaLexer.Greater
                        ? InfixOperator.SHIFT_RIGHT
                        : infix(token);
        return new BinaryExpression(operator, assignment(operands.get(0)), assignment(operands.get(1)), span);
    }

    static InfixOperator infix(int token) {
        return switch (token) {
            case CudaLexer.Star, CudaLexer.StarAssign -> InfixOperator.MULTIPLY;
            case CudaLexer.Slash, CudaLexer.SlashAssign -> InfixOperator.DIVIDE;
            case CudaLexer.Percent, CudaLexer.PercentAssign -> InfixOperator.REMAINDER;
            case CudaLexer.Plus, CudaLexer.PlusAssign -> InfixOperator.ADD;
            case CudaLexer.Minus, CudaLexer.MinusAssign -> InfixOperator.SUBTRACT;
            case CudaLexer.ShiftLeft, CudaLexer.ShiftLeftAssign -> InfixOperator.SHIFT_LEFT;
            case CudaLexer.Less -> InfixOperator.LESS;
            case CudaLexer.Greater -> InfixOperator.GREATER;
            case CudaLexer.ThreeWay -> InfixOperator.THREE_WAY;
            case CudaLexer.LessEqual -> InfixOperator.LESS_EQUAL;
            case CudaLexer.GreaterEqual -> InfixOperator.GREATER_EQUAL;
            case CudaLexer.EqualEqual -> InfixOperator.EQUAL;
            case CudaLexer.NotEqual -> InfixOperator.NOT_EQUAL;
            case CudaLexer.Amp, CudaLexer.AmpAssign -> InfixOperator.BIT_AND;
            case CudaLexer.Caret, CudaLexer.CaretAssign -> InfixOperator.BIT_XOR;
            case CudaLexer.Pipe, CudaLexer.PipeAssign -> InfixOperator.BIT_OR;
            case CudaLexer.AndAnd -> InfixOperator.AND;
            case CudaLexer.OrOr -> InfixOperator.OR;
            case CudaLexer.Comma -> InfixOperator.COMMA;
            case CudaLexer.DotStar -> InfixOperator.MEMBER_POINTER;
            case CudaLexer.ArrowStar -> InfixOperator.ARROW_MEMBER_POINTER;
            case CudaLexer.Assign -> InfixOperator.ASSIGN;
            default -> throw new IllegalStateException("no such operator: " + token);
        };
    }

    private static Optional<InfixOperator> compound(AssignmentOperatorContext tree) {
        if (tree.Assign() != null) {
            return Optional.empty();
        }
        return Optional.of(tree.Greater() != null ? InfixOperator.SHIFT_RIGHT : infix(tree.getStart().getType()));
    }

    private Expression subscript(SubscriptExpressionContext tree, Span span) {
        Expression array = assignment(tree.assignment());
        if (tree.expression() != null) {
            return new SubscriptExpression(array, expression(tree.expression()), span);
        }
        if (tree.bracedList() != null) {
            return new SubscriptExpression(array, braced(tree.bracedList()), span);
        }
        throw SyntaxFault.at(span, "expected an index between '[' and ']'");
    }

    private Expression launch(LaunchExpressionContext tree, Span span) {
        return new LaunchExpression(
                assignment(tree.assignment()),
                arguments(tree.arguments(0)),
                tree.arguments().size() > 1 ? arguments(tree.arguments(1)) : List.of(),
                span);
    }

    private Expression prefix(PrefixExpressionContext tree, Span span) {
        Expression operand = assignment(tree.assignment());
        return switch (tree.getStart().getType()) {
            case CudaLexer.Increment -> new PrefixExpression(PrefixOperator.INCREMENT, operand, span);
            case CudaLexer.Decrement -> new PrefixExpression(PrefixOperator.DECREMENT, operand, span);
            case CudaLexer.Plus -> new PrefixExpression(PrefixOperator.PLUS, operand, span);
            case CudaLexer.Minus -> new PrefixExpression(PrefixOperator.MINUS, operand, span);
            case CudaLexer.Not -> new PrefixExpression(PrefixOperator.NOT, operand, span);
            case CudaLexer.Tilde -> new PrefixExpression(PrefixOperator.COMPLEMENT, operand, span);
            case CudaLexer.Star -> new PrefixExpression(PrefixOperator.DEREFERENCE, operand, span);
            case CudaLexer.Amp -> new PrefixExpression(PrefixOperator.ADDRESS_OF, operand, span);
            default -> operand;
        };
    }

    private QueryOperand operand(AssignmentContext tree) {
        Expression operand = assignment(tree);
        if (operand instanceof ParenthesizedExpression(NameExpression mere, var _)) {
            return new NameOperand(mere.name(), operand.span());
        }
        return new ExpressionOperand(operand, operand.span());
    }

    List<Expression> optionalArguments(ArgumentsContext tree) {
        return tree == null ? List.of() : arguments(tree);
    }

    List<Expression> arguments(ArgumentsContext tree) {
        return tree.argument().stream().map(this::argument).toList();
    }

    private Expression argument(ArgumentContext tree) {
        Expression value = clause(tree.initializerClause());
        return tree.Ellipsis() != null ? new PackExpansionExpression(value, context.span(tree)) : value;
    }

    Expression clause(InitializerClauseContext tree) {
        return tree.assignment() != null ? assignment(tree.assignment()) : braced(tree.bracedList());
    }

    Initializer initializer(InitializerContext tree) {
        Span span = context.span(tree);
        if (tree.initializerClause() != null) {
            return new CopyInitializer(clause(tree.initializerClause()), span);
        }
        if (tree.bracedList() != null) {
            return new ListInitializer(braced(tree.bracedList()), span);
        }
        return new DirectInitializer(optionalArguments(tree.arguments()), span);
    }

    BracedListExpression braced(BracedListContext tree) {
        List<BracedElement> elements = tree.bracedElement().stream().map(this::element).toList();
        return new BracedListExpression(elements, context.span(tree));
    }

    private BracedElement element(BracedElementContext tree) {
        Span span = context.span(tree);
        List<Designator> designators = new ArrayList<>();
        for (DesignatorContext designator : tree.designator()) {
            designators.add(designator(designator));
        }
        Expression value = clause(tree.initializerClause());
        return new BracedElement(
                designators, tree.Ellipsis() != null ? new PackExpansionExpression(value, span) : value, span);
    }

    private Designator designator(DesignatorContext tree) {
        Span span = context.span(tree);
        if (tree.Identifier() != null) {
            return new FieldDesignator(context.identifier(tree.Identifier()), span);
        }
        Optional<Expression> end =
                tree.assignment().size() > 1 ? Optional.of(assignment(tree.assignment(1))) : Optional.empty();
        return new IndexDesignator(assignment(tree.assignment(0)), end, span);
    }
}
