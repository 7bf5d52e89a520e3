package port.syntax;

import port.grammar.CudaLexer;
import port.preprocess.TokenKind;

/// Reads declarators: names with their pointers, parameters and arrays, up to the initialiser.
final class DeclaratorScan {
    private final NameClassifier classifier;
    private String declared = "";
    private boolean isFunction;
    private boolean isIndirect;
    private Scope inside = Scope.NOTHING;
    private Scope owner = Scope.NOTHING;

    DeclaratorScan(NameClassifier classifier) {
        this.classifier = classifier;
    }

    /// The name that [#read] found; empty where there was none or a qualified one.
    String declared() {
        return declared;
    }

    /// Whether it has parameters.
    boolean isFunction() {
        return isFunction;
    }

    /// Whether it is a pointer, reference, array or function of the specified type.
    boolean isIndirect() {
        return isIndirect;
    }

    /// The scope of the parameters.
    Scope inside() {
        return inside;
    }

    /// Reads the declarator at `p`; the name is declared by `declare` as soon as it is known.
    int read(int p, Declare declare) {
        declared = "";
        isFunction = false;
        isIndirect = false;
        inside = Scope.NOTHING;
        owner = Scope.NOTHING;
        return part(p, declare);
    }

    /// What to do with a name that was declared.
    @FunctionalInterface
    interface Declare {
        /// @param isFunction whether parameters follow
        void name(String name, boolean isFunction);
    }

    private int part(int p, Declare declare) {
        TokenTable table = classifier.table();
        int q = pointers(p);
        int type = table.type(q);
        if (type == CudaLexer.LeftParen && isNested(q)) {
            part(q + 1, declare);
            isIndirect = true;
            q = table.partner(q) + 1;
        } else if (type == CudaLexer.LeftBracket && !declared.isEmpty()) {
            isIndirect = true;
        } else if (type == CudaLexer.LeftBracket && table.type(q + 1) == CudaLexer.Identifier) {
            for (int i = q + 1; i < table.partner(q); i++) {
                if (table.type(i) == CudaLexer.Identifier) {
                    declare.name(table.text(i), false);
                }
            }
            return table.partner(q) + 1;
        } else if (isDeclaratorName(type)) {
            q = name(q, declare);
        }
        return suffixes(q);
    }

    private int pointers(int p) {
        TokenTable table = classifier.table();
        int q = p;
        while (q < table.size()) {
            int type = table.type(q);
            if (TypeScan.isReference(type)) {
                isIndirect = true;
                q++;
            } else if (TypeScan.isQualifier(type) || type == CudaLexer.Ellipsis) {
                q++;
            } else if (classifier.types().startsAttribute(q) && type != CudaLexer.LeftBracket) {
                q = classifier.types().attribute(q);
            } else if (TypeScan.isNameStart(type) && classifier.types().isMemberPointer(q)) {
                int end = classifier.names().read(q, false);
                table.retype(q, CudaLexer.PointerOwner);
                q = end;
            } else {
                return q;
            }
        }
        return q;
    }

    private static boolean isDeclaratorName(int type) {
        return NameScan.isNamePart(type)
                || type == CudaLexer.ColonColon
                || type == CudaLexer.DeclaratorScope
                || type == CudaLexer.Operator
                || type == CudaLexer.Tilde;
    }

    /// Whether the parenthesis at `p` encloses a declarator, as opposed to parameters.
    private boolean isNested(int p) {
        int first = classifier.table().type(p + 1);
        if (TypeScan.isReference(first) || first == CudaLexer.LeftParen) {
            return true;
        }
        if (classifier.types().isMemberPointer(p + 1)) {
            return true;
        }
        return first == CudaLexer.Identifier && !classifier.types().startsType(p + 1);
    }

