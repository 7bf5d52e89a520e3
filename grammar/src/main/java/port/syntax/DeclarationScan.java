package port.syntax;

import java.util.ArrayList;
import java.util.List;
import port.grammar.CudaLexer;

/// Reads declarations at file, namespace, class and block scope.
final class DeclarationScan {
    private final NameClassifier classifier;
    private final TokenTable table;

    DeclarationScan(NameClassifier classifier) {
        this.classifier = classifier;
        this.table = classifier.table();
    }

    static boolean isSpecifierWord(int type) {
        return switch (type) {
            case CudaLexer.Static,
                    CudaLexer.Extern,
                    CudaLexer.Inline,
                    CudaLexer.Virtual,
                    CudaLexer.Explicit,
                    CudaLexer.Constexpr,
                    CudaLexer.Mutable,
                    CudaLexer.ThreadLocal,
                    CudaLexer.Register,
                    CudaLexer.Friend,
                    CudaLexer.Typedef,
                    CudaLexer.CudaGlobal,
                    CudaLexer.CudaDevice,
                    CudaLexer.CudaHost,
                    CudaLexer.CudaShared,
                    CudaLexer.CudaConstant,
                    CudaLexer.CudaManaged,
                    CudaLexer.GridConstant,
                    CudaLexer.ForceInline,
                    CudaLexer.NoInline,
                    CudaLexer.Extension ->
                    true;
            default -> false;
        };
    }

    /// Reads the declarations between two indices and gives them as pieces.
    List<Piece> all(int from, int to) {
        var pieces = new ArrayList<Piece>();
        int p = from;
        while (p < to) {
            int block = blockBrace(p);
            if (block >= 0) {
                int end = Math.min(table.partner(block) + 1, to);
                pieces.add(Piece.block(p, end, block, block(p, block)));
                p = end;
            } else {
                Piece piece =
                        classifier.current().isNamespace() ? external(p, to) : Piece.leaf(p, behind(p, to), List.of());
                pieces.add(piece);
                p = piece.to();
            }
        }
        return pieces;
    }

    /// Reads one declaration at file or namespace scope.
    private Piece external(int p, int to) {
        classifier.pieceNames().start();
        int end = behind(p, to);
        return Piece.leaf(p, end, classifier.pieceNames().all());
    }

    private int behind(int p, int to) {
        return Math.min(Math.max(one(p, to), p + 1), to);
    }

    /// The brace of the namespace or linkage block that starts at `p`; -1 where none does.
    private int blockBrace(int p) {
        int q = p;
        if (table.type(q) == CudaLexer.Extern && table.type(q + 1) == CudaLexer.String) {
            return table.type(q + 2) == CudaLexer.LeftBrace ? q + 2 : -1;
        }
        if (table.type(q) == CudaLexer.Inline) {
            q++;
        }
        if (table.type(q) != CudaLexer.Namespace) {
            return -1;
        }
        q++;
        while (true) {
            if (classifier.types().startsAttribute(q)) {
                q = classifier.types().attribute(q);
            } else if (table.isOneOf(q, CudaLexer.Identifier, CudaLexer.ColonColon)
                    || table.type(q) == CudaLexer.Inline) {
                q++;
            } else {
                return table.type(q) == CudaLexer.LeftBrace ? q : -1;
            }
        }
    }

    private List<Piece> block(int from, int brace) {
        Scope scope = classifier.current();
        if (table.type(from) != CudaLexer.Extern) {
            boolean isNamed = false;
            for (int q = from; q < brace; q++) {
                if (table.isOneOf(q, CudaLexer.AttributeOpen, CudaLexer.GnuAttribute)) {
                    q = classifier.types().attribute(q) - 1;
                } else if (table.type(q) == CudaLexer.Identifier) {
                    boolean isInline = table.type(isNamed ? q - 1 : from) == CudaLexer.Inline;
                    scope = namespace(scope, table.text(q), isInline);
                    isNamed = true;
                }
            }
            if (!isNamed) {
                scope = namespace(scope, "", true);
            }
        }
        Scope before = classifier.enter(scope);
        List<Piece> children = all(brace + 1, table.partner(brace));
        classifier.enter(before);
        return children;
    }

