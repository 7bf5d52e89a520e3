package port.syntax;

import port.grammar.CudaLexer;

/// Reads qualified names and their template arguments.
///
/// [#read] leaves what it found in the fields that the accessors give, until the next call.
final class NameScan {
    private static final int LOOK_AHEAD = 400;

    private final NameClassifier classifier;
    private Name found = Name.UNKNOWN;
    private Scope qualifier = Scope.NOTHING;
    private boolean isSpecial;
    private boolean isPointerOwner;
    private boolean isQualified;
    private boolean namesItsClass;

    NameScan(NameClassifier classifier) {
        this.classifier = classifier;
    }

    /// Reads the name of a constraint: behind it, a declaration begins, so that no `<` compares.
    int readConstraint(int at) {
        return read(at, true, true);
    }

    /// What the whole name means.
    Name found() {
        return found;
    }

    /// The scope in which the last part was looked up, for a qualified name.
    Scope qualifier() {
        return qualifier;
    }

    /// Whether the last part is an operator or a destructor.
    boolean isSpecial() {
        return isSpecial;
    }

    /// Whether the name is followed by `::*`.
    boolean isPointerOwner() {
        return isPointerOwner;
    }

    boolean isQualified() {
        return isQualified;
    }

    /// Whether the last two parts are the same name, as for constructors defined outside their class.
    boolean namesItsClass() {
        return namesItsClass;
    }

    /// Reads the name at `at`, which may start with `::`, and returns the index behind it. For `C::*` that is the index of `*`.
    ///
    /// @param isExpression whether an operand may stand here, so that a `<` behind an unknown name may be a comparison
    int read(int at, boolean isExpression) {
        return read(at, isExpression, false);
    }

    private int read(int at, boolean isExpression, boolean isConstraint) {
        TokenTable table = classifier.table();
        Name meaning = Name.UNKNOWN;
        Scope scope = Scope.NOTHING;
        boolean qualified = false;
        boolean special = false;
        boolean pointerOwner = false;
        boolean itself = false;
        String before = "";
        int p = at;
        if (isScope(table.type(p))) {
            qualified = true;
            scope = classifier.root();
            p++;
        }
        while (true) {
            boolean forced = table.type(p) == CudaLexer.Template;
            if (forced) {
                p++;
            }
            int type = table.type(p);
            if (type == CudaLexer.Operator) {
                p = operatorName(p);
                special = true;
                break;
            }
            if (type == CudaLexer.Tilde && qualified) {
                p += 2;
                special = true;
                break;
            }
            if (type == CudaLexer.Star && qualified) {
                pointerOwner = true;
                break;
            }
            if (!isNamePart(type)) {
                break;
            }
            String text = table.text(p);
            p++;
            boolean isPrefix = table.type(p) == CudaLexer.ColonColon;
            meaning = lookUp(text, qualified, scope, isPrefix || table.type(p) == CudaLexer.Less && prefixed(p));
            itself = qualified && text.equals(before);
            before = text;
            if (table.type(p) == CudaLexer.TemplateLess) {
                p = table.partner(p) + 1;
            } else if (table.type(p) == CudaLexer.Less
                    && (forced || isConstraint && closingAngle(p) > 0 || opensArguments(p, meaning, isExpression))) {
                p = arguments(p);
            }
            if (table.type(p) != CudaLexer.ColonColon || !continues(table.type(p + 1))) {
                break;
            }
            scope = meaning.members();
            qualified = true;
            p++;
        }
        found = special ? Name.VALUE : meaning;
        qualifier = scope;
        isSpecial = special;
        isPointerOwner = pointerOwner;
        isQualified = qualified;
        namesItsClass = itself;
        return p;
    }

    private Name lookUp(String text, boolean qualified, Scope scope, boolean isPrefix) {
        if (qualified) {
            return scope.member(text);
        }
        return isPrefix ? classifier.current().findQualifier(text) : classifier.current().find(text);
    }

