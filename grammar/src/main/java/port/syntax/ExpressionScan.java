package port.syntax;

import port.grammar.CudaLexer;

/// Reads expressions: names, casts, lambdas, launches, template arguments.
final class ExpressionScan {
    /// Stop at a comma.
    static final int COMMA = 1;

    /// Stop at a `>`.
    static final int GREATER = 2;

    /// Stop at a `:` that belongs to no `?`.
    static final int COLON = 4;

    private final NameClassifier classifier;
    private final TokenTable table;

    ExpressionScan(NameClassifier classifier) {
        this.classifier = classifier;
        this.table = classifier.table();
    }

    /// Reads from `from` up to `limit`, a `;`, a closing bracket without partner in the expression, or what `stops` says.
    int scan(int from, int limit, int stops) {
        int questions = 0;
        int p = from;
        while (p < limit) {
            switch (table.type(p)) {
                case CudaLexer.Semicolon, CudaLexer.RightParen, CudaLexer.RightBracket, CudaLexer.RightBrace -> {
                    return p;
                }
                case CudaLexer.Comma -> {
                    if ((stops & COMMA) != 0) {
                        return p;
                    }
                    p++;
                }
                case CudaLexer.Greater -> {
                    if ((stops & GREATER) != 0) {
                        return p;
                    }
                    p++;
                }
                case CudaLexer.Question -> {
                    questions++;
                    p++;
                }
                case CudaLexer.Colon -> {
                    if (questions == 0 && (stops & COLON) != 0) {
                        return p;
                    }
                    questions = Math.max(0, questions - 1);
                    p++;
                }
                default -> p = Math.max(operand(p, from), p + 1);
            }
        }
        return p;
    }

    private int operand(int p, int start) {
        return switch (table.type(p)) {
            case CudaLexer.Identifier,
                    CudaLexer.ColonColon,
                    CudaLexer.DeclaratorScope,
                    CudaLexer.TypeName,
                    CudaLexer.TypeScope ->
                    name(p);
            case CudaLexer.LeftParen -> parentheses(p, p == start);
            case CudaLexer.LeftBracket -> isPrefix(p, start) ? lambda(p) : brackets(p);
            case CudaLexer.LeftBrace -> brackets(p);
            case CudaLexer.Dot, CudaLexer.Arrow -> member(p + 1);
            case CudaLexer.LaunchLess -> launch(p + 1);
            case CudaLexer.ShiftLeft -> table.type(p + 1) == CudaLexer.Less ? spacedLaunch(p) : p + 1;
            case CudaLexer.New -> allocation(p);
            case CudaLexer.StaticCast, CudaLexer.DynamicCast, CudaLexer.ConstCast, CudaLexer.ReinterpretCast -> cast(p);
            case CudaLexer.Sizeof -> query(p, CudaLexer.SizeofType);
            case CudaLexer.Alignof -> query(p, CudaLexer.AlignofType);
            case CudaLexer.Operator -> classifier.names().operatorName(p);
            case CudaLexer.Typename,
                    CudaLexer.Struct,
                    CudaLexer.Class,
                    CudaLexer.Union,
                    CudaLexer.Enum,
                    CudaLexer.Decltype ->
                    classifier.types().word(p);
            case CudaLexer.Typeid, CudaLexer.TypeTrait -> typeArguments(p);
            default -> p + 1;
        };
    }

    private int brackets(int open) {
        scan(open + 1, table.partner(open), 0);
        return table.partner(open) + 1;
    }

    private int name(int p) {
        if (classifier.constraints().isExpression(p)) {
            return classifier.constraints().expression(p);
        }
        int end = classifier.names().read(p, true);
        NameScan names = classifier.names();
        if (names.isSpecial()) {
            return end;
        }
        Name found = names.found();
        if (table.type(end) == CudaLexer.LeftParen) {
            if (found.isType() && isPointerTo(end)) {
                table.markType(p);
            }
        } else if (found.isType() && !names.isPointerOwner()) {
            table.markType(p);
        } else if (found.isUnknown() && table.type(end) == CudaLexer.LeftBrace) {
            table.markType(p);
        }
        return end;
    }

    /// Whether the parenthesis at `p` behind a type is `(*)` or `(&)`, that of a pointer to a function or an array.
    private boolean isPointerTo(int p) {
        return TypeScan.isReference(table.type(p + 1)) && table.type(p + 2) == CudaLexer.RightParen;
    }

    private int parentheses(int open, boolean isStart) {
        int close = table.partner(open);
        boolean isOperand = isStart || isPrefix(open, -1);
        if (table.type(open + 1) == CudaLexer.LeftBrace && isBlock(open, isOperand)) {
            classifier.statements().block(open + 1);
            return close + 1;
        }
        if (classifier.types().startsTypeArgument(open + 1)) {
            int end = typeInParentheses(open + 1, close);
            if (end == close) {
                return close + 1;
            }
        }
        scan(open + 1, close, 0);
        if (isOperand) {
            unknownCast(open, close);
        }
        return close + 1;
    }

