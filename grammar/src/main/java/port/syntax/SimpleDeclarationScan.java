package port.syntax;

import port.grammar.CudaLexer;

/// Reads one declaration of variables, functions or types, including function bodies.
final class SimpleDeclarationScan {
    private final NameClassifier classifier;
    private final TokenTable table;
    private final boolean isTemplate;
    private final int limit;
    private boolean isTypedef;
    private boolean isFriend;
    private boolean sawType;
    private Name base = Name.TYPE;

    SimpleDeclarationScan(NameClassifier classifier, boolean isTemplate, int limit) {
        this.classifier = classifier;
        this.table = classifier.table();
        this.isTemplate = isTemplate;
        this.limit = limit;
    }

    /// Reads the declaration at `p` and returns the index behind its `;` or body. Where the end of a condition or the `:` of a
    /// range-`for` comes first, returns the index of that.
    int read(int p) {
        int q = specifiers(p);
        var declarator = new DeclaratorScan(classifier);
        while (q < limit) {
            int start = q;
            q = declarator.read(q, this::declare);
            if (declarator.isFunction() && !isTypedef && takesPlaceholder(start, q)) {
                classifier.current().target().declare(declarator.declared(), Name.VALUE_TEMPLATE);
            }
            int type = table.type(q);
            if (type == CudaLexer.Asm) {
                q = table.partner(q + 1) + 1;
                type = table.type(q);
            }
            while (classifier.types().startsAttribute(q)) {
                q = classifier.types().attribute(q);
                type = table.type(q);
            }
            if (declarator.isFunction() && startsBody(q)) {
                return body(q, declarator.inside());
            }
            q = initializer(q);
            type = table.type(q);
            if (type == CudaLexer.Semicolon) {
                return q + 1;
            }
            if (type != CudaLexer.Comma) {
                boolean isClause = q >= limit || type == CudaLexer.Colon && classifier.current().target().isBlock();
                return isClause ? q : classifier.declarations().recover(Math.max(q, start), limit);
            }
            q++;
        }
        return q;
    }

    /// Whether a parameter of the function declared from `p` to `end` is of type `auto`, which makes it a template.
    private boolean takesPlaceholder(int p, int end) {
        int open = p;
        while (open < end && table.type(open) != CudaLexer.LeftParen) {
            open++;
        }
        for (int q = open + 1; q < end && q < table.partner(open); q++) {
            switch (table.type(q)) {
                case CudaLexer.Auto -> {
                    return true;
                }
                case CudaLexer.LeftParen, CudaLexer.LeftBracket, CudaLexer.LeftBrace -> q = table.partner(q);
                default -> {}
            }
        }
        return false;
    }

    private int specifiers(int p) {
        int q = p;
        while (q < limit) {
            int type = table.type(q);
            if (DeclarationScan.isSpecifierWord(type)) {
                isTypedef |= type == CudaLexer.Typedef;
                isFriend |= type == CudaLexer.Friend;
                q++;
            } else if (TypeScan.isQualifier(type)) {
                q++;
            } else if (TypeScan.isClassKey(type) || type == CudaLexer.Enum) {
                q = classifier.classes().specifier(q, isTemplate);
                base = classifier.classes().found();
                sawType = true;
            } else if (TypeScan.isTypeWord(type)) {
                q = classifier.types().word(q);
                sawType = true;
            } else if (classifier.types().startsAttribute(q)) {
                if (sawType && type == CudaLexer.LeftBracket) {
                    break;
                }
                q = classifier.types().attribute(q);
            } else if (!sawType && TypeScan.isNameStart(type)) {
                int end = classifier.names().read(q, false);
                if (startsDeclarator(q, end)) {
                    break;
                }
                base = classifier.names().found();
                sawType = !classifier.constraints().isConcept();
                if (sawType) {
                    table.markType(q);
                } else {
                    classifier.constraints().mark(q);
                }
                q = end;
            } else {
                break;
            }
        }
        return q;
    }

