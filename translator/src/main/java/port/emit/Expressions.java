package port.emit;

import java.util.List;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.Builtin;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.Field;
import port.ir.FloatConstant;
import port.ir.FunctionAddress;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Logical;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.ir.VoidType;

/// Expressions. What [#of(Expr)] gives has exactly the Java type that the IR type has.
final class Expressions {
    private final Scope scope;
    private final JavaTypes types;
    private final Places places;
    private final Constants constants;
    private final Operators operators;
    private final Pointers pointers;
    private final Assignments assignments;
    private final Calls calls;

    Expressions(Scope scope) {
        this.scope = scope;
        this.types = scope.types();
        this.places = new Places(scope, this);
        this.constants = new Constants(scope);
        this.operators = new Operators(scope, this);
        this.pointers = new Pointers(scope, this, places);
        this.assignments = new Assignments(scope, this, places);
        this.calls = new Calls(scope, this, places);
    }

    Places places() {
        return places;
    }

    Calls calls() {
        return calls;
    }

    Assignments assignments() {
        return assignments;
    }

    /// The value; of a struct, one that nothing else refers to.
    Term of(Expr expr) {
        return switch (expr) {
            case IntConstant constant -> constants.integer(constant);
            case FloatConstant constant -> constants.floating(constant);
            case StringConstant constant -> pointers.string(constant);
            case NullPointer(var type, var _) -> pointers.ofNull(type);
            case FunctionAddress address -> calls.functionAddress(address, false);
            case Builtin builtin -> Term.primary("ctx." + builtin.variable());
            case SizeOf(var measured, var _) -> operators.sizeOf(measured);
            case Load(var place, var _) -> load(place);
            case AddressOf address -> pointers.addressOf(address);
            case Decay(var array, var _) -> places.address(array);
            case Unary unary -> operators.unary(unary);
            case Binary binary -> operators.binary(binary);
            case Logical logical -> operators.logical(logical);
            case Conditional choice -> operators.conditional(choice);
            case Convert convert -> convert(convert);
            case PointerAdd add -> pointers.add(add);
            case PointerDifference difference -> pointers.difference(difference);
            case Assign assign -> assignments.assign(assign);
            case CompoundAssign assign -> assignments.compound(assign);
            case Step step -> assignments.step(step, true);
            case Call call -> calls.call(call);
            case IndirectCall call -> calls.indirect(call);
            case Construct construct -> calls.construct(construct);
            case Aggregate aggregate -> aggregate(aggregate);
            case Extract extract -> extract(extract);
            case Sequence sequence ->
                    throw new IllegalArgumentException("a comma that no rewrite took apart at " + sequence.span());
        };
    }

    /// The value where it is used up at once: a struct may be the very one that stands somewhere.
    Term borrowed(Expr expr) {
        return expr instanceof Load(var place, var _) && place.type() instanceof StructType ? read(place) : of(expr);
    }

    /// The value where a variable or parameter of its type takes it: Java widens by itself.
    Term assigned(Expr expr) {
        if (expr instanceof IntConstant constant && expr.type() instanceof ScalarType type) {
            return constants.assigned(constant, type);
        }
        if (expr instanceof SizeOf(var measured, var _)) {
            return operators
                    .namedSize(measured)
                    .orElseGet(() -> Literals.assigned(types.table().sizeOf(measured), ScalarType.UINT64));
        }
        return widened(expr).map(this::assigned).orElseGet(() -> of(expr));
    }

    /// What an implicit conversion converts, where Java would do the same unasked.
    static Optional<Expr> widened(Expr expr) {
        if (expr instanceof Convert(Expr value, ScalarType to, var explicit, var _)
                && !explicit
                && value.type() instanceof ScalarType from
                && Conversions.isImplicit(from, to)) {
            return Optional.of(value);
        }
        return Optional.empty();
    }

    private Term load(Place place) {
        Term value = read(place);
        boolean shares =
                types.isView(place.type())
                        || types.isShimStruct(place.type()) && places.slot(place) instanceof Slot.Variable;
        return shares ? value.call("copy") : value;
    }

    private Term read(Place place) {
        return types.isView(place.type()) ? places.view(place) : places.slot(place).read();
    }

