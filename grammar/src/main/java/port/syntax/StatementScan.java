package port.syntax;

import port.grammar.CudaLexer;

/// Reads statements, keeping track of the scopes that they open.
final class StatementScan {
    private final NameClassifier classifier;
    private final TokenTable table;

    StatementScan(NameClassifier classifier) {
        this.classifier = classifier;
        this.table = classifier.table();
    }

    /// Reads the statements between two indices, in the current scope.
    void all(int from, int to) {
        int p = from;
        while (p < to) {
            p = Math.max(one(p, to), p + 1);
        }
    }

    /// Reads the statements of the braces at `brace` in a scope of their own.
    int block(int brace) {
        Scope before = classifier.enter(classifier.current().block());
        all(brace + 1, table.partner(brace));
        classifier.enter(before);
        return table.partner(brace) + 1;
    }

    /// Reads the statement at `p` and returns the index behind it.
    int one(int p, int limit) {
        return switch (table.type(p)) {
            case CudaLexer.LeftBrace -> block(p);
            case CudaLexer.Semicolon, CudaLexer.Else, CudaLexer.Try -> p + 1;
            case CudaLexer.If, CudaLexer.Switch, CudaLexer.While, CudaLexer.For -> headed(p, limit);
            case CudaLexer.Do -> loop(p, limit);
            case CudaLexer.Catch -> handler(p);
            case CudaLexer.Return, CudaLexer.Asm -> classifier.expressions().scan(p + 1, limit, 0) + 1;
            case CudaLexer.Goto -> p + 3;
            case CudaLexer.Break, CudaLexer.Continue, CudaLexer.Default -> p + 2;
            case CudaLexer.Case -> classifier.expressions().scan(p + 1, limit, ExpressionScan.COLON) + 1;
            case CudaLexer.Using, CudaLexer.Namespace, CudaLexer.StaticAssert, CudaLexer.Template ->
                    classifier.declarations().one(p, limit);
            default -> other(p, limit);
        };
    }

    private int headed(int p, int limit) {
        int open = table.type(p + 1) == CudaLexer.Constexpr ? p + 2 : p + 1;
        if (table.type(open) != CudaLexer.LeftParen) {
            return p + 1;
        }
        Scope before = classifier.enter(classifier.current().block());
        int close = table.partner(open);
        clauses(open + 1, close);
        int q = one(close + 1, limit);
        if (table.type(p) == CudaLexer.If && table.type(q) == CudaLexer.Else) {
            q = one(q + 1, limit);
        }
        classifier.enter(before);
        return q;
    }

    /// Reads what stands in the parentheses of `if`, `for` and the like.
    private void clauses(int from, int to) {
        int q = from;
        while (q < to) {
            int next = q;
            if (startsDeclaration(q)) {
                next = classifier.declarations().simple(q, to, false);
            } else {
                next = classifier.expressions().scan(q, to, ExpressionScan.COLON);
            }
            boolean isSeparator = table.isOneOf(next, CudaLexer.Semicolon, CudaLexer.Colon);
            q = Math.max(isSeparator ? next + 1 : next, q + 1);
        }
    }

    private int loop(int p, int limit) {
        int q = one(p + 1, limit);
        return table.type(q) == CudaLexer.While ? classifier.expressions().scan(q + 1, limit, 0) + 1 : q;
    }

    private int handler(int p) {
        if (table.type(p + 1) != CudaLexer.LeftParen) {
            return p + 1;
        }
        Scope scope = classifier.current().block();
        classifier.declarators().parameters(p + 1, scope);
        Scope before = classifier.enter(scope);
        int q = table.partner(p + 1) + 1;
        q = table.type(q) == CudaLexer.LeftBrace ? block(q) : q;
        classifier.enter(before);
        return q;
    }

    private int other(int p, int limit) {
        if (table.type(p) == CudaLexer.Identifier && table.type(p + 1) == CudaLexer.Colon) {
            return p + 2;
        }
        if (table.type(p) == CudaLexer.LeftBracket && classifier.types().startsAttribute(p)) {
            return classifier.types().attribute(p);
        }
        if (startsDeclaration(p)) {
            return classifier.declarations().simple(p, limit, false);
        }
        return classifier.expressions().scan(p, limit, 0) + 1;
    }

    /// Whether a declaration rather than an expression starts at `p`.
    private boolean startsDeclaration(int p) {
        int type = table.type(p);
        if (DeclarationScan.isSpecifierWord(type)) {
            return type != CudaLexer.Extension || startsDeclaration(p + 1);
        }
        if (TypeScan.isBuiltin(type) || type == CudaLexer.Auto) {
            return !constructs(p + 1);
        }
        if (type == CudaLexer.Decltype) {
            return table.type(p + 1) == CudaLexer.LeftParen && !constructs(table.partner(p + 1) + 1);
        }
        if (type == CudaLexer.Typename) {
            return !constructs(classifier.types().word(p));
        }
        if (TypeScan.isTypeWord(type)) {
            return true;
        }
        if (classifier.types().startsAttribute(p)) {
            return startsDeclaration(classifier.types().attribute(p));
        }
        if (!TypeScan.isNameStart(type)) {
            return false;
        }
        int end = classifier.names().read(p, false);
        if (classifier.names().isSpecial() || classifier.names().isPointerOwner()) {
            return false;
        }
        Name found = classifier.names().found();
        if (found.kind() == NameKind.CONCEPT) {
            return table.isOneOf(end, CudaLexer.Auto, CudaLexer.Decltype);
        }
        return found.isType() ? !constructs(end) : looksLikeType(found, end);
    }

    /// Whether what follows a type at `p` makes it an expression: `T(x)`, `T{}`, as opposed to `T (*p)[3]`.
    private boolean constructs(int p) {
        int type = table.type(p);
        if (type == CudaLexer.LeftBrace || type == CudaLexer.ColonColon || type == CudaLexer.Dot) {
            return true;
        }
        if (type != CudaLexer.LeftParen) {
            return false;
        }
        if (TypeScan.isNameStart(table.type(p + 1))) {
            classifier.names().read(p + 1, false);
            return !classifier.names().isPointerOwner();
        }
        boolean isDeclarator =
                TypeScan.isReference(table.type(p + 1))
                        && table.isOneOf(table.partner(p) + 1, CudaLexer.LeftParen, CudaLexer.LeftBracket);
        return !isDeclarator;
    }

    /// Whether a name that is not known as a type, with these tokens behind it at `p`, can only be one.
    private boolean looksLikeType(Name found, int p) {
        int type = table.type(p);
        if (type == CudaLexer.Identifier || type == CudaLexer.Const) {
            return true;
        }
        if (!found.isUnknown() || !TypeScan.isReference(type)) {
            return false;
        }
        int q = p;
        while (TypeScan.isReference(table.type(q)) || TypeScan.isQualifier(table.type(q))) {
            q++;
        }
        if (table.type(q) != CudaLexer.Identifier) {
            return false;
        }
        int behind = table.type(q + 1);
        boolean isPointer = type == CudaLexer.Star;
        return behind == CudaLexer.Assign
                || behind == CudaLexer.Colon
                || isPointer
                        && (behind == CudaLexer.Semicolon
                                || behind == CudaLexer.Comma
                                || behind == CudaLexer.LeftBracket);
    }
}