    /// Whether the `<` at `p` could be the arguments of a class in front of `::`.
    private boolean prefixed(int p) {
        int close = closingAngle(p);
        return close > 0 && classifier.table().type(close + 1) == CudaLexer.ColonColon;
    }

    static boolean isNamePart(int type) {
        return type == CudaLexer.Identifier
                || type == CudaLexer.TypeName
                || type == CudaLexer.PointerOwner
                || type == CudaLexer.ConceptName;
    }

    /// Whether a token of this type is the `::` that a name starts with.
    static boolean isScope(int type) {
        return type == CudaLexer.ColonColon
                || type == CudaLexer.TypeScope
                || type == CudaLexer.ConceptScope
                || type == CudaLexer.DeclaratorScope;
    }

    private static boolean continues(int type) {
        return isNamePart(type)
                || type == CudaLexer.Template
                || type == CudaLexer.Operator
                || type == CudaLexer.Tilde
                || type == CudaLexer.Star;
    }

    /// Reads `operator` and what belongs to it.
    int operatorName(int at) {
        TokenTable table = classifier.table();
        int p = at + 1;
        switch (table.type(p)) {
            case CudaLexer.LeftParen, CudaLexer.LeftBracket -> p = table.partner(p) + 1;
            case CudaLexer.New, CudaLexer.Delete -> p += table.type(p + 1) == CudaLexer.LeftBracket ? 3 : 1;
            case CudaLexer.Greater ->
                    p +=
                            table.isOneOf(p + 1, CudaLexer.Greater, CudaLexer.GreaterEqual)
                                            && table.token(p + 1).isGlued()
                                    ? 2
                                    : 1;
            case CudaLexer.String -> p += table.type(p + 1) == CudaLexer.Identifier ? 2 : 1;
            default -> {
                if (classifier.types().startsType(p)) {
                    return classifier.types().conversionTarget(p);
                }
                p++;
            }
        }
        if (table.type(p) == CudaLexer.Less
                && closingAngle(p) > 0
                && table.type(closingAngle(p) + 1) == CudaLexer.LeftParen) {
            p = arguments(p);
        }
        return p;
    }

    /// Whether the `<` at `p`, behind a name with this meaning, opens template arguments.
    private boolean opensArguments(int p, Name meaning, boolean isExpression) {
        TokenTable table = classifier.table();
        return switch (meaning.kind()) {
            case TYPE_TEMPLATE -> true;
            case VALUE, NAMESPACE -> false;
            case VALUE_TEMPLATE -> {
                int close = closingAngle(p);
                yield close > 0 && follows(table.type(close + 1));
            }
            case TYPE, CONCEPT -> closingAngle(p) > 0;
            case UNKNOWN -> {
                int close = closingAngle(p);
                yield close > 0 && followsUnknown(table.type(close + 1), isExpression);
            }
        };
    }

    private static boolean follows(int type) {
        return switch (type) {
            case CudaLexer.LeftParen,
                    CudaLexer.ColonColon,
                    CudaLexer.LaunchLess,
                    CudaLexer.LeftBrace,
                    CudaLexer.RightBrace,
                    CudaLexer.Comma,
                    CudaLexer.RightParen,
                    CudaLexer.RightBracket,
                    CudaLexer.Semicolon,
                    CudaLexer.Greater,
                    CudaLexer.Assign,
                    CudaLexer.Ellipsis,
                    CudaLexer.Question,
                    CudaLexer.Colon,
                    CudaLexer.AndAnd,
                    CudaLexer.OrOr,
                    CudaLexer.Plus,
                    CudaLexer.Minus,
                    CudaLexer.Star,
                    CudaLexer.Slash,
                    CudaLexer.Percent,
                    CudaLexer.EqualEqual,
                    CudaLexer.NotEqual,
                    CudaLexer.Less,
                    CudaLexer.LessEqual,
                    CudaLexer.GreaterEqual,
                    CudaLexer.Amp,
                    CudaLexer.Pipe,
                    CudaLexer.Caret,
                    CudaLexer.Dot,
                    CudaLexer.Arrow,
                    CudaLexer.LeftBracket,
                    CudaLexer.Increment,
                    CudaLexer.Decrement,
                    CudaLexer.PlusAssign,
                    CudaLexer.MinusAssign,
                    CudaLexer.StarAssign,
                    CudaLexer.SlashAssign,
                    CudaLexer.AmpAssign,
                    CudaLexer.PipeAssign,
                    CudaLexer.CaretAssign,
                    CudaLexer.ShiftLeft,
                    TokenTable.END ->
                    true;
            default -> false;
        };
    }