    private int name(int p, Declare declare) {
        TokenTable table = classifier.table();
        NameScan names = classifier.names();
        int end;
        if (table.type(p) == CudaLexer.Tilde) {
            end = p + 2;
        } else if (table.type(p) == CudaLexer.Operator) {
            end = names.operatorName(p);
        } else {
            if (table.type(p) == CudaLexer.ColonColon) {
                table.retype(p, CudaLexer.DeclaratorScope);
            }
            end = names.read(p, false);
            if (end == p + 1) {
                declared = table.text(p);
            } else if (names.isQualified()) {
                owner = names.qualifier();
            }
        }
        int q = end;
        while (classifier.types().startsAttribute(q)) {
            q = classifier.types().attribute(q);
        }
        if (!declared.isEmpty() && !isGuide(q)) {
            declare.name(declared, table.type(q) == CudaLexer.LeftParen && areParameters(q));
        } else if (classifier.current().target().isNamespace()) {
            noteOther(p, end);
        }
        return q;
    }

    /// An operator made of signs is asked for by its name; nothing else is that has no plain name.
    private void noteOther(int p, int end) {
        TokenTable table = classifier.table();
        var name = new StringBuilder(table.text(p));
        boolean isSigns = table.type(p) == CudaLexer.Operator;
        for (int q = p + 1; q < end; q++) {
            isSigns &= table.token(q).kind() == TokenKind.PUNCTUATOR && table.type(q) != CudaLexer.TemplateLess;
            name.append(table.text(q));
        }
        if (isSigns) {
            classifier.pieceNames().declares(name.toString());
        } else {
            classifier.pieceNames().declaresMore();
        }
    }

    /// Whether parameters and `->` follow the name of a class template: `template <class T> Box(T) -> Box<T>;` declares nothing.
    private boolean isGuide(int p) {
        TokenTable table = classifier.table();
        Name known = classifier.current().find(declared);
        return known.isType()
                && known.isTemplate()
                && table.type(p) == CudaLexer.LeftParen
                && table.type(table.partner(p) + 1) == CudaLexer.Arrow;
    }

    private int suffixes(int p) {
        TokenTable table = classifier.table();
        int q = p;
        while (true) {
            int type = table.type(q);
            if (type == CudaLexer.LeftBracket && table.type(q + 1) != CudaLexer.LeftBracket) {
                isIndirect = true;
                classifier.expressions().scan(q + 1, table.partner(q), 0);
                q = table.partner(q) + 1;
            } else if (type == CudaLexer.LeftParen && areParameters(q)) {
                q = function(q);
            } else {
                return q;
            }
        }
    }

    private int function(int open) {
        Scope scope = classifier.current().block();
        for (Scope s = owner; s != Scope.NOTHING && !s.isRoot(); s = s.parent()) {
            scope.include(s);
        }
        // `int (*pick(int i))(int, int)` is a function, whose parameters are the inner ones.
        Scope own = isFunction ? inside : scope;
        String name = declared;
        boolean indirect = isIndirect;
        parameters(open, scope);
        Scope before = classifier.enter(scope);
        int q = functionTail(classifier.table().partner(open) + 1);
        classifier.enter(before);
        declared = name;
        isIndirect = indirect;
        isFunction = true;
        inside = own;
        return q;
    }

    /// Whether the parenthesis at `p` behind a declarator's name holds parameters rather than an initial value.
    private boolean areParameters(int p) {
        TokenTable table = classifier.table();
        int first = p + 1;
        int type = table.type(first);
        if (type == CudaLexer.RightParen || type == CudaLexer.Ellipsis || classifier.types().startsAttribute(first)) {
            return true;
        }
        if (TypeScan.isBuiltin(type)) {
            int next = table.type(first + 1);
            return next != CudaLexer.LeftBrace && (next != CudaLexer.LeftParen || isParameterType(first + 1));
        }
        if (TypeScan.isTypeWord(type) || type == CudaLexer.Register || type == CudaLexer.GridConstant) {
            return true;
        }
        if (!TypeScan.isNameStart(type)) {
            return false;
        }
        int end = classifier.names().read(first, true);
        Name found = classifier.names().found();
        if (classifier.names().isSpecial()) {
            return false;
        }
        int next = table.type(end);
        if (found.isType()) {
            return next != CudaLexer.LeftBrace && (next != CudaLexer.LeftParen || isParameterType(end));
        }
        if (found.kind() == NameKind.CONCEPT && next == CudaLexer.Auto) {
            return true;
        }
        if (NameScan.isNamePart(next)) {
            return true;
        }
        return found.isUnknown() && !classifier.current().target().isBlock() && looksLikeParameter(p, end);
    }

