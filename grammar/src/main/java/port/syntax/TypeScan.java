package port.syntax;

import port.grammar.CudaLexer;

/// Reads types: specifiers, abstract declarators, attributes.
final class TypeScan {
    private final NameClassifier classifier;

    TypeScan(NameClassifier classifier) {
        this.classifier = classifier;
    }

    static boolean isBuiltin(int type) {
        return switch (type) {
            case CudaLexer.Void,
                    CudaLexer.Bool,
                    CudaLexer.Char,
                    CudaLexer.Char8,
                    CudaLexer.Char16,
                    CudaLexer.Char32,
                    CudaLexer.Wchar,
                    CudaLexer.Short,
                    CudaLexer.Int,
                    CudaLexer.Long,
                    CudaLexer.Signed,
                    CudaLexer.Unsigned,
                    CudaLexer.Float,
                    CudaLexer.Double,
                    CudaLexer.Int128,
                    CudaLexer.Float128 ->
                    true;
            default -> false;
        };
    }

    static boolean isQualifier(int type) {
        return type == CudaLexer.Const || type == CudaLexer.Volatile || type == CudaLexer.Restrict;
    }

    static boolean isClassKey(int type) {
        return type == CudaLexer.Struct || type == CudaLexer.Class || type == CudaLexer.Union;
    }

    static boolean isReference(int type) {
        return type == CudaLexer.Star || type == CudaLexer.Amp || type == CudaLexer.AndAnd;
    }

    /// Whether a keyword that can only start a type stands at `p`.
    static boolean isTypeWord(int type) {
        return isBuiltin(type)
                || isQualifier(type)
                || isClassKey(type)
                || type == CudaLexer.Enum
                || type == CudaLexer.Typename
                || type == CudaLexer.Auto
                || type == CudaLexer.Decltype
                || type == CudaLexer.Typeof
                || type == CudaLexer.TypeTransform;
    }

    /// Whether the attribute notation with this type starts at `p`: `[[`, `__attribute__`, `alignas`, ...
    boolean startsAttribute(int p) {
        TokenTable table = classifier.table();
        return switch (table.type(p)) {
            case CudaLexer.GnuAttribute,
                    CudaLexer.Declspec,
                    CudaLexer.Alignas,
                    CudaLexer.LaunchBounds,
                    CudaLexer.AttributeOpen ->
                    true;
            case CudaLexer.LeftBracket -> table.type(p + 1) == CudaLexer.LeftBracket;
            default -> false;
        };
    }

    /// Reads the attribute at `p`.
    int attribute(int p) {
        TokenTable table = classifier.table();
        int type = table.type(p);
        if (type == CudaLexer.LeftBracket || type == CudaLexer.AttributeOpen) {
            table.retype(p, CudaLexer.AttributeOpen);
            return attributeArguments(p + 2, table.partner(p)) + 1;
        }
        if (table.type(p + 1) != CudaLexer.LeftParen) {
            return p + 1;
        }
        int close = table.partner(p + 1);
        if (type == CudaLexer.Alignas && startsTypeArgument(p + 2)) {
            typeId(p + 2);
        } else if (type == CudaLexer.Alignas || type == CudaLexer.LaunchBounds) {
            classifier.expressions().scan(p + 2, close, 0);
        } else {
            attributeArguments(p + 3, close);
        }
        return close + 1;
    }

    private int attributeArguments(int from, int close) {
        TokenTable table = classifier.table();
        for (int q = from; q < close; q++) {
            if (table.type(q) == CudaLexer.LeftParen) {
                classifier.expressions().scan(q + 1, table.partner(q), 0);
                q = table.partner(q);
            }
        }
        return close;
    }

    /// Whether a type, rather than an expression, starts at `p`: a keyword, or a name known as a type.
    boolean startsType(int p) {
        int type = classifier.table().type(p);
        if (isTypeWord(type) || type == CudaLexer.TypeName || type == CudaLexer.TypeScope) {
            return true;
        }
        if (type != CudaLexer.Identifier && type != CudaLexer.ColonColon && type != CudaLexer.DeclaratorScope) {
            return false;
        }
        int end = classifier.names().read(p, false);
        boolean isConstrained =
                classifier.constraints().isConcept()
                        && classifier.table().isOneOf(end, CudaLexer.Auto, CudaLexer.Decltype);
        return isConstrained || classifier.names().found().isType() && !classifier.names().isPointerOwner();
    }

    /// Whether the template argument at `p` is a type, which then may be marked as one.
    boolean startsTypeArgument(int p) {
        TokenTable table = classifier.table();
        int type = table.type(p);
        if (isBuiltin(type)) {
            int next = table.type(p + 1);
            return next != CudaLexer.LeftBrace && (next != CudaLexer.LeftParen || !isCast(p + 1));
        }
        if (isTypeWord(type) || type == CudaLexer.TypeName || type == CudaLexer.TypeScope) {
            return true;
        }
        if (type != CudaLexer.Identifier && type != CudaLexer.ColonColon && type != CudaLexer.DeclaratorScope) {
            return false;
        }
        int end = classifier.names().read(p, false);
        Name found = classifier.names().found();
        if (classifier.names().isSpecial() || classifier.names().isPointerOwner()) {
            return false;
        }
        int next = table.type(end);
        if (found.isType()) {
            return next != CudaLexer.LeftBrace && (next != CudaLexer.LeftParen || isFunctionType(end));
        }
        return found.isUnknown() && (isPointerArgument(end) || isQualifier(next));
    }

