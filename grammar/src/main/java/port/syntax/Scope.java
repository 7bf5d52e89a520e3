package port.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names declared in one scope, and the scopes whose names are visible in it.
final class Scope {
    /// The scope of things of which nothing is known.
    static final Scope NOTHING = new Scope(Kind.NAMESPACE, "");

    private final Kind kind;
    private final String name;
    private final Scope parent;
    private final Map<String, Name> names = new HashMap<>();
    private final List<Scope> imports = new ArrayList<>();
    private boolean isSearched;

    private Scope(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
        this.parent = this;
    }

    private Scope(Kind kind, String name, Scope parent) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
    }

    static Scope root() {
        return new Scope(Kind.NAMESPACE, "");
    }

    Scope namespace(String child) {
        return new Scope(Kind.NAMESPACE, child, this);
    }

    Scope classScope(String child) {
        return new Scope(Kind.CLASS, child, this);
    }

    Scope block() {
        return new Scope(Kind.BLOCK, "", this);
    }

    Scope templateParameters() {
        return new Scope(Kind.TEMPLATE_PARAMETERS, "", this);
    }

    boolean isClass() {
        return kind == Kind.CLASS;
    }

    boolean isNamespace() {
        return kind == Kind.NAMESPACE;
    }

    boolean isBlock() {
        return kind == Kind.BLOCK;
    }

    boolean isRoot() {
        return parent == this;
    }

    String name() {
        return name;
    }

    Scope parent() {
        return parent;
    }

    /// The scope in which declarations made here take effect: this one, or the one around template parameters.
    Scope target() {
        Scope scope = this;
        while (scope.kind == Kind.TEMPLATE_PARAMETERS) {
            scope = scope.parent;
        }
        return scope;
    }

    /// Makes the names of `other` visible here.
    void include(Scope other) {
        if (other != NOTHING && other != this && !imports.contains(other)) {
            imports.add(other);
        }
    }

    void declare(String declared, Name meaning) {
        if (this == NOTHING) {
            return;
        }
        Name before = names.get(declared);
        if (before != null && meaning.kind() == NameKind.VALUE && before.kind() == NameKind.VALUE_TEMPLATE) {
            return;
        }
        names.put(declared, meaning);
    }

    /// What the name means here, looking outwards.
    Name find(String sought) {
        for (Scope scope = this; ; scope = scope.parent) {
            Name found = scope.member(sought);
            if (!found.isUnknown() || scope.isRoot()) {
                return found;
            }
        }
    }

    /// What the name means in front of `::`, where only classes, enumerations and namespaces count.
    Name findQualifier(String sought) {
        for (Scope scope = this; ; scope = scope.parent) {
            Name found = scope.member(sought);
            if (!found.isUnknown() && !found.isValue() || scope.isRoot()) {
                return found;
            }
        }
    }

    /// What the name means as a member of this scope.
    Name member(String sought) {
        Name own = names.getOrDefault(sought, Name.UNKNOWN);
        if (own.kind() == NameKind.VALUE) {
            Name other = imported(sought);
            return other.kind() == NameKind.VALUE_TEMPLATE ? other : own;
        }
        return own.isUnknown() ? imported(sought) : own;
    }

    /// What the name means in the scopes whose names are visible here: functions of several of them are one set of overloads.
    private Name imported(String sought) {
        if (imports.isEmpty() || isSearched) {
            return Name.UNKNOWN;
        }
        isSearched = true;
        Name found = Name.UNKNOWN;
        for (int i = 0; i < imports.size() && (found.isUnknown() || found.kind() == NameKind.VALUE); i++) {
            Name next = imports.get(i).member(sought);
            if (found.isUnknown() || next.kind() == NameKind.VALUE_TEMPLATE) {
                found = next;
            }
        }
        isSearched = false;
        return found;
    }

    private enum Kind {
        NAMESPACE,
        CLASS,
        BLOCK,
        TEMPLATE_PARAMETERS
    }
}