    /// Whether `({` begins statements that have a value, rather than a list that is an argument: `f({1, 2})`.
    private boolean isBlock(int open, boolean isOperand) {
        int close = table.partner(open + 1);
        if (isOperand || close + 1 != table.partner(open)) {
            return isOperand;
        }
        int p = open + 2;
        while (p < close && table.type(p) != CudaLexer.Semicolon) {
            boolean opens =
                    table.type(p) == CudaLexer.LeftParen
                            || table.isOneOf(p, CudaLexer.LeftBracket, CudaLexer.LeftBrace);
            p = opens ? table.partner(p) + 1 : p + 1;
        }
        return p < close;
    }

    /// Reads the type at `p` if it fills the parentheses; otherwise reads nothing.
    private int typeInParentheses(int p, int close) {
        int type = table.type(p);
        if (TypeScan.isNameStart(type)) {
            int end = classifier.names().read(p, false);
            int next = table.type(end);
            boolean isType =
                    end == close
                            || TypeScan.isReference(next) && isPointerSuffix(end, close)
                            || TypeScan.isQualifier(next)
                            || next == CudaLexer.LeftBracket
                            || next == CudaLexer.LeftParen && isPointerTo(end);
            return isType ? classifier.types().typeId(p) : p;
        }
        if (TypeScan.isBuiltin(type) && table.type(p + 1) == CudaLexer.LeftParen && !isPointerTo(p + 1)) {
            return p;
        }
        return type == CudaLexer.Decltype ? p : classifier.types().typeId(p);
    }

    private boolean isPointerSuffix(int p, int close) {
        int q = p;
        while (TypeScan.isReference(table.type(q)) || TypeScan.isQualifier(table.type(q))) {
            q++;
        }
        return q == close || table.type(q) == CudaLexer.LeftParen || table.type(q) == CudaLexer.LeftBracket;
    }

    /// Marks the unknown name in `(Name *) x` and `(Name) x` as a type.
    private void unknownCast(int open, int close) {
        if (!table.isOneOf(open + 1, CudaLexer.Identifier, CudaLexer.ColonColon)) {
            return;
        }
        int end = classifier.names().read(open + 1, true);
        if (!classifier.names().found().isUnknown() || classifier.names().isSpecial()) {
            return;
        }
        int q = end;
        while (TypeScan.isReference(table.type(q)) || TypeScan.isQualifier(table.type(q))) {
            q++;
        }
        if (q == close && (q > end || startsOperand(table.type(close + 1)))) {
            table.markType(open + 1);
        }
    }

    private static boolean startsOperand(int type) {
        return switch (type) {
            case CudaLexer.Identifier,
                    CudaLexer.Number,
                    CudaLexer.String,
                    CudaLexer.Character,
                    CudaLexer.This,
                    CudaLexer.True,
                    CudaLexer.False,
                    CudaLexer.Nullptr,
                    CudaLexer.Sizeof,
                    CudaLexer.Not,
                    CudaLexer.Tilde,
                    CudaLexer.StaticCast,
                    CudaLexer.ReinterpretCast,
                    CudaLexer.ConstCast ->
                    true;
            default -> false;
        };
    }

    /// Whether an operand, rather than an operator, is expected at `p`.
    private boolean isPrefix(int p, int start) {
        if (p == start) {
            return true;
        }
        return switch (table.type(p - 1)) {
            case CudaLexer.Identifier,
                    CudaLexer.TypeName,
                    CudaLexer.RightParen,
                    CudaLexer.RightBracket,
                    CudaLexer.RightBrace,
                    CudaLexer.TemplateGreater,
                    CudaLexer.This,
                    CudaLexer.String,
                    CudaLexer.Number ->
                    false;
            default -> !TypeScan.isBuiltin(table.type(p - 1));
        };
    }

    private int member(int p) {
        int q = p;
        while (true) {
            boolean forced = table.type(q) == CudaLexer.Template;
            if (forced) {
                q++;
            }
            if (table.type(q) == CudaLexer.Tilde) {
                return q + 2;
            }
            if (table.type(q) == CudaLexer.Operator) {
                return classifier.names().operatorName(q);
            }
            if (!NameScan.isNamePart(table.type(q))) {
                return q;
            }
            String name = table.text(q);
            q++;
            if (table.type(q) == CudaLexer.TemplateLess) {
                q = table.partner(q) + 1;
            } else if (table.type(q) == CudaLexer.Less && (forced || opensMemberArguments(q, name))) {
                q = classifier.names().arguments(q);
            }
            if (table.type(q) != CudaLexer.ColonColon) {
                return q;
            }
            q++;
        }
    }

    private boolean opensMemberArguments(int p, String name) {
        int close = classifier.names().closingAngle(p);
        if (close < 0 || !table.isOneOf(close + 1, CudaLexer.LeftParen, CudaLexer.ColonColon)) {
            return false;
        }
        return classifier.memberTemplates().contains(name) || classifier.types().startsType(p + 1);
    }