    /// Whether `*` or `&` stand at `p` with the end of an argument behind them.
    private boolean isPointerArgument(int p) {
        TokenTable table = classifier.table();
        int q = p;
        while (isReference(table.type(q)) || isQualifier(table.type(q))) {
            q++;
        }
        int type = table.type(q);
        return q > p
                && (type == CudaLexer.Comma
                        || type == CudaLexer.Greater
                        || type == CudaLexer.RightParen
                        || type == CudaLexer.Ellipsis);
    }

    /// Whether the parenthesis at `p` behind a type makes it a function type: `R(A, B)`, `R (*)(A)`, `R (C::*)(A)`.
    boolean isFunctionType(int p) {
        TokenTable table = classifier.table();
        int first = table.type(p + 1);
        if (isReference(first)) {
            return table.isOneOf(p + 2, CudaLexer.RightParen, CudaLexer.Const) || isReference(table.type(p + 2));
        }
        return first == CudaLexer.RightParen
                || first == CudaLexer.Ellipsis
                || isMemberPointer(p + 1)
                || startsType(p + 1);
    }

    /// Whether the parenthesis at `p` behind a type holds a value: `bool(N > 2)`, `bool(Trait<T>::value)`.
    private boolean isCast(int p) {
        if (isFunctionType(p)) {
            return false;
        }
        TokenTable table = classifier.table();
        if (!isNameStart(table.type(p + 1))) {
            return true;
        }
        int end = classifier.names().read(p + 1, false);
        boolean isQualified = table.type(end - 2) == CudaLexer.ColonColon;
        return isQualified || !classifier.names().found().isUnknown();
    }

    /// Reads a type without a name: `const T *`, `int (*)(float)`.
    int typeId(int p) {
        return abstractDeclarator(specifiers(p));
    }

    /// Reads the target of a conversion function, which has no parentheses.
    int conversionTarget(int p) {
        TokenTable table = classifier.table();
        int q = specifiers(p);
        while (isReference(table.type(q)) || isQualifier(table.type(q))) {
            q++;
        }
        return q;
    }

    /// Reads type specifiers; a name is a type as long as there was none.
    int specifiers(int p) {
        TokenTable table = classifier.table();
        boolean sawType = false;
        int q = p;
        while (q < table.size()) {
            int type = table.type(q);
            if (isQualifier(type)) {
                q++;
            } else if (isTypeWord(type)) {
                q = word(q);
                sawType = true;
            } else if (startsAttribute(q)) {
                q = attribute(q);
            } else if (!sawType && isNameStart(type)) {
                int end = classifier.names().read(q, false);
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

    static boolean isNameStart(int type) {
        return NameScan.isNamePart(type)
                || type == CudaLexer.ColonColon
                || type == CudaLexer.TypeScope
                || type == CudaLexer.DeclaratorScope;
    }

    /// Reads the type that starts with the keyword at `p`.
    int word(int p) {
        TokenTable table = classifier.table();
        return switch (table.type(p)) {
            case CudaLexer.Struct, CudaLexer.Class, CudaLexer.Union, CudaLexer.Enum -> {
                int q = p + 1;
                while (startsAttribute(q)) {
                    q = attribute(q);
                }
                yield classifier.names().read(q, false);
            }
            case CudaLexer.Typename -> classifier.names().read(p + 1, false);
            case CudaLexer.Decltype, CudaLexer.Typeof, CudaLexer.TypeTransform -> computed(p);
            default -> p + 1;
        };
    }

    private int computed(int p) {
        TokenTable table = classifier.table();
        if (table.type(p + 1) != CudaLexer.LeftParen) {
            return p + 1;
        }
        int close = table.partner(p + 1);
        if (table.type(p) != CudaLexer.Decltype && startsType(p + 2)) {
            typeId(p + 2);
        } else {
            classifier.expressions().scan(p + 2, close, 0);
        }
        int q = close + 1;
        return table.type(q) == CudaLexer.ColonColon && table.type(q + 1) == CudaLexer.Identifier
                ? classifier.names().read(q, false)
                : q;
    }

    /// Reads `*`, `&`, `[n]`, `(*)(int)` and the like.
    int abstractDeclarator(int p) {
        TokenTable table = classifier.table();
        int q = p;
        while (q < table.size()) {
            int type = table.type(q);
            if (isReference(type) || isQualifier(type) || type == CudaLexer.Ellipsis) {
                q++;
            } else if (startsAttribute(q)) {
                q = attribute(q);
            } else if (type == CudaLexer.LeftBracket) {
                classifier.expressions().scan(q + 1, table.partner(q), 0);
                q = table.partner(q) + 1;
            } else if (type == CudaLexer.LeftParen) {
                q = parentheses(q);
            } else if (isNameStart(type)) {
                int end = classifier.names().read(q, false);
                if (!classifier.names().isPointerOwner()) {
                    return q;
                }
                table.retype(q, CudaLexer.PointerOwner);
                q = end;
            } else {
                return q;
            }
        }
        return q;
    }

    private int parentheses(int p) {
        TokenTable table = classifier.table();
        if (isReference(table.type(p + 1)) || isMemberPointer(p + 1)) {
            abstractDeclarator(p + 1);
            return table.partner(p) + 1;
        }
        classifier.declarators().parameters(p, classifier.current().block());
        return classifier.declarators().functionTail(table.partner(p) + 1);
    }

    /// Whether `C::*` stands at `p`.
    boolean isMemberPointer(int p) {
        if (!isNameStart(classifier.table().type(p))) {
            return false;
        }
        classifier.names().read(p, false);
        return classifier.names().isPointerOwner();
    }
}