    /// Whether the name up to `end`, with no type before it, is what is declared: a constructor, conversion, or deduction guide.
    private boolean startsDeclarator(int p, int end) {
        NameScan names = classifier.names();
        if (names.isSpecial()) {
            return true;
        }
        if (table.type(end) != CudaLexer.LeftParen) {
            return false;
        }
        if (names.namesItsClass()) {
            return true;
        }
        Scope target = classifier.current().target();
        if (!names.isQualified() && target.isClass() && target.name().equals(table.text(p))) {
            return true;
        }
        if (names.found().isType()) {
            return table.type(table.partner(end) + 1) == CudaLexer.Arrow;
        }
        return !TypeScan.isReference(table.type(end + 1));
    }

    private void declare(String name, boolean isFunction) {
        Scope target = classifier.current().target();
        if (target.isNamespace()) {
            note(name, isFunction);
        }
        if (isFriend || target.isClass() && target.name().equals(name)) {
            return;
        }
        if (isTypedef) {
            target.declare(name, new Name(NameKind.TYPE, base.members()));
        } else if (isTemplate) {
            target.declare(name, Name.VALUE_TEMPLATE);
            if (target.isClass()) {
                classifier.memberTemplates().add(name);
            }
        } else if (sawType || isFunction) {
            target.declare(name, Name.VALUE);
        }
    }

    private void note(String name, boolean isFunction) {
        if (isTypedef || isFunction || isTemplate) {
            classifier.pieceNames().declares(name);
        } else {
            classifier.pieceNames().declaresMore();
        }
    }

    private boolean startsBody(int p) {
        int type = table.type(p);
        return type == CudaLexer.LeftBrace || type == CudaLexer.Colon || type == CudaLexer.Try;
    }

    private int body(int p, Scope scope) {
        int q = table.type(p) == CudaLexer.Try ? p + 1 : p;
        Scope before = classifier.enter(scope);
        if (table.type(q) == CudaLexer.Colon) {
            q = memberInitializers(q);
        }
        if (table.type(q) == CudaLexer.LeftBrace) {
            int brace = q;
            table.retype(brace, CudaLexer.BodyOpen);
            classifier.insideFunction(() -> classifier.statements().all(brace + 1, table.partner(brace)));
            q = table.partner(brace) + 1;
        }
        while (table.type(q) == CudaLexer.Catch) {
            int handler = q;
            classifier.insideFunction(() -> classifier.statements().one(handler, table.size()));
            q = table.partner(table.partner(q + 1) + 1) + 1;
        }
        classifier.enter(before);
        return q;
    }

    private int memberInitializers(int colon) {
        table.retype(colon, CudaLexer.InitializerColon);
        int q = colon + 1;
        while (q < limit) {
            q = classifier.names().read(q, false);
            if (!table.isOneOf(q, CudaLexer.LeftParen, CudaLexer.LeftBrace)) {
                return q;
            }
            int open = q;
            classifier.insideFunction(() -> classifier.expressions().scan(open + 1, table.partner(open), 0));
            q = table.partner(q) + 1;
            if (table.type(q) == CudaLexer.Ellipsis) {
                q++;
            }
            if (table.type(q) != CudaLexer.Comma) {
                return q;
            }
            q++;
        }
        return q;
    }

    private int initializer(int p) {
        return switch (table.type(p)) {
            case CudaLexer.LeftBrace, CudaLexer.LeftParen -> {
                classifier.expressions().scan(p + 1, table.partner(p), 0);
                yield table.partner(p) + 1;
            }
            case CudaLexer.Assign -> {
                boolean isMark =
                        table.isOneOf(p + 1, CudaLexer.Default, CudaLexer.Delete)
                                && table.type(p + 2) == CudaLexer.Semicolon;
                yield isMark ? p + 2 : classifier.expressions().scan(p + 1, limit, ExpressionScan.COMMA);
            }
            case CudaLexer.Colon -> {
                boolean isBitField = classifier.current().target().isClass();
                yield isBitField ? classifier.expressions().scan(p + 1, limit, ExpressionScan.COMMA) : p;
            }
            default -> p;
        };
    }
}
