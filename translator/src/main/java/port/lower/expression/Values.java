package port.lower.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import port.diagnostic.Code;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.lower.declaration.Unit;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.PointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.VirtualBases;
import port.source.Span;

/// Makes values and references of operands: loads, decay, conversions.
public final class Values {
    private final Body body;
    private final Unit unit;
    private final VirtualParts virtualParts;

    Values(Body body) {
        this.body = body;
        this.unit = body.unit();
        this.virtualParts = new VirtualParts(body);
    }

    private Type ir(CxxType type) {
        return unit.storage().ir(type);
    }

    /// The value of an operand, arrays and functions being pointers.
    public Operand.OfValue rvalue(Operand operand) {
        return switch (operand) {
            case Operand.OfValue value -> value;
            case Operand.OfPlace place -> load(place);
            case Operand.OfFunctions functions -> {
                FunctionSymbol only =
                        body.expressions()
                                .functions()
                                .only(functions)
                                .orElseThrow(() ->
                                        LoweringFailure.of(
                                                Code.AMBIGUOUS_CALL,
                                                functions.span(),
                                                "'" + functions.name() + "' names several functions"));
                yield body.expressions().functions().pointer(only, functions.span());
            }
            case Operand.OfList list -> {
                if (list.syntax().elements().size() == 1) {
                    yield rvalue(body.expressions().elements(list).getFirst());
                }
                throw LoweringFailure.of(Code.TYPE_MISMATCH, list.span(), "a braced list is no value here");
            }
            case Operand.OfType type ->
                    throw LoweringFailure.of(
                            Code.TYPE_MISMATCH, type.span(), "'" + type.type() + "' is a type, not a value");
            case Operand.OfBoundMember member ->
                    throw LoweringFailure.of(Code.TYPE_MISMATCH, member.span(), "a member function can only be called");
        };
    }

    private Operand.OfValue load(Operand.OfPlace place) {
        if (place.type() instanceof ArrayOf(var element, _)) {
            Expr pointer =
                    place.value()
                            .filter(value -> value.type().isPointer())
                            .orElseGet(() -> new Decay(place.place(), place.span()));
            return Operand.value(new PointerTo(element), pointer);
        }
        if (place.type().unqualified() instanceof FunctionOf function) {
            return Operand.value(
                    new PointerTo(function), address(place.place(), PointerType.to(ir(function)), place.span()));
        }
        CxxType type = place.type().unqualified() instanceof ClassType ? place.type() : place.type().unqualified();
        Optional<Expr> changed =
                place.value()
                        .map(value ->
                                place.bits().map(bits -> Arithmetic.heldBy(bits, value, place.span())).orElse(value));
        return Operand.value(type, changed.orElseGet(() -> loaded(place)));
    }

    private Expr loaded(Operand.OfPlace operand) {
        Place place = operand.place();
        body.volatiles().read(operand.type(), place, operand.span());
        return new Load(place, operand.span());
    }

    /// The value as a condition.
    public Expr condition(Operand operand) {
        CxxType type = typeOf(operand);
        if (type.unqualified() instanceof ClassType(var symbol)) {
            FunctionSymbol function =
                    body.expressions()
                            .conversions()
                            .conversionFunction(symbol, operand, Fundamental.BOOL, true)
                            .orElseThrow(() -> mismatch(type, Fundamental.BOOL, operand.span()));
            return condition(body.expressions().calls().method(function, operand, operand.span()));
        }
        Operand.OfValue value = rvalue(operand);
        return toBool(value, operand.span());
    }

    private Expr toBool(Operand.OfValue value, Span span) {
        CxxType type = value.type().unqualified();
        boolean fits =
                type instanceof PointerTo
                        || type instanceof EnumType
                        || type instanceof MemberPointerTo
                        || type instanceof Fundamental kind && (kind.isArithmetic() || kind == Fundamental.NULLPTR);
        if (!fits) {
            throw mismatch(value.type(), Fundamental.BOOL, span);
        }
        return Arithmetic.convert(value.expr(), ScalarType.BOOL, false);
    }

    public static CxxType typeOf(Operand operand) {
        return switch (operand) {
            case Operand.OfPlace place -> place.type();
            case Operand.OfValue value -> value.type();
            case Operand.OfType type -> type.type();
            case Operand.OfFunctions _, Operand.OfList _, Operand.OfBoundMember _ -> Fundamental.VOID;
        };
    }

