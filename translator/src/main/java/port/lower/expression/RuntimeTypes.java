package port.lower.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.AddressOf;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.GlobalPlace;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StringConstant;
import port.ir.Type;
import port.ir.VoidType;
import port.lower.declaration.ClassList;
import port.lower.declaration.MangledNames;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.source.Span;

/// `dynamic_cast` and `typeid`: what an object's class is when the program runs.
///
/// An object's table of virtual functions tells its class. The classes derived from another one stand in a list of tables and names that
/// the linker makes, for only it knows them all.
final class RuntimeTypes {
    private static final CxxType LIST = new PointerTo(new PointerTo(Fundamental.VOID));
    private static final CxxType TEXT = new PointerTo(Qualified.of(Fundamental.CHAR, true, false));

    private final Body body;

    RuntimeTypes(Body body) {
        this.body = body;
    }

    /// An object, or a pointer to one, as of the class that it really has; empty where that is known without running anything.
    Optional<Operand> dynamicCast(Operand operand, CxxType target, Span span) {
        CxxType from = Values.typeOf(operand).unqualified();
        if (target instanceof ReferenceTo reference) {
            return cast(reference.referred(), from).map(wanted -> reference(operand, reference, wanted, span));
        }
        if (!(target.unqualified() instanceof PointerTo(var wanted)) || !(from instanceof PointerTo(var pointee))) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + from + "' cannot be cast to '" + target + "'");
        }
        if (wanted.isVoid()) {
            return Optional.of(whole(operand, target.unqualified(), span));
        }
        return cast(wanted, pointee)
                .map(symbol ->
                        pointer(withTable(operand, span), target.unqualified(), symbol, ClassList.Goal.PART, span));
    }

    /// The class that has to be looked for.
    private static Optional<ClassSymbol> cast(CxxType wanted, CxxType given) {
        boolean isDown =
                wanted.unqualified() instanceof ClassType(var derived)
                        && given.unqualified() instanceof ClassType(var base)
                        && derived != base
                        && !base.derivesFrom(derived);
        return isDown && wanted.unqualified() instanceof ClassType(var derived)
                ? Optional.of(derived)
                : Optional.empty();
    }

    /// The object that no other one is around: `dynamic_cast<void *>`.
    private Operand whole(Operand operand, CxxType target, Span span) {
        Operand pointer = withTable(operand, span);
        return Values.typeOf(pointer).unqualified() instanceof PointerTo(var pointee)
                        && pointee.unqualified() instanceof ClassType(var symbol)
                ? pointer(pointer, target, symbol, ClassList.Goal.WHOLE, span)
                : pointer;
    }

    /// @param told a pointer to an object that tells its class
    /// @param listed the class of which the object has to be
    private Operand pointer(Operand told, CxxType target, ClassSymbol listed, ClassList.Goal goal, Span span) {
        Operand.OfValue value = body.expressions().values().rvalue(told);
        Local pointer = body.hidden("object", value.expr().type(), span);
        body.hoist(new Declare(pointer, Optional.of(value.expr()), span));
        Expr loaded = new Load(new LocalPlace(pointer, span), span);
        Type type = body.unit().storage().ir(target);
        CxxType pointee = ((PointerTo) value.type().unqualified()).pointee();
        List<Operand> arguments = new ArrayList<>();
        Expr address = new Convert(loaded, PointerType.to(VoidType.VOID), false, span);
        arguments.add(Operand.value(new PointerTo(Fundamental.VOID), address));
        arguments.addAll(tableAndClasses(new Dereference(loaded, span), pointee, listed, goal, span));
        Expr found = new Convert(call("__port_part", arguments, span), type, true, span);
        Expr isSome = new Convert(loaded, ScalarType.BOOL, false, span);
        return Operand.value(target, new Conditional(isSome, found, new NullPointer(type, span), span));
    }

    /// A pointer to an object as one to the part of it that tells its class: a virtual base, where the class has no table.
    private Operand withTable(Operand pointer, Span span) {
        CxxType type = Values.typeOf(pointer).unqualified();
        return type instanceof PointerTo(var pointee)
                        && pointee.unqualified() instanceof ClassType(var symbol)
                        && isToldByBase(symbol)
                ? withTable(converted(pointer, new PointerTo(base(symbol).type()), span), span)
                : pointer;
    }

    private Operand converted(Operand pointer, CxxType type, Span span) {
        return Operand.value(
                type,
                body.expressions().values().standard(body.expressions().values().rvalue(pointer), type, true, span));
    }

    private static boolean isToldByBase(ClassSymbol symbol) {
        return symbol.declareMembers() && !symbol.layout().hasTable() && symbol.layout().isPolymorphic();
    }

    private static ClassSymbol base(ClassSymbol symbol) {
        return symbol.layout().parts().getFirst().base();
    }

    private Operand reference(Operand operand, ReferenceTo target, ClassSymbol wanted, Span span) {
        Operand.OfPlace object = body.expressions().values().object(operand);
        Expr address = new AddressOf(object.place(), PointerType.to(object.place().type()), span);
        Operand given = Operand.value(new PointerTo(object.type()), address);
        CxxType pointerType = new PointerTo(target.referred());
        Operand.OfValue cast =
                (Operand.OfValue) pointer(withTable(given, span), pointerType, wanted, ClassList.Goal.PART, span);
        Local found = body.hidden("found", cast.expr().type(), span);
        body.hoist(new Declare(found, Optional.of(cast.expr()), span));
        Operand pointer = Operand.value(pointerType, new Load(new LocalPlace(found, span), span));
        Expr isNone =
                new port.ir.Unary(
                        port.ir.UnaryOperator.NOT,
                        new Convert(new Load(new LocalPlace(found, span), span), ScalarType.BOOL, false, span),
                        span);
        FunctionSymbol fail = helper("__port_bad_cast", "'dynamic_cast' to a reference", span);
        Expr thrown = ((Operand.OfValue) body.expressions().calls().callFunction(fail, List.of(), span)).expr();
        body.hoist(
                new port.ir.If(
                        isNone,
                        new port.ir.Block(List.of(new port.ir.Evaluate(thrown, span)), span),
                        Optional.empty(),
                        span));
        return body.expressions().operators().dereference(pointer, span);
    }

    /// `typeid(T)`.
    Operand typeId(CxxType type, Span span) {
        Operand name = Operand.value(TEXT, text(MangledNames.of(type.referred().unqualified()), span));
        return info(name, span);
    }

    /// `typeid(object)`.
    Operand typeId(Operand object, Span span) {
        CxxType type = Values.typeOf(object).referred().unqualified();
        boolean isOpen =
                type instanceof ClassType(var symbol)
                        && symbol.declareMembers()
                        && symbol.layout().isPolymorphic()
                        && object instanceof Operand.OfPlace;
        if (!isOpen || !(type instanceof ClassType(var symbol))) {
            return typeId(type, span);
        }
        Place place = body.expressions().values().object(object).place();
        ClassSymbol told = isToldByBase(symbol) ? base(symbol) : symbol;
        Place part = body.expressions().values().basePart(place, symbol, told, span);
        List<Operand> given = tableAndClasses(part, told.type(), symbol, ClassList.Goal.PART, span);
        return info(Operand.value(TEXT, call("__port_class_name", given, span)), span);
    }

    private Operand info(Operand name, Span span) {
        FunctionSymbol make = helper("__port_typeid", "'typeid'", span);
        return body.expressions().calls().callFunction(make, List.of(name), span);
    }

    private List<Operand> tableAndClasses(
            Place object, CxxType type, ClassSymbol listed, ClassList.Goal goal, Span span) {
        ClassSymbol symbol = ((ClassType) type.unqualified()).symbol();
        if (!symbol.declareMembers() || !symbol.layout().isPolymorphic()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + symbol + "' has no virtual functions");
        }
        listed.declareMembers();
        Expr table = new Load(body.expressions().calls().tablePlace(object, symbol, span), span);
        GlobalPlace classes = body.unit().storage().derivedClasses(listed, goal, span);
        return List.of(Operand.value(LIST, table), Operand.value(LIST, new Decay(classes, span)));
    }

    private Expr call(String name, List<Operand> arguments, Span span) {
        FunctionSymbol function = helper(name, "this", span);
        return ((Operand.OfValue) body.expressions().calls().callFunction(function, arguments, span)).expr();
    }

    private FunctionSymbol helper(String name, String what, Span span) {
        if (body.unit().global().find(name).orElse(null) instanceof FunctionGroup group
                && group.members().getFirst() instanceof FunctionSymbol function) {
            return function;
        }
        throw LoweringFailure.of(Code.UNKNOWN_FUNCTION, span, what + " needs '#include <typeinfo>'");
    }

    private static Expr text(String text, Span span) {
        var bytes = new ArrayList<Byte>();
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(letter);
        }
        return new StringConstant(bytes, span);
    }
}
