package port.syntax;

import port.grammar.CudaLexer;

/// Reads classes and enumerations where they stand as types: `struct S {...}`, `enum E : int`, or a mere `struct S`.
final class ClassScan {
    private final NameClassifier classifier;
    private Name found = Name.TYPE;

    ClassScan(NameClassifier classifier) {
        this.classifier = classifier;
    }

    /// What the type that [#specifier] read is.
    Name found() {
        return found;
    }

    /// Reads the class or enumeration at `p`, declares it, and returns the index behind it.
    int specifier(int p, boolean isTemplate) {
        return classifier.table().type(p) == CudaLexer.Enum ? enumeration(p) : classType(p, isTemplate);
    }

    private int attributes(int p) {
        int q = p;
        while (classifier.types().startsAttribute(q)) {
            q = classifier.types().attribute(q);
        }
        return q;
    }

    private int classType(int p, boolean isTemplate) {
        TokenTable table = classifier.table();
        int q = attributes(p + 1);
        boolean isNamed = TypeScan.isNameStart(table.type(q));
        int name = q;
        boolean isPlain = false;
        boolean isQualified = false;
        Name known = Name.UNKNOWN;
        if (isNamed) {
            q = classifier.names().read(q, false);
            known = classifier.names().found();
            isPlain = q == name + 1;
            isQualified = classifier.names().isQualified();
        }
        if (table.type(q) == CudaLexer.Identifier
                && table.text(q).equals("final")
                && table.isOneOf(q + 1, CudaLexer.LeftBrace, CudaLexer.Colon)) {
            table.retype(q++, CudaLexer.Final);
        }
        if (isNamed && !isQualified && classifier.current().target().isNamespace()) {
            classifier.pieceNames().declares(table.text(name));
        }
        boolean isDefinition = table.type(q) == CudaLexer.LeftBrace || table.type(q) == CudaLexer.Colon && hasBody(q);
        Scope target = classifier.current().target();
        if (!isDefinition) {
            boolean isDeclaration =
                    isPlain
                            && (known.isUnknown()
                                    || table.type(q) == CudaLexer.Semicolon && isForeign(table.text(name)));
            if (isDeclaration) {
                known = declare(target, table.text(name), isTemplate);
            }
            found = known.isType() ? known : Name.TYPE;
            return q;
        }
        Scope members = scopeOf(name, isNamed, isPlain, known, isTemplate);
        q = bases(q, members);
        int brace = q;
        q = table.partner(brace) + 1;
        if (!isNamed && table.type(q) == CudaLexer.Semicolon) {
            target.include(members);
        }
        Scope before = classifier.enter(members);
        classifier.insideClass(
                () -> classifier.noteMembers(brace, classifier.declarations().all(brace + 1, table.partner(brace))));
        classifier.enter(before);
        found = new Name(isTemplate ? NameKind.TYPE_TEMPLATE : NameKind.TYPE, members);
        return q;
    }

    private boolean isForeign(String name) {
        return !classifier.current().target().member(name).isType();
    }

    /// Whether the `:` at `p` starts base classes with a class body behind them.
    private boolean hasBody(int p) {
        TokenTable table = classifier.table();
        for (int q = p + 1; q < table.size(); q++) {
            switch (table.type(q)) {
                case CudaLexer.LeftBrace -> {
                    return true;
                }
                case CudaLexer.Semicolon, CudaLexer.RightBrace, CudaLexer.RightParen, CudaLexer.Assign -> {
                    return false;
                }
                case CudaLexer.LeftParen, CudaLexer.LeftBracket -> q = table.partner(q);
                default -> {}
            }
        }
        return false;
    }

    private Name declare(Scope target, String name, boolean isTemplate) {
        Name before = target.member(name);
        NameKind kind = isTemplate ? NameKind.TYPE_TEMPLATE : NameKind.TYPE;
        if (before.kind() == kind && before.members() != Scope.NOTHING) {
            return before;
        }
        var meaning = new Name(kind, classifier.current().classScope(name));
        target.declare(name, meaning);
        return meaning;
    }