    public LoweringFailure mismatch(CxxType from, CxxType to, Span span) {
        return LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + from + "' does not convert to '" + to + "'");
    }

    /// `operand` as a value of type `target`, converted as C++ does without being asked.
    public Expr convert(Operand operand, CxxType target, Span span) {
        if (target instanceof ReferenceTo reference) {
            return bind(operand, reference, span);
        }
        if (target.unqualified() instanceof ClassType) {
            return body.expressions().initialization().copy(operand, target.unqualified(), span);
        }
        if (operand instanceof Operand.OfList list) {
            return body.expressions().initialization().list(list, target.unqualified(), span);
        }
        if (operand instanceof Operand.OfFunctions functions) {
            return function(functions, target, span);
        }
        CxxType from = typeOf(operand);
        Optional<FunctionSymbol> plain = body.expressions().functions().ofLambda(from, target);
        if (plain.isPresent()) {
            return body.expressions().functions().pointer(plain.get(), span).expr();
        }
        if (from.unqualified() instanceof ClassType(var symbol)) {
            FunctionSymbol function =
                    body.expressions()
                            .conversions()
                            .conversionFunction(symbol, operand, target, false)
                            .orElseThrow(() -> mismatch(from, target, span));
            return convert(body.expressions().calls().method(function, operand, span), target, span);
        }
        if (body.expressions().conversions().classify(operand, target, false).isEmpty()) {
            throw mismatch(from, target, span);
        }
        return standard(rvalue(operand), target.unqualified(), false, span);
    }

    private Expr function(Operand.OfFunctions functions, CxxType target, Span span) {
        CxxType bare = target.unqualified();
        FunctionOf wanted =
                bare instanceof PointerTo(FunctionOf type)
                        ? type
                        : bare instanceof MemberPointerTo(_, FunctionOf type)
                                ? type
                                : FunctionOf.of(Fundamental.VOID, java.util.List.of());
        Optional<FunctionSymbol> chosen = body.expressions().functions().select(functions, wanted);
        if (chosen.isEmpty()) {
            return convert(rvalue(functions), target, span);
        }
        return body.expressions().functions().pointer(chosen.get(), span).expr();
    }

    /// A conversion among scalars and pointers that is known to be allowed.
    public Expr standard(Operand.OfValue value, CxxType target, boolean isExplicit, Span span) {
        CxxType from = value.type().unqualified();
        if (target == Fundamental.BOOL && !(from instanceof Fundamental kind && kind == Fundamental.BOOL)) {
            return toBool(value, span);
        }
        if (target instanceof PointerTo(var wanted)) {
            if (Arithmetic.isZeroLiteral(value.expr()) && !(from instanceof PointerTo)) {
                return new NullPointer(ir(target), span);
            }
            if (from instanceof PointerTo(var pointee)) {
                return pointer(value.expr(), pointee, wanted, isExplicit);
            }
        }
        if (target instanceof MemberPointerTo
                && Arithmetic.isZeroLiteral(value.expr())
                && !(from instanceof MemberPointerTo)) {
            return target instanceof MemberPointerTo(_, FunctionOf _)
                    ? new NullPointer(ir(target), span)
                    : IntConstant.of(-1, ScalarType.INT64, span);
        }
        if (target == Fundamental.VOID) {
            return value.expr();
        }
        return Arithmetic.convert(value.expr(), ir(target), isExplicit);
    }

    private Expr pointer(Expr value, CxxType pointee, CxxType wanted, boolean isExplicit) {
        if (pointee.unqualified() instanceof ClassType(var derived)
                && wanted.unqualified() instanceof ClassType(var base)
                && derived != base
                && Conversions.distance(derived, base).isPresent()) {
            return toBase(value, derived, base);
        }
        Type type = PointerType.to(ir(wanted));
        return value.type().equals(type) ? value : new Convert(value, type, isExplicit, value.span());
    }

    /// A pointer to a derived class as a pointer to one of its bases; null stays null.
    private Expr toBase(Expr value, ClassSymbol derived, ClassSymbol base) {
        if (VirtualBases.way(derived, base).start().isPresent()) {
            Type pointer = PointerType.to(unit.storage().struct(base));
            return unlessNull(
                    value,
                    pointer,
                    object -> address(basePart(object, derived, base, value.span()), pointer, value.span()));
        }
        long offset = baseOffset(derived, base);
        Type type = PointerType.to(unit.storage().struct(base));
        if (offset == 0) {
            return new Convert(value, type, false, value.span());
        }
        return shifted(value, offset, type);
    }

    /// A pointer moved by some bytes; null stays null.
    public Expr shifted(Expr value, long offset, Type type) {
        return unlessNull(value, type, object -> moved(address(object, value.type(), value.span()), offset, type));
    }

    /// What is made of the object that a pointer leads to; null stays null.
    private Expr unlessNull(Expr value, Type type, Function<Place, Expr> made) {
        Span span = value.span();
        if (value instanceof AddressOf) {
            return made.apply(new Dereference(value, span));
        }
        boolean isVariable = value instanceof Load(LocalPlace _, _);
        Local kept =
                isVariable ? ((LocalPlace) ((Load) value).place()).local() : body.hidden("part", value.type(), span);
        Expr known = new Load(new LocalPlace(kept, span), span);
        var isNull = new Unary(UnaryOperator.NOT, new Convert(known, ScalarType.BOOL, false, span), span);
        Expr part =
                new Conditional(isNull, new NullPointer(type, span), made.apply(new Dereference(known, span)), span);
        if (isVariable) {
            return part;
        }
        body.hoist(new Declare(kept, Optional.empty(), span));
        return new Sequence(List.of(new Assign(new LocalPlace(kept, span), value, span)), part, span);
    }

    /// A pointer, never null, moved by some bytes.
    public Expr moved(Expr value, long offset, Type type) {
        Span span = value.span();
        var bytes = new Convert(value, PointerType.to(ScalarType.CHAR), false, span);
        Expr index = IntConstant.of(offset, ScalarType.INT64, span);
        return new Convert(new PointerAdd(bytes, index, false, span), type, false, span);
    }

    /// Where a base class, to which no virtual base leads, stands within an object, in bytes.
    public long baseOffset(ClassSymbol derived, ClassSymbol base) {
        return along(derived, VirtualBases.way(derived, base).rest());
    }

    /// Where the last of some bases stands, one within the other.
    long along(ClassSymbol derived, List<BaseClass> path) {
        ClassSymbol at = derived;
        long offset = 0;
        for (BaseClass next : path) {
            offset += at.layout().offsetOf(next);
            at = next.symbol();
        }
        return offset;
    }

    /// The part of an object that is one of its base classes.
    public Place basePart(Place object, ClassSymbol derived, ClassSymbol base, Span span) {
        VirtualBases.Way way = VirtualBases.way(derived, base);
        Place at = way.start().map(start -> virtualParts.part(object, derived, start, span)).orElse(object);
        for (BaseClass next : way.rest()) {
            at = new Member(at, next.field(), unit.storage().struct(next.symbol()), span);
        }
        return at;
    }

    public VirtualParts virtualParts() {
        return virtualParts;
    }

    /// A reference to the operand, or to a temporary that holds its value.
    public Expr bind(Operand operand, ReferenceTo target, Span span) {
        CxxType referred = target.referred();
        Type type = PointerType.reference(ir(referred));
        if (operand instanceof Operand.OfFunctions functions && referred.unqualified() instanceof FunctionOf wanted) {
            FunctionSymbol function =
                    body.expressions()
                            .functions()
                            .select(functions, wanted)
                            .orElseThrow(() ->
                                    LoweringFailure.of(
                                            Code.NO_MATCHING_FUNCTION,
                                            span,
                                            "no function '" + functions.name() + "' has type '" + wanted + "'"));
            return new Convert(body.expressions().functions().pointer(function, span).expr(), type, false, span);
        }
        if (operand instanceof Operand.OfPlace place) {
            Optional<Integer> distance = body.expressions().conversions().related(place.type(), referred);
            if (distance.isPresent()) {
                checkBinding(place, target, span);
                return address(distance.get() == 0 ? place.place() : upcast(place, referred, span), type, span);
            }
        }
        CxxType from = typeOf(operand);
        if (from.unqualified() instanceof ClassType(var symbol)) {
            Optional<FunctionSymbol> function =
                    body.expressions().conversions().conversionFunction(symbol, operand, target, false);
            if (function.isPresent()) {
                return bind(body.expressions().calls().method(function.get(), operand, span), target, span);
            }
        }
        if (!target.isRvalue() && !referred.isConst()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a value cannot be bound to '" + target + "'");
        }
        if (operand instanceof Operand.OfValue value
                && value.type().unqualified() instanceof ClassType(var derived)
                && referred.unqualified() instanceof ClassType(var base)
                && derived != base
                && derived.derivesFrom(base)) {
            Place whole = body.materialise(value.type().unqualified(), value.expr());
            return address(basePart(whole, derived, base, span), type, span);
        }
        Expr converted = convert(operand, referred.unqualified(), span);
        return address(body.materialise(referred.unqualified(), converted), type, span);
    }

    private void checkBinding(Operand.OfPlace place, ReferenceTo target, Span span) {
        boolean dropsConst = place.type().isConst() && !target.referred().isConst();
        boolean rvalueOnly =
                target.isRvalue() && !place.isXvalue() && !(place.type().unqualified() instanceof FunctionOf);
        if (dropsConst || rvalueOnly) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, span, "'" + place.type() + "' cannot be bound to '" + target + "'");
        }
    }

    private Place upcast(Operand.OfPlace place, CxxType referred, Span span) {
        ClassSymbol derived = ((ClassType) place.type().unqualified()).symbol();
        ClassSymbol base = ((ClassType) referred.unqualified()).symbol();
        return basePart(place.place(), derived, base, span);
    }

    /// The address of a place; of what a pointer of that very type points to, the pointer.
    public Expr address(Place place, Type type, Span span) {
        if (place instanceof Dereference(var pointer, _)) {
            if (pointer.type().equals(type)) {
                return pointer;
            }
        }
        return new AddressOf(place, type, span);
    }

    /// What the declared type of a thing makes of a stored value: references are followed.
    public Operand.OfPlace follow(CxxType declared, Place place, Span span) {
        if (declared instanceof ReferenceTo(var referred, _)) {
            return Operand.place(referred, new Dereference(new Load(place, span), span), span);
        }
        return Operand.place(declared, place, span);
    }

    /// The place of an object; a value gets one.
    public Operand.OfPlace object(Operand operand) {
        return switch (operand) {
            case Operand.OfPlace place -> place;
            case Operand.OfValue value -> {
                Place place = body.materialise(value.type().unqualified(), value.expr());
                yield new Operand.OfPlace(
                        value.type(), () -> place, true, Optional.empty(), Optional.empty(), value.span());
            }
            default -> throw LoweringFailure.of(Code.TYPE_MISMATCH, operand.span(), "this is no object");
        };
    }

    /// What is left of an expression whose value nobody wants; empty if nothing is.
    public Optional<Expr> effect(Operand operand) {
        return switch (operand) {
            case Operand.OfValue value -> {
                CxxType type = value.type().unqualified();
                if (type instanceof ClassType && !unit.classes().special().hasTrivialDestructor(type)) {
                    Place place = body.materialise(type, value.expr());
                    yield Optional.of(new AddressOf(place, PointerType.reference(place.type()), value.span()));
                }
                yield Optional.of(value.expr());
            }
            case Operand.OfPlace place -> place.value().or(() -> effect(place.place()));
            case Operand.OfFunctions _ -> Optional.empty();
            case Operand.OfList _, Operand.OfType _, Operand.OfBoundMember _ -> Optional.of(rvalue(operand).expr());
        };
    }

    private static Optional<Expr> effect(Place place) {
        return switch (place) {
            case Dereference(var pointer, _) ->
                    pointer instanceof Load || pointer instanceof AddressOf ? Optional.empty() : Optional.of(pointer);
            case Member(var object, _, _, _) -> effect(object);
            case port.ir.Temporary temporary -> Optional.of(new Load(temporary, temporary.span()));
            case port.ir.Element element -> Optional.of(new Load(element, element.span()));
            case port.ir.LocalPlace _, port.ir.GlobalPlace _ -> Optional.empty();
        };
    }
}
