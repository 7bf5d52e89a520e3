package port.syntax;

import port.grammar.CudaLexer;

/// Reads concepts, `requires` clauses and `requires` expressions. `concept` and `requires` are words only where C++20 wants them:
/// elsewhere they are names as good as any.
final class ConstraintScan {
    private final NameClassifier classifier;
    private final TokenTable table;

    ConstraintScan(NameClassifier classifier) {
        this.classifier = classifier;
        this.table = classifier.table();
    }

    private boolean isWord(int p, String word) {
        return table.type(p) == CudaLexer.Identifier && table.text(p).equals(word);
    }

    /// Whether `concept name =` stands at `p`, behind template parameters.
    boolean startsConcept(int p) {
        return isWord(p, "concept") && table.type(p + 1) == CudaLexer.Identifier;
    }

    /// Reads `concept name = constraint;`, whose name is declared in `target`.
    int concept(int p, Scope target, int limit) {
        table.retype(p, CudaLexer.Concept);
        target.declare(table.text(p + 1), Name.CONCEPT);
        int q = p + 2;
        while (classifier.types().startsAttribute(q)) {
            q = classifier.types().attribute(q);
        }
        return classifier.expressions().scan(q + 1, limit, 0) + 1;
    }

    /// Reads the `requires` clause at `p`, if there is one.
    int clause(int p) {
        if (!isWord(p, "requires")) {
            return p;
        }
        table.retype(p, CudaLexer.Requires);
        int q = p;
        do {
            q = primary(q + 1);
        } while (table.isOneOf(q, CudaLexer.AndAnd, CudaLexer.OrOr));
        return q;
    }

    private int primary(int p) {
        int type = table.type(p);
        if (type == CudaLexer.LeftParen) {
            return classifier.expressions().scan(p, table.partner(p) + 1, 0);
        }
        if (isExpression(p)) {
            return expression(p);
        }
        int q = TypeScan.isNameStart(type) ? classifier.names().readConstraint(p) : p + 1;
        if (table.type(q) == CudaLexer.LeftBrace && table.partner(q) == q + 1) {
            table.markType(p);
            return q + 2;
        }
        return q;
    }

    /// Whether a `requires` expression starts at `p`.
    boolean isExpression(int p) {
        int next = table.type(p + 1);
        return next == CudaLexer.LeftBrace && isWord(p, "requires")
                || next == CudaLexer.LeftParen
                        && table.type(table.partner(p + 1) + 1) == CudaLexer.LeftBrace
                        && isWord(p, "requires");
    }

    /// Reads a `requires` expression.
    int expression(int p) {
        table.retype(p, CudaLexer.Requires);
        Scope scope = classifier.current().block();
        int q = p + 1;
        if (table.type(q) == CudaLexer.LeftParen) {
            classifier.declarators().parameters(q, scope);
            q = table.partner(q) + 1;
        }
        Scope before = classifier.enter(scope);
        int close = table.partner(q);
        q++;
        while (q < close) {
            q = Math.max(requirement(q, close), q + 1);
        }
        classifier.enter(before);
        return close + 1;
    }

    private int requirement(int p, int limit) {
        if (isWord(p, "requires") && !isExpression(p)) {
            table.retype(p, CudaLexer.Requires);
            return classifier.expressions().scan(p + 1, limit, 0) + 1;
        }
        if (table.type(p) != CudaLexer.LeftBrace) {
            return classifier.expressions().scan(p, limit, 0) + 1;
        }
        int close = table.partner(p);
        classifier.expressions().scan(p + 1, close, 0);
        int q = close + 1;
        if (table.type(q) == CudaLexer.Noexcept) {
            q++;
        }
        if (table.type(q) == CudaLexer.Arrow) {
            q = name(q + 1);
        }
        return q + 1;
    }

    /// Whether the name that was just read is that of a concept.
    boolean isConcept() {
        return classifier.names().found().kind() == NameKind.CONCEPT;
    }

    /// Reads and marks the name of a concept.
    int name(int p) {
        int end = classifier.names().read(p, false);
        mark(p);
        return end;
    }

    void mark(int p) {
        if (table.type(p) == CudaLexer.ColonColon) {
            table.retype(p, CudaLexer.ConceptScope);
        } else if (table.type(p) == CudaLexer.Identifier) {
            table.retype(p, CudaLexer.ConceptName);
        }
    }
}
