package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/// What is known about a value in a local or on the operand stack.
///
/// @param kind its type, as the verifier sees it
/// @param type the class, for references; `void` otherwise
/// @param site the index of the step that made it, for an object whose constructor has not run; -1 otherwise
/// @param varying whether threads of a block may differ in it
record Value(Kind kind, ClassDesc type, int site, boolean varying) {
    /// The types that the verifier tells apart.
    enum Kind {
        /// Nothing that may be used.
        UNUSABLE,
        INT,
        FLOAT,
        LONG,
        DOUBLE,
        NULL,
        REFERENCE,
        /// An object whose constructor has not run.
        UNINITIALISED
    }

    static final Value UNUSABLE = new Value(Kind.UNUSABLE, ConstantDescs.CD_void, -1, false);

    /// A value of this type.
    static Value of(ClassDesc type, boolean varying) {
        return switch (Types.kind(type)) {
            case INT -> of(TypeKind.INT, varying);
            case FLOAT -> of(TypeKind.FLOAT, varying);
            case LONG -> of(TypeKind.LONG, varying);
            case DOUBLE -> of(TypeKind.DOUBLE, varying);
            case REFERENCE -> new Value(Kind.REFERENCE, type, -1, varying);
            case BOOLEAN, BYTE, CHAR, SHORT, VOID -> throw new IllegalArgumentException(type.displayName());
        };
    }

    /// A primitive value of this kind.
    static Value of(TypeKind kind, boolean varying) {
        Kind own =
                switch (kind.asLoadable()) {
                    case INT -> Kind.INT;
                    case FLOAT -> Kind.FLOAT;
                    case LONG -> Kind.LONG;
                    case DOUBLE -> Kind.DOUBLE;
                    case REFERENCE, BOOLEAN, BYTE, CHAR, SHORT, VOID -> throw new IllegalArgumentException(kind.name());
                };
        return new Value(own, ConstantDescs.CD_void, -1, varying);
    }

    static Value nothing(boolean varying) {
        return new Value(Kind.NULL, ConstantDescs.CD_void, -1, varying);
    }

    static Value uninitialised(ClassDesc type, int site) {
        return new Value(Kind.UNINITIALISED, type, site, true);
    }

    boolean isWide() {
        return kind == Kind.LONG || kind == Kind.DOUBLE;
    }

    /// The kind for loads and stores.
    TypeKind typeKind() {
        return switch (kind) {
            case INT -> TypeKind.INT;
            case FLOAT -> TypeKind.FLOAT;
            case LONG -> TypeKind.LONG;
            case DOUBLE -> TypeKind.DOUBLE;
            case NULL, REFERENCE, UNINITIALISED -> TypeKind.REFERENCE;
            case UNUSABLE -> throw new IllegalStateException("no value");
        };
    }

    Value withVarying(boolean also) {
        return varying || !also ? this : new Value(kind, type, site, true);
    }

    /// What is known when either may be the case.
    Value merge(Value other, ClassLibrary library) {
        if (equals(other)) {
            return this;
        }
        boolean either = varying || other.varying;
        if (kind == Kind.NULL && other.kind == Kind.REFERENCE) {
            return other.withVarying(either);
        }
        if (kind == Kind.REFERENCE && other.kind == Kind.NULL) {
            return withVarying(either);
        }
        if (kind != other.kind || site != other.site) {
            return UNUSABLE;
        }
        if (kind == Kind.REFERENCE && !type.equals(other.type)) {
            return new Value(kind, library.commonSuper(type, other.type), -1, either);
        }
        return withVarying(either);
    }
}