    private static Scope namespace(Scope parent, String name, boolean isVisible) {
        Name known = parent.member(name);
        if (known.kind() == NameKind.NAMESPACE) {
            return known.members();
        }
        Scope scope = parent.namespace(name);
        parent.declare(name, new Name(NameKind.NAMESPACE, scope));
        if (isVisible) {
            parent.include(scope);
        }
        return scope;
    }

    /// Reads the declaration at `p` and returns the index behind it.
    int one(int p, int limit) {
        return one(p, limit, false);
    }

    private int one(int p, int limit, boolean isTemplate) {
        return switch (table.type(p)) {
            case CudaLexer.Semicolon -> p + 1;
            case CudaLexer.Template ->
                    table.type(p + 1) == CudaLexer.Less ? template(p, limit) : one(p + 1, limit, isTemplate);
            case CudaLexer.Extern -> {
                int skip = table.isOneOf(p + 1, CudaLexer.String, CudaLexer.Template) ? 2 : 0;
                yield skip > 0 ? one(p + skip, limit, isTemplate) : simple(p, limit, isTemplate);
            }
            case CudaLexer.Namespace -> namespaceAlias(p);
            case CudaLexer.Using -> using(p, limit, isTemplate);
            case CudaLexer.StaticAssert, CudaLexer.Asm -> classifier.expressions().scan(p + 1, limit, 0) + 1;
            case CudaLexer.Public, CudaLexer.Protected, CudaLexer.Private -> p + 2;
            default -> simple(p, limit, isTemplate);
        };
    }

    private int template(int p, int limit) {
        Scope scope = classifier.current().templateParameters();
        Scope before = classifier.enter(scope);
        int end = templateParameters(p + 1);
        boolean isSpecialisation = end == p + 3;
        end = classifier.constraints().clause(end);
        int q =
                classifier.constraints().startsConcept(end)
                        ? classifier.constraints().concept(end, before.target(), limit)
                        : one(end, limit, !isSpecialisation);
        classifier.enter(before);
        return q;
    }

    /// Reads the template parameters whose `<` stands at `p` and declares them in the current scope.
    int templateParameters(int p) {
        table.retype(p, CudaLexer.TemplateLess);
        int q = p + 1;
        while (q < table.size()) {
            int type = table.type(q);
            if (type == CudaLexer.Greater) {
                table.retype(q, CudaLexer.TemplateGreater);
                table.pair(p, q);
                return q + 1;
            }
            int next = type == CudaLexer.Comma ? q + 1 : templateParameter(q);
            if (next == q) {
                return q;
            }
            q = next;
        }
        return q;
    }

    private int templateParameter(int p) {
        Scope scope = classifier.current();
        int q = p;
        Name meaning = Name.TYPE;
        if (table.type(q) == CudaLexer.Template) {
            Scope before = classifier.enter(scope.templateParameters());
            q = templateParameters(q + 1);
            classifier.enter(before);
            meaning = Name.TYPE_TEMPLATE;
        } else if (isConstrained(q)) {
            q = classifier.constraints().name(q) - 1;
        } else if (!isTypeParameter(q)) {
            q = classifier.types().specifiers(q);
            q = new DeclaratorScan(classifier).read(q, (name, _) -> scope.declare(name, Name.VALUE));
            return defaultArgument(q, false);
        }
        q++;
        if (table.type(q) == CudaLexer.Ellipsis) {
            q++;
        }
        if (table.type(q) == CudaLexer.Identifier) {
            scope.declare(table.text(q), meaning);
            q++;
        }
        return defaultArgument(q, true);
    }

    /// Whether a concept stands at `p` that a type has to satisfy; in front of `auto`, it is about the type of a value.
    private boolean isConstrained(int p) {
        if (!TypeScan.isNameStart(table.type(p))) {
            return false;
        }
        int end = classifier.names().read(p, false);
        return classifier.constraints().isConcept() && !table.isOneOf(end, CudaLexer.Auto, CudaLexer.Decltype);
    }

    private boolean isTypeParameter(int p) {
        if (!table.isOneOf(p, CudaLexer.Typename, CudaLexer.Class)) {
            return false;
        }
        int q = p + 1;
        if (table.type(q) == CudaLexer.Ellipsis) {
            q++;
        }
        if (table.type(q) == CudaLexer.Identifier) {
            q++;
        }
        int type = table.type(q);
        return type == CudaLexer.Comma || type == CudaLexer.Greater || type == CudaLexer.Assign;
    }