    private Term convert(Convert convert) {
        Expr value = convert.value();
        if (value.type() instanceof ScalarType from && convert.type() instanceof ScalarType to) {
            if (from == ScalarType.CHAR && value instanceof IntConstant && Constants.isCharacter(value)) {
                return Literals.character(((IntConstant) value).value());
            }
            if (value instanceof Conditional choice && operators.narrows(choice, to)) {
                return operators.narrowed(choice, to);
            }
            return new Conversions(scope.imports(), scope.isHost()).convert(of(value), from, to);
        }
        if (convert.type() instanceof VoidType) {
            return of(value);
        }
        return pointers.convert(convert);
    }

    private Term extract(Extract extract) {
        Term object = borrowed(extract.value());
        var struct = (StructType) extract.value().type();
        if (types.isShim(struct)) {
            return object.field(Identifiers.legal(extract.field()));
        }
        return object.call(scope.names().accessor(extract.field(), extract.type()));
    }

    /// A struct or an array from its parts.
    private Term aggregate(Aggregate aggregate) {
        return switch (aggregate.type()) {
            case StructType struct -> {
                List<Term> values = values(struct, aggregate);
                String name = types.struct(struct);
                yield values.isEmpty()
                        ? Term.primary("new " + name + "()")
                        : Term.staticCall(name + ".of", padded(struct, values));
            }
            case ArrayType array -> array(array, aggregate);
            case ScalarType _, PointerType _ -> of(aggregate.elements().getFirst());
            case VoidType _, FunctionType _ -> throw new IllegalArgumentException("no aggregate: " + aggregate.type());
        };
    }

    private List<Term> values(StructType struct, Aggregate aggregate) {
        var fields = types.definition(struct).fields();
        var values = new java.util.ArrayList<Term>();
        for (Expr element : aggregate.elements()) {
            boolean isText = element instanceof StringConstant;
            values.add(
                    isText && fields.get(values.size()).type() instanceof ArrayType array
                            ? pointers.string((StringConstant) element, JavaTypes.flatCount(array))
                            : assignments().argument(element));
        }
        return values;
    }

    private List<Term> padded(StructType struct, List<Term> values) {
        var all = new java.util.ArrayList<>(values);
        List<Field> fields = Structs.listed(types.definition(struct));
        for (int i = values.size(); i < fields.size(); i++) {
            all.add(zero(fields.get(i).type()));
        }
        return all;
    }

    /// The zero of a type, as an argument.
    Term zero(Type type) {
        return switch (type) {
            case ScalarType scalar when scalar.isFloating() -> Literals.floating(0, scalar);
            case ScalarType scalar -> Literals.exact(0, scalar);
            case PointerType _ -> pointers.ofNull(type);
            case ArrayType array -> pointers.local(array);
            case StructType struct -> Term.primary("new " + types.struct(struct) + "()");
            case VoidType _, FunctionType _ -> throw new IllegalArgumentException("no zero of " + type);
        };
    }

    private Term array(ArrayType array, Aggregate aggregate) {
        return new ArrayValues(types, this).of(array, aggregate);
    }

    /// A variable of its own in memory, for what has an address.
    Term cell(Type type, Optional<Expr> value) {
        String pointer = types.pointerTo(type);
        return switch (type) {
            case PointerType inner ->
                    Term.staticCall(
                            scope.imports().shim("PointerPtr") + ".cell",
                            types.descriptor(inner.pointee()),
                            value.map(this::assigned).orElseGet(() -> pointers.ofNull(inner)));
            case ScalarType scalar when isSmall(scalar) && value.isPresent() ->
                    Term.staticCall(pointer + ".cell", of(value.get()));
            case StructType struct when types.isView(struct) ->
                    (value.isPresent() ? of(value.get()) : zero(struct)).call("ptr");
            default -> Term.staticCall(pointer + ".cell", value.map(this::assigned).orElseGet(() -> zero(type)));
        };
    }

    static boolean isSmall(ScalarType scalar) {
        return scalar.bytes() < 4 && scalar != ScalarType.BOOL;
    }

    Pointers pointers() {
        return pointers;
    }

    static boolean isNegation(Unary unary) {
        return unary.operator() == UnaryOperator.NOT;
    }
}