    private static boolean followsUnknown(int type, boolean isExpression) {
        return switch (type) {
            case CudaLexer.LeftParen, CudaLexer.ColonColon, CudaLexer.LaunchLess, CudaLexer.LeftBrace -> true;
            case CudaLexer.Identifier,
                    CudaLexer.Star,
                    CudaLexer.Amp,
                    CudaLexer.AndAnd,
                    CudaLexer.Greater,
                    CudaLexer.Comma,
                    CudaLexer.Ellipsis,
                    CudaLexer.Const,
                    CudaLexer.Operator ->
                    !isExpression;
            default -> false;
        };
    }

    /// The index of the `>` that could close the `<` at `p`; -1 where what stands between is no argument list.
    int closingAngle(int p) {
        TokenTable table = classifier.table();
        int depth = 0;
        int limit = Math.min(p + LOOK_AHEAD, table.size());
        for (int q = p; q < limit; q++) {
            switch (table.type(q)) {
                case CudaLexer.LeftParen, CudaLexer.LeftBracket, CudaLexer.LeftBrace -> q = table.partner(q);
                case CudaLexer.Less, CudaLexer.TemplateLess -> depth++;
                case CudaLexer.Greater, CudaLexer.TemplateGreater -> {
                    depth--;
                    if (depth == 0) {
                        return q;
                    }
                }
                case CudaLexer.AndAnd -> {
                    if (!endsArgument(table.type(q + 1))) {
                        return -1;
                    }
                }
                case CudaLexer.Semicolon,
                        CudaLexer.RightParen,
                        CudaLexer.RightBracket,
                        CudaLexer.RightBrace,
                        CudaLexer.OrOr,
                        CudaLexer.LaunchLess,
                        CudaLexer.Question,
                        CudaLexer.Assign,
                        CudaLexer.PlusAssign,
                        CudaLexer.MinusAssign,
                        CudaLexer.StarAssign,
                        CudaLexer.Increment,
                        CudaLexer.Decrement,
                        CudaLexer.String,
                        CudaLexer.ShiftLeft,
                        CudaLexer.Return,
                        CudaLexer.GreaterEqual -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private static boolean endsArgument(int type) {
        return type == CudaLexer.Greater || type == CudaLexer.Comma || type == CudaLexer.Ellipsis;
    }

    /// Reads the template arguments whose `<` stands at `p`, marks their ends, and returns the index behind them.
    int arguments(int p) {
        TokenTable table = classifier.table();
        table.retype(p, CudaLexer.TemplateLess);
        int q = p + 1;
        while (q < table.size()) {
            table.closeBefore(p, q);
            int type = table.type(q);
            if (type == CudaLexer.Greater) {
                table.retype(q, CudaLexer.TemplateGreater);
                table.pair(p, q);
                return q + 1;
            }
            if (type == CudaLexer.Comma) {
                q++;
                continue;
            }
            int next = argument(q);
            if (next == q) {
                return q;
            }
            q = next;
        }
        return q;
    }

    private int argument(int p) {
        TokenTable table = classifier.table();
        int q = p;
        if (classifier.types().startsTypeArgument(p)) {
            q = classifier.types().typeId(p);
        }
        int type = table.type(q);
        if (type == CudaLexer.Comma || type == CudaLexer.Greater) {
            return q;
        }
        return classifier.expressions().scan(q, table.size(), ExpressionScan.COMMA | ExpressionScan.GREATER);
    }
}