    private int defaultArgument(int p, boolean isType) {
        if (table.type(p) != CudaLexer.Assign) {
            return p;
        }
        if (isType) {
            return classifier.types().typeId(p + 1);
        }
        return classifier.expressions().scan(p + 1, table.size(), ExpressionScan.COMMA | ExpressionScan.GREATER);
    }

    private int namespaceAlias(int p) {
        if (table.type(p + 2) != CudaLexer.Assign) {
            return recover(p, table.size());
        }
        int q = classifier.names().read(p + 3, false);
        classifier.current().declare(table.text(p + 1), classifier.names().found());
        return q + 1;
    }

    private int using(int p, int limit, boolean isTemplate) {
        Scope target = classifier.current().target();
        if (table.type(p + 1) == CudaLexer.Namespace) {
            int q = classifier.names().read(p + 2, false);
            target.include(classifier.names().found().members());
            return q + 1;
        }
        if (table.type(p + 1) == CudaLexer.Enum) {
            return classifier.names().read(p + 2, false) + 1;
        }
        int equals = p + 2;
        while (classifier.types().startsAttribute(equals)) {
            equals = classifier.types().attribute(equals);
        }
        if (table.type(p + 1) == CudaLexer.Identifier && table.type(equals) == CudaLexer.Assign) {
            return alias(p + 1, equals + 1, limit, isTemplate);
        }
        int q = p + 1;
        while (q < limit && table.type(q) != CudaLexer.Semicolon) {
            boolean isType = table.type(q) == CudaLexer.Typename;
            int next = classifier.names().read(isType ? q + 1 : q, false);
            Name found = classifier.names().found();
            if (isType || !found.isUnknown()) {
                target.declare(table.text(next - 1), isType && !found.isType() ? Name.TYPE : found);
            }
            if (target.isNamespace()) {
                notePiece(next - 1);
            }
            q = Math.max(next, q + 1);
            while (table.isOneOf(q, CudaLexer.Comma, CudaLexer.Ellipsis)) {
                q++;
            }
        }
        return q + 1;
    }

    /// The last part of what `using` brings; operators have no name to be asked for.
    private void notePiece(int last) {
        if (table.type(last) == CudaLexer.Identifier) {
            classifier.pieceNames().declares(table.text(last));
        } else {
            classifier.pieceNames().declaresMore();
        }
    }

    private int alias(int name, int p, int limit, boolean isTemplate) {
        Name base = Name.UNKNOWN;
        int q;
        if (TypeScan.isClassKey(table.type(p)) || table.type(p) == CudaLexer.Enum) {
            q = classifier.classes().specifier(p, false);
            base = classifier.classes().found();
            q = classifier.types().abstractDeclarator(q);
        } else {
            q = classifier.types().typeId(p);
            if (TypeScan.isNameStart(table.type(p)) && classifier.names().read(p, false) == q) {
                base = classifier.names().found();
            }
        }
        NameKind kind = isTemplate ? NameKind.TYPE_TEMPLATE : NameKind.TYPE;
        Scope target = classifier.current().target();
        target.declare(table.text(name), new Name(kind, base.members()));
        if (target.isNamespace()) {
            classifier.pieceNames().declares(table.text(name));
        }
        return table.type(q) == CudaLexer.Semicolon ? q + 1 : recover(q, limit);
    }

    /// Reads a declaration of variables, functions or types.
    int simple(int p, int limit, boolean isTemplate) {
        var reader = new SimpleDeclarationScan(classifier, isTemplate, limit);
        return reader.read(p);
    }

    /// Passes by what could not be read: up to the next `;`, or a block in braces.
    int recover(int p, int limit) {
        int q = p;
        while (q < limit) {
            switch (table.type(q)) {
                case CudaLexer.Semicolon -> {
                    return q + 1;
                }
                case CudaLexer.LeftBrace -> {
                    int behind = table.partner(q) + 1;
                    return table.type(behind) == CudaLexer.Semicolon ? behind + 1 : behind;
                }
                case CudaLexer.LeftParen, CudaLexer.LeftBracket -> q = table.partner(q) + 1;
                default -> q++;
            }
        }
        return limit;
    }
}