    /// Reads a launch written as `<< <`.
    private int spacedLaunch(int p) {
        table.retype(p, CudaLexer.LaunchLess);
        table.retype(p + 1, CudaLexer.LaunchTail);
        return launch(p + 2);
    }

    private int launch(int p) {
        int q = p;
        while (true) {
            q = scan(q, table.size(), GREATER);
            if (table.type(q) != CudaLexer.Greater) {
                return q;
            }
            if (table.type(q + 1) == CudaLexer.Greater
                    && table.type(q + 2) == CudaLexer.Greater
                    && table.type(q + 3) == CudaLexer.LeftParen) {
                for (int i = q; i < q + 3; i++) {
                    table.retype(i, CudaLexer.LaunchGreater);
                }
                return q + 3;
            }
            q++;
        }
    }

    private int allocation(int p) {
        int q = p + 1;
        if (table.type(q) == CudaLexer.LeftParen) {
            int close = table.partner(q);
            int next = table.type(close + 1);
            boolean isPlacement =
                    TypeScan.isNameStart(next) || TypeScan.isTypeWord(next) || next == CudaLexer.LeftParen;
            if (!isPlacement || classifier.types().startsType(q + 1) && next == CudaLexer.LeftParen) {
                classifier.types().typeId(q + 1);
                return close + 1;
            }
            brackets(q);
            q = close + 1;
        }
        if (table.type(q) == CudaLexer.LeftParen) {
            classifier.types().typeId(q + 1);
            return table.partner(q) + 1;
        }
        return classifier.types().conversionTarget(q);
    }

    private int cast(int p) {
        if (table.type(p + 1) != CudaLexer.Less) {
            return p + 1;
        }
        table.retype(p + 1, CudaLexer.TemplateLess);
        int q = classifier.types().typeId(p + 2);
        if (table.type(q) == CudaLexer.Greater) {
            table.retype(q, CudaLexer.TemplateGreater);
            table.pair(p + 1, q);
        }
        return q + 1;
    }

    private int query(int p, int typeQuery) {
        if (table.type(p + 1) == CudaLexer.Ellipsis && table.type(p + 2) == CudaLexer.LeftParen) {
            return table.partner(p + 2) + 1;
        }
        if (table.type(p + 1) != CudaLexer.LeftParen) {
            return p + 1;
        }
        int open = p + 1;
        int end = parentheses(open, true);
        int first = table.type(open + 1);
        boolean isConstruction =
                table.type(open + 2) == CudaLexer.LeftBrace
                        || TypeScan.isBuiltin(first)
                                && table.type(open + 2) == CudaLexer.LeftParen
                                && !isPointerTo(open + 2);
        boolean isType = TypeScan.isTypeWord(first) || first == CudaLexer.TypeName || first == CudaLexer.TypeScope;
        if (isType && !isConstruction && first != CudaLexer.Decltype) {
            table.retype(p, typeQuery);
        }
        return end;
    }

    private int typeArguments(int p) {
        if (table.type(p + 1) != CudaLexer.LeftParen) {
            return p + 1;
        }
        int close = table.partner(p + 1);
        int q = p + 2;
        while (q < close) {
            if (classifier.types().startsTypeArgument(q)) {
                q = classifier.types().typeId(q);
            }
            int end = scan(q, close, COMMA);
            q = end + 1;
        }
        return close + 1;
    }

    private int lambda(int p) {
        int close = table.partner(p);
        Scope scope = classifier.current().block();
        scan(p + 1, close, 0);
        for (int i = p + 1; i < close; i++) {
            if (table.type(i) == CudaLexer.Identifier && table.isOneOf(i + 1, CudaLexer.Assign, CudaLexer.LeftBrace)) {
                scope.declare(table.text(i), Name.VALUE);
            }
        }
        Scope before = classifier.enter(scope);
        int q = close + 1;
        if (table.type(q) == CudaLexer.Less) {
            q = classifier.constraints().clause(classifier.declarations().templateParameters(q));
        }
        q = lambdaSpecifiers(q);
        if (table.type(q) == CudaLexer.LeftParen) {
            classifier.declarators().parameters(q, scope);
            q = lambdaSpecifiers(table.partner(q) + 1);
        }
        if (table.type(q) == CudaLexer.Arrow) {
            q = classifier.types().typeId(q + 1);
        }
        q = classifier.constraints().clause(q);
        if (table.type(q) == CudaLexer.LeftBrace) {
            classifier.statements().all(q + 1, table.partner(q));
            q = table.partner(q) + 1;
        }
        classifier.enter(before);
        return q;
    }

    private int lambdaSpecifiers(int p) {
        int q = p;
        while (true) {
            int type = table.type(q);
            if (DeclarationScan.isSpecifierWord(type)) {
                q++;
            } else if (type == CudaLexer.Noexcept) {
                q = table.type(q + 1) == CudaLexer.LeftParen ? brackets(q + 1) : q + 1;
            } else if (classifier.types().startsAttribute(q)) {
                q = classifier.types().attribute(q);
            } else {
                return q;
            }
        }
    }
}
