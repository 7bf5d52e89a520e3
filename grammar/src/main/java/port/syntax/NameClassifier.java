package port.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the tokens once, knowing declarations and scopes but no grammar, and refines the types of the tokens that C++ cannot parse
/// without knowing names: which names are types, which `<` open template arguments, which `{` a function's body.
///
/// Also cuts the tokens into the pieces that are parsed one by one. Never fails: what it cannot make sense of it passes by, and the
/// parser will say what is wrong. The work is split by family; this class holds what the scans share.
final class NameClassifier {
    private final TokenTable table;
    private final Scope root = Scope.root();
    private Scope current = root;
    private final Set<String> memberTemplates = new HashSet<>();
    private final Map<Integer, List<Piece>> members = new HashMap<>();
    private final NameScan names;
    private final TypeScan types;
    private final DeclaratorScan declarators;
    private final DeclarationScan declarations;
    private final ClassScan classes;
    private final StatementScan statements;
    private final ExpressionScan expressions;
    private final ConstraintScan constraints;
    private final Deque<Runnable> deferred = new ArrayDeque<>();
    private final PieceNames pieceNames = new PieceNames();
    private int classDepth;

    private NameClassifier(TokenTable table) {
        this.table = table;
        this.names = new NameScan(this);
        this.types = new TypeScan(this);
        this.declarators = new DeclaratorScan(this);
        this.declarations = new DeclarationScan(this);
        this.classes = new ClassScan(this);
        this.statements = new StatementScan(this);
        this.expressions = new ExpressionScan(this);
        this.constraints = new ConstraintScan(this);
    }

    /// Classifies all tokens of the table.
    static Classified classify(TokenTable table) {
        var classifier = new NameClassifier(table);
        List<Piece> pieces = classifier.declarations.all(0, table.size());
        return new Classified(pieces, classifier.members);
    }

    /// The outcome.
    ///
    /// @param pieces the external declarations
    /// @param members the members of each class, by the index of its opening brace
    record Classified(List<Piece> pieces, Map<Integer, List<Piece>> members) {}

    TokenTable table() {
        return table;
    }

    NameScan names() {
        return names;
    }

    TypeScan types() {
        return types;
    }

    DeclaratorScan declarators() {
        return declarators;
    }

    DeclarationScan declarations() {
        return declarations;
    }

    ClassScan classes() {
        return classes;
    }

    StatementScan statements() {
        return statements;
    }

    ExpressionScan expressions() {
        return expressions;
    }

    ConstraintScan constraints() {
        return constraints;
    }

    Scope root() {
        return root;
    }

    Scope current() {
        return current;
    }

    /// Makes `scope` the current one and returns the one before, to be handed to this method afterwards.
    Scope enter(Scope scope) {
        Scope before = current;
        current = scope;
        return before;
    }

    /// The names of templates that are members of some class: `f` in `x.f<int>()`.
    Set<String> memberTemplates() {
        return memberTemplates;
    }

    /// What the declaration that is being read declares at file or namespace scope.
    PieceNames pieceNames() {
        return pieceNames;
    }

    void noteMembers(int brace, List<Piece> pieces) {
        members.put(brace, pieces);
    }

    /// Scans a class body; what it defers runs when the outermost class is complete.
    void insideClass(Runnable body) {
        classDepth++;
        body.run();
        classDepth--;
        while (classDepth == 0 && !deferred.isEmpty()) {
            deferred.poll().run();
        }
    }

    /// Runs `body`, which scans a function's body, with the current scope: now, or once the class around it is complete.
    void insideFunction(Runnable body) {
        Scope scope = current;
        Runnable scoped =
                () -> {
                    Scope before = enter(scope);
                    body.run();
                    enter(before);
                };
        if (classDepth > 0) {
            deferred.add(scoped);
        } else {
            scoped.run();
        }
    }
}
