package port.syntax;

/// What is known about a declared name.
///
/// @param members the scope behind `name::`; [Scope#NOTHING] where there is none or nothing is known of it
record Name(NameKind kind, Scope members) {
    static final Name UNKNOWN = new Name(NameKind.UNKNOWN, Scope.NOTHING);
    static final Name VALUE = new Name(NameKind.VALUE, Scope.NOTHING);
    static final Name VALUE_TEMPLATE = new Name(NameKind.VALUE_TEMPLATE, Scope.NOTHING);
    static final Name CONCEPT = new Name(NameKind.CONCEPT, Scope.NOTHING);
    static final Name TYPE = new Name(NameKind.TYPE, Scope.NOTHING);
    static final Name TYPE_TEMPLATE = new Name(NameKind.TYPE_TEMPLATE, Scope.NOTHING);

    boolean isUnknown() {
        return kind == NameKind.UNKNOWN;
    }

    boolean isType() {
        return kind == NameKind.TYPE || kind == NameKind.TYPE_TEMPLATE;
    }

    boolean isTemplate() {
        return kind == NameKind.TYPE_TEMPLATE || kind == NameKind.VALUE_TEMPLATE;
    }

    boolean isValue() {
        return kind == NameKind.VALUE || kind == NameKind.VALUE_TEMPLATE || kind == NameKind.CONCEPT;
    }
}