    /// Whether the parenthesis at `p` behind a type belongs to a parameter: `R(A)`, `R (*)(A)`, `R (C::*)(A)`, `T (&a)[3]`.
    private boolean isParameterType(int p) {
        TokenTable table = classifier.table();
        boolean isPointer = TypeScan.isReference(table.type(p + 1)) || classifier.types().isMemberPointer(p + 1);
        if (isPointer && table.isOneOf(table.partner(p) + 1, CudaLexer.LeftParen, CudaLexer.LeftBracket)) {
            return true;
        }
        return classifier.types().isFunctionType(p);
    }

    /// Whether an unknown name in front of `p` outside functions looks like the type of a first parameter.
    private boolean looksLikeParameter(int open, int p) {
        TokenTable table = classifier.table();
        int q = p;
        while (TypeScan.isReference(table.type(q)) || TypeScan.isQualifier(table.type(q))) {
            q++;
        }
        int next = table.type(q);
        boolean ends = next == CudaLexer.Comma || next == CudaLexer.RightParen || next == CudaLexer.Ellipsis;
        if (q > p) {
            return ends || next == CudaLexer.Identifier;
        }
        int behind = table.type(table.partner(open) + 1);
        return ends && (behind == CudaLexer.LeftBrace || behind == CudaLexer.Const || behind == CudaLexer.Colon);
    }

    /// Reads the parameters in the parentheses at `open` and declares their names in `scope`.
    void parameters(int open, Scope scope) {
        TokenTable table = classifier.table();
        int close = table.partner(open);
        Scope before = classifier.enter(scope);
        int q = open + 1;
        while (q < close) {
            int next = table.isOneOf(q, CudaLexer.Comma, CudaLexer.Ellipsis) ? q + 1 : parameter(q, close);
            if (next == q) {
                break;
            }
            q = next;
        }
        classifier.enter(before);
    }

    /// Reads the parameter at `p` and declares its name in the current scope.
    int parameter(int p, int limit) {
        TokenTable table = classifier.table();
        int q = p;
        int end;
        do {
            end = q;
            q = classifier.types().specifiers(q);
            while (DeclarationScan.isSpecifierWord(table.type(q))) {
                q++;
            }
        } while (q > end && DeclarationScan.isSpecifierWord(table.type(q - 1)));
        Scope scope = classifier.current();
        q = new DeclaratorScan(classifier).read(q, (name, _) -> scope.declare(name, Name.VALUE));
        if (table.type(q) == CudaLexer.Assign) {
            q = classifier.expressions().scan(q + 1, limit, ExpressionScan.COMMA);
        }
        return q;
    }

    /// Reads what may follow parameters: qualifiers, `noexcept`, `override`, `-> type`.
    int functionTail(int p) {
        TokenTable table = classifier.table();
        int q = p;
        while (true) {
            int type = table.type(q);
            if (TypeScan.isQualifier(type) || type == CudaLexer.Amp || type == CudaLexer.AndAnd) {
                q++;
            } else if (type == CudaLexer.Noexcept) {
                q++;
                if (table.type(q) == CudaLexer.LeftParen) {
                    classifier.expressions().scan(q + 1, table.partner(q), 0);
                    q = table.partner(q) + 1;
                }
            } else if (type == CudaLexer.Throw && table.type(q + 1) == CudaLexer.LeftParen) {
                q = table.partner(q + 1) + 1;
            } else if (type == CudaLexer.Arrow) {
                q = classifier.types().typeId(q + 1);
            } else if (type == CudaLexer.Identifier && table.text(q).equals("override")) {
                table.retype(q++, CudaLexer.Override);
            } else if (type == CudaLexer.Identifier && table.text(q).equals("final")) {
                table.retype(q++, CudaLexer.Final);
            } else if (classifier.types().startsAttribute(q)) {
                q = classifier.types().attribute(q);
            } else {
                return classifier.constraints().clause(q);
            }
        }
    }
}
