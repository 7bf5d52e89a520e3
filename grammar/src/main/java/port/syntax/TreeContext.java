package port.syntax;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import port.diagnostic.Diagnostics;
import port.source.Span;

/// What the builders of one translation unit share: the tokens, the findings, and each other.
final class TreeContext {
    private final TokenTable table;
    private final PieceParser parser;
    private final Map<Integer, List<Piece>> members;
    private final Diagnostics diagnostics;
    private final NameBuilder names = new NameBuilder(this);
    private final TypeBuilder types = new TypeBuilder(this);
    private final DeclaratorBuilder declarators = new DeclaratorBuilder(this);
    private final AttributeBuilder attributes = new AttributeBuilder(this);
    private final ClassBuilder classes = new ClassBuilder(this);
    private final DeclarationBuilder declarations = new DeclarationBuilder(this);
    private final StatementBuilder statements = new StatementBuilder(this);
    private final ExpressionBuilder expressions = new ExpressionBuilder(this);
    private final PrimaryBuilder primaries = new PrimaryBuilder(this);
    private final ConstraintBuilder constraints = new ConstraintBuilder(this);
    private final Packing packing;
    private int unnamed;

    TreeContext(
            TokenTable table,
            PieceParser parser,
            Map<Integer, List<Piece>> members,
            Packing packing,
            Diagnostics diagnostics) {
        this.table = table;
        this.parser = parser;
        this.members = members;
        this.packing = packing;
        this.diagnostics = diagnostics;
    }

    TokenTable table() {
        return table;
    }

    PieceParser parser() {
        return parser;
    }

    /// The members of the class whose body opens with the token at `brace`.
    List<Piece> members(int brace) {
        return members.getOrDefault(brace, List.of());
    }

    Packing packing() {
        return packing;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    NameBuilder names() {
        return names;
    }

    TypeBuilder types() {
        return types;
    }

    DeclaratorBuilder declarators() {
        return declarators;
    }

    AttributeBuilder attributes() {
        return attributes;
    }

    ClassBuilder classes() {
        return classes;
    }

    DeclarationBuilder declarations() {
        return declarations;
    }

    StatementBuilder statements() {
        return statements;
    }

    ExpressionBuilder expressions() {
        return expressions;
    }

    ConstraintBuilder constraints() {
        return constraints;
    }

    PrimaryBuilder primaries() {
        return primaries;
    }

    /// A name for a class without one, unique in the unit.
    String unnamed(String key) {
        return "unnamed$" + key + "$" + unnamed++;
    }

    Span span(ParserRuleContext tree) {
        return span(tree.getStart(), tree.getStop());
    }

    Span span(Token first, Token last) {
        int from = first.getTokenIndex();
        return table.span(from, last == null ? from : last.getTokenIndex());
    }

    Span span(TerminalNode node) {
        return span(node.getSymbol(), node.getSymbol());
    }

    Identifier identifier(TerminalNode node) {
        return new Identifier(node.getText(), span(node));
    }

    /// The token type of a child, or -1 where the child is no token.
    static int type(ParseTree child) {
        return child instanceof TerminalNode node ? node.getSymbol().getType() : -1;
    }
}