    private Scope scopeOf(int name, boolean isNamed, boolean isPlain, Name known, boolean isTemplate) {
        TokenTable table = classifier.table();
        if (!isNamed) {
            return classifier.current().classScope("");
        }
        if (isPlain) {
            String text = table.text(name);
            Name declared = declare(classifier.current().target(), text, isTemplate);
            Scope members = classifier.current().classScope(text);
            declared.members().include(members);
            members.include(declared.members());
            return members;
        }
        Scope members = classifier.current().classScope(lastName(name));
        known.members().include(members);
        members.include(known.members());
        return members;
    }

    private String lastName(int p) {
        TokenTable table = classifier.table();
        String last = "";
        for (int q = p; q < table.size(); q++) {
            int type = table.type(q);
            if (type == CudaLexer.TemplateLess) {
                q = table.partner(q);
            } else if (NameScan.isNamePart(type)) {
                last = table.text(q);
            } else if (type != CudaLexer.ColonColon) {
                break;
            }
        }
        return last;
    }

    /// Reads the base classes, whose names become visible among the members, up to the brace.
    private int bases(int p, Scope members) {
        TokenTable table = classifier.table();
        int q = p;
        while (q < table.size() && table.type(q) != CudaLexer.LeftBrace) {
            if (TypeScan.isNameStart(table.type(q))) {
                int end = classifier.names().read(q, false);
                members.include(classifier.names().found().members());
                table.markType(q);
                q = Math.max(end, q + 1);
            } else if (TypeScan.isTypeWord(table.type(q))) {
                q = classifier.types().word(q);
            } else {
                q++;
            }
        }
        return q;
    }

    private int enumeration(int p) {
        TokenTable table = classifier.table();
        int q = p + 1;
        boolean isScoped = TypeScan.isClassKey(table.type(q));
        q = attributes(isScoped ? q + 1 : q);
        Scope target = classifier.current().target();
        Scope values = target.namespace("");
        Name meaning = new Name(NameKind.TYPE, values);
        if (TypeScan.isNameStart(table.type(q))) {
            int end = classifier.names().read(q, false);
            Name known = classifier.names().found();
            boolean isDefined = table.isOneOf(end, CudaLexer.LeftBrace, CudaLexer.Colon);
            if (end == q + 1 && (isDefined || known.isUnknown())) {
                target.declare(table.text(q), meaning);
                note(target, table.text(q));
            } else if (known.isType()) {
                meaning = known;
                values = known.members();
            }
            q = end;
        }
        if (table.type(q) == CudaLexer.Colon && !isLoneBitWidth(q)) {
            q = classifier.types().specifiers(q + 1);
        }
        if (table.type(q) == CudaLexer.LeftBrace) {
            enumerators(q, values, isScoped ? values : target);
            q = table.partner(q) + 1;
        }
        found = meaning;
        return q;
    }

    private void note(Scope scope, String name) {
        if (scope == classifier.current().target() && scope.isNamespace()) {
            classifier.pieceNames().declares(name);
        }
    }

    private boolean isLoneBitWidth(int p) {
        return classifier.table().type(p + 1) == CudaLexer.Number;
    }

    private void enumerators(int brace, Scope values, Scope visible) {
        TokenTable table = classifier.table();
        int close = table.partner(brace);
        int q = brace + 1;
        while (q < close) {
            if (table.type(q) == CudaLexer.Identifier) {
                values.declare(table.text(q), Name.VALUE);
                visible.declare(table.text(q), Name.VALUE);
                note(visible, table.text(q));
                q = attributes(q + 1);
            }
            if (table.type(q) == CudaLexer.Assign) {
                q = classifier.expressions().scan(q + 1, close, ExpressionScan.COMMA);
            }
            q++;
        }
    }
}
