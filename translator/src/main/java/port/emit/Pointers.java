package port.emit;

import port.ir.AddressOf;
import port.ir.ArrayType;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.FunctionAddress;
import port.ir.FunctionType;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;

/// Making, moving and converting pointers.
final class Pointers {
    private final Scope scope;
    private final JavaTypes types;
    private final Expressions expressions;
    private final Places places;

    Pointers(Scope scope, Expressions expressions, Places places) {
        this.scope = scope;
        this.types = scope.types();
        this.expressions = expressions;
        this.places = places;
    }

    /// The address of a place; for a reference to a generated struct, its view.
    Term addressOf(AddressOf address) {
        Place place = address.place();
        var type = (PointerType) address.type();
        if (isViewReference(type)) {
            return places.view(place);
        }
        if (place instanceof Dereference(Expr pointer, var _) && !isViewReference((PointerType) pointer.type())) {
            return expressions.of(pointer);
        }
        return places.address(place);
    }

    private boolean isViewReference(PointerType type) {
        return type.reference() && types.isView(type.pointee());
    }

    Term add(PointerAdd add) {
        long each = JavaTypes.flatCount(Places.pointee(add.type()));
        return expressions.of(add.pointer()).call(add.negated() ? "minus" : "plus", places.scaled(add.index(), each));
    }

    Term difference(PointerDifference difference) {
        Term elements = expressions.of(difference.left()).call("minus", expressions.of(difference.right()));
        long each = JavaTypes.flatCount(Places.pointee(difference.left().type()));
        return each == 1
                ? elements
                : Term.binary(elements, "/", Term.primary(Long.toString(each)), Precedence.MULTIPLICATIVE);
    }

    Term ofNull(Type type) {
        var pointee = ((PointerType) type).pointee();
        if (pointee instanceof PointerType inner) {
            return Term.staticCall(scope.imports().shim("PointerPtr") + ".ofNull", types.descriptor(inner.pointee()));
        }
        if (pointee instanceof FunctionType) {
            return Term.primary(scope.imports().shim("FunctionPtr") + ".ofNull()");
        }
        return Term.primary(types.pointerTo(pointee) + ".NULL");
    }

    /// A C string as bytes in memory, one for each literal.
    Term string(StringConstant constant) {
        return Term.staticCall(scope.imports().shim("CString") + ".literal", Literals.string(constant.bytes()));
    }

    /// A text in an array that may be longer.
    Term string(StringConstant constant, long size) {
        return constant.bytes().size() >= size
                ? string(constant)
                : Term.staticCall(
                        scope.imports().shim("CString") + ".copyOf",
                        Literals.string(constant.bytes()),
                        Term.primary(Long.toString(size)));
    }

    /// New memory for a local array.
    Term local(ArrayType array) {
        Term count = Term.primary(Long.toString(JavaTypes.flatCount(array)));
        return switch (JavaTypes.innermost(array)) {
            case PointerType pointer ->
                    Term.staticCall(
                            scope.imports().shim("PointerPtr") + ".local", types.descriptor(pointer.pointee()), count);
            case StructType struct when types.isView(struct) -> Term.staticCall(types.struct(struct) + ".array", count);
            case ScalarType _, StructType _, VoidType _, FunctionType _, ArrayType _ ->
                    Term.staticCall(types.pointerTo(array) + ".local", count);
        };
    }

    Term convert(Convert convert) {
        Expr value = convert.value();
        if (value instanceof FunctionAddress address) {
            if (convert.type() instanceof PointerType(FunctionType wanted, var _)
                    && isAdaptable(address.signature(), wanted)) {
                return expressions.calls().functionAddress(address, wanted);
            }
            Term function = expressions.calls().functionAddress(address, true);
            return convert.type() instanceof PointerType to
                    ? between(function, (PointerType) address.type(), to)
                    : toScalar(function, (ScalarType) convert.type());
        }
        return switch (convert.type()) {
            case PointerType to when value.type() instanceof PointerType from ->
                    between(expressions.of(value), from, to);
            case PointerType to when value.type() instanceof ScalarType from -> ofAddress(convert, from, to);
            case ScalarType to when value.type() instanceof PointerType -> toScalar(expressions.of(value), to);
            default -> throw new IllegalArgumentException("cannot convert " + value.type() + " to " + convert.type());
        };
    }

    /// Whether only the types of pointers differ, as where a function is passed to a library that calls it with `void*`.
    private static boolean isAdaptable(FunctionType from, FunctionType to) {
        boolean fits =
                !from.equals(to)
                        && !from.variadic()
                        && !to.variadic()
                        && from.parameters().size() == to.parameters().size()
                        && isAdaptable(from.result(), to.result());
        for (int i = 0; fits && i < from.parameters().size(); i++) {
            fits = isAdaptable(to.parameters().get(i), from.parameters().get(i));
        }
        return fits;
    }

    private static boolean isAdaptable(Type from, Type to) {
        return from.equals(to)
                || from instanceof PointerType(var pointee, var isReference)
                        && to instanceof PointerType(var wanted, var isOther)
                        && isReference == isOther
                        && !(pointee instanceof FunctionType)
                        && !(wanted instanceof FunctionType);
    }

    Term between(Term value, PointerType from, PointerType to) {
        if (types.of(from).equals(types.of(to))) {
            return value;
        }
        if (isViewReference(from)) {
            return between(value.call("ptr"), PointerType.to(from.pointee()), to);
        }
        if (isViewReference(to)) {
            PointerType plain = PointerType.to(to.pointee());
            return between(value, from, plain).call("get");
        }
        Type target = JavaTypes.innermost(to.pointee());
        return switch (target) {
            case VoidType _ -> value.call("asVoid");
            case ScalarType scalar -> value.call("as" + ScalarNames.plural(scalar));
            case PointerType inner -> value.call("asPointers", types.descriptor(inner.pointee()));
            case StructType struct when !types.table().isComplete(struct) -> value.call("asVoid");
            case StructType struct -> value.call("as", types.descriptor(struct));
            case FunctionType signature -> value.call("as", types.descriptor(signature));
            case ArrayType _ -> throw new IllegalArgumentException("not flat: " + to);
        };
    }

    private Term ofAddress(Convert convert, ScalarType from, PointerType to) {
        Term address =
                new Conversions(scope.imports(), scope.isHost())
                        .convert(expressions.of(convert.value()), from, ScalarType.UINT64);
        Term bytes = Term.staticCall(scope.imports().shim("VoidPtr") + ".ofAddress", address);
        return between(bytes, PointerType.to(VoidType.VOID), to);
    }

    private Term toScalar(Term value, ScalarType to) {
        return to == ScalarType.BOOL
                ? value.call("isNull").prefix("!")
                : new Conversions(scope.imports(), scope.isHost())
                        .convert(value.call("address"), ScalarType.UINT64, to);
    }
}
