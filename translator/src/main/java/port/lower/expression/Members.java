package port.lower.expression;

import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Aggregate;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.Load;
import port.ir.Member;
import port.ir.Place;
import port.ir.Type;
import port.lower.declaration.Unit;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumeratorSymbol;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.DestructorName;
import port.syntax.MemberExpression;

/// `object.member` and `pointer->member`.
public final class Members {
    private final Body body;
    private final Unit unit;

    Members(Body body) {
        this.body = body;
        this.unit = body.unit();
    }

    public Operand member(MemberExpression syntax) {
        Operand object = object(syntax);
        CxxType type = Values.typeOf(object);
        if (!(type.unqualified() instanceof ClassType(var owner))) {
            return pseudo(syntax, object, type);
        }
        if (!owner.declareMembers()) {
            throw LoweringFailure.of(Code.UNKNOWN_TYPE, syntax.span(), "'" + owner + "' is declared, but not defined");
        }
        boolean isQualified = syntax.member().segments().size() > 1;
        Symbol found = find(syntax, owner);
        Span span = syntax.span();
        return switch (found) {
            case FieldSymbol field -> field(object, field, span);
            case FunctionGroup group ->
                    new Operand.OfFunctions(
                            group.members(),
                            explicit(syntax),
                            Optional.of(object),
                            Optional.empty(),
                            isQualified,
                            group.name(),
                            span);
            case VariableSymbol variable -> body.expressions().names().variable(variable, span);
            case EnumeratorSymbol enumerator ->
                    body.expressions()
                            .lowerIn(new port.syntax.NameExpression(syntax.member(), span), enumerator.scope());
            default ->
                    throw LoweringFailure.of(
                            Code.UNKNOWN_MEMBER, span, "'" + found.name() + "' is no member that has a value");
        };
    }

    private Optional<List<TemplateArgument>> explicit(MemberExpression syntax) {
        return syntax.member().last().arguments().map(written -> unit.types().arguments(written, body.scope()));
    }

    private Symbol find(MemberExpression syntax, ClassSymbol owner) {
        if (syntax.member().segments().size() > 1 && !(syntax.member().last().name() instanceof DestructorName)) {
            return body.within(owner.members(), () -> unit.names().find(syntax.member(), body.scope()))
                    .orElseThrow(() -> unknown(syntax, owner))
                    .symbol();
        }
        String name = Unit.nameOf(syntax.member().last().name());
        return Lookup.member(owner, name).map(Lookup.MemberFound::symbol).orElseThrow(() -> unknown(syntax, owner));
    }

    private static LoweringFailure unknown(MemberExpression syntax, ClassSymbol owner) {
        return LoweringFailure.of(
                Code.UNKNOWN_MEMBER,
                syntax.member().span(),
                "'" + owner + "' has no member '" + syntax.member().last().text() + "'");
    }

    /// The object whose member is meant; `->` of class objects is followed until there is a pointer.
    private Operand object(MemberExpression syntax) {
        Operand operand = body.expressions().lower(syntax.object());
        if (!syntax.isArrow()) {
            return operand;
        }
        Operand at = operand;
        while (Values.typeOf(at).unqualified() instanceof ClassType(var symbol)) {
            FunctionGroup group =
                    Lookup.group(Lookup.member(symbol, "operator->").map(Lookup.MemberFound::symbol))
                            .orElseThrow(() ->
                                    LoweringFailure.of(
                                            Code.UNKNOWN_MEMBER,
                                            syntax.span(),
                                            "'" + symbol + "' has no 'operator->'"));
            FunctionSymbol function =
                    body.expressions()
                            .overloads()
                            .resolve(
                                    group.members(),
                                    Optional.empty(),
                                    List.of(),
                                    Optional.of(at),
                                    "operator->",
                                    syntax.span());
            at = body.expressions().calls().method(function, at, syntax.span());
        }
        Operand.OfValue pointer = body.expressions().values().rvalue(at);
        if (!(pointer.type().unqualified() instanceof PointerTo(var pointee))) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, syntax.object().span(), "'->' needs a pointer, not '" + pointer.type() + "'");
        }
        return pointed(pointer.expr(), pointee, syntax.object().span());
    }

    /// What a pointer points to. `&x` and back again is `x`.
    public Operand.OfPlace pointed(Expr pointer, CxxType pointee, Span span) {
        Place place =
                pointer instanceof port.ir.AddressOf(var of, _, _) && of.type().equals(unit.storage().ir(pointee))
                        ? of
                        : new Dereference(pointer, span);
        return Operand.place(pointee, place, span);
    }

    /// `p->~T()` of something that has no destructor.
    private Operand pseudo(MemberExpression syntax, Operand object, CxxType type) {
        if (syntax.member().last().name() instanceof DestructorName) {
            return new Operand.OfFunctions(
                    List.of(),
                    Optional.empty(),
                    Optional.of(object),
                    Optional.empty(),
                    true,
                    "~" + type,
                    syntax.span());
        }
        throw LoweringFailure.of(Code.UNKNOWN_MEMBER, syntax.span(), "a value of type '" + type + "' has no members");
    }

    /// A field of an object or of a value.
    public Operand field(Operand object, FieldSymbol field, Span span) {
        CxxType objectType = Values.typeOf(object);
        CxxType type = field.type();
        if (object instanceof Operand.OfValue value) {
            Optional<Operand> part = extract(value, field, span);
            if (part.isPresent()) {
                return part.get();
            }
        }
        Operand.OfPlace place = body.expressions().values().object(object);
        Operand.OfPlace holder =
                new Operand.OfPlace(
                        type,
                        () -> place(place.place(), ((ClassType) objectType.unqualified()).symbol(), field, span),
                        place.isXvalue(),
                        Optional.empty(),
                        bits(field),
                        span);
        if (type instanceof ReferenceTo(var referred, _)) {
            return Operand.place(referred, new Dereference(new Load(holder.place(), span), span), span);
        }
        if (objectType.isConst() && !field.isMutable()) {
            return new Operand.OfPlace(
                    type.withConst(), holder.source(), holder.isXvalue(), holder.value(), holder.bits(), span);
        }
        return holder;
    }

    private static Optional<Integer> bits(FieldSymbol field) {
        return field.bitWidth() >= 0 ? Optional.of(field.bitWidth()) : Optional.empty();
    }

    /// A field of a value that need not get a place for it.
    private Optional<Operand> extract(Operand.OfValue value, FieldSymbol field, Span span) {
        ClassSymbol owner = ((ClassType) value.type().unqualified()).symbol();
        boolean plain =
                owner == field.owner()
                        && !(field.type() instanceof ReferenceTo)
                        && !(field.type() instanceof port.lower.symbol.ArrayOf)
                        && unit.classes().special().hasTrivialDestructor(value.type());
        if (!plain) {
            return Optional.empty();
        }
        int index = owner.fields().indexOf(field);
        if (value.expr() instanceof Aggregate(_, var elements, _)
                && owner.bases().isEmpty()
                && index < elements.size()
                && isPure(elements)) {
            return Optional.of(Operand.value(field.type(), elements.get(index)));
        }
        Type type = unit.storage().ir(field.type());
        return Optional.of(
                new Operand.OfValue(field.type(), new Extract(value.expr(), field.irName(), type, span), span));
    }

    private static boolean isPure(List<Expr> elements) {
        return elements.stream()
                .allMatch(element -> element instanceof port.ir.Builtin || element instanceof port.ir.IntConstant);
    }

    /// The place of a field in an object of its class.
    public Place place(Place object, FieldSymbol field, Span span) {
        return new Member(object, field.irName(), unit.storage().ir(field.type()), span);
    }

    /// The place of a field in an object of a class that has it, perhaps from a base class or in an unnamed union.
    public Place place(Place object, ClassSymbol actual, FieldSymbol field, Span span) {
        return place(inside(object, actual, field.owner(), span).orElse(object), field, span);
    }

    private Optional<Place> inside(Place object, ClassSymbol actual, ClassSymbol wanted, Span span) {
        if (actual == wanted) {
            return Optional.of(object);
        }
        for (FieldSymbol field : actual.fields()) {
            if (field.isAnonymous() && field.type() instanceof ClassType(var inner)) {
                Optional<Place> found = inside(place(object, field, span), inner, wanted, span);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (BaseClass base : actual.bases()) {
            if (!contains(base.symbol(), wanted)) {
                continue;
            }
            Place part = body.expressions().values().basePart(object, actual, base.symbol(), span);
            Optional<Place> found = inside(part, base.symbol(), wanted, span);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean contains(ClassSymbol symbol, ClassSymbol wanted) {
        return symbol.derivesFrom(wanted)
                || symbol.bases().stream().anyMatch(base -> contains(base.symbol(), wanted))
                || symbol.fields().stream()
                        .anyMatch(field ->
                                field.isAnonymous()
                                        && field.type() instanceof ClassType(var inner)
                                        && contains(inner, wanted));
    }

    /// The class that a field is found in: for members of unnamed unions, the one around.
    ClassSymbol outermost(FieldSymbol field) {
        ClassSymbol owner = field.owner();
        while (owner.scope().owner().isPresent() && isAnonymousIn(owner, owner.scope().owner().get())) {
            owner = owner.scope().owner().get();
        }
        return owner;
    }

    private static boolean isAnonymousIn(ClassSymbol inner, ClassSymbol outer) {
        return outer.fields().stream().anyMatch(field -> field.isAnonymous() && field.type().equals(inner.type()));
    }

    /// The declared type of a member; empty for anything but a field.
    public Optional<CxxType> declaredType(MemberExpression syntax) {
        CxxType type = Values.typeOf(object(syntax)).unqualified();
        if (type instanceof ClassType(var owner)
                && Lookup.member(owner, syntax.member().last().text())
                        .map(Lookup.MemberFound::symbol)
                        .filter(FieldSymbol.class::isInstance)
                        .isPresent()) {
            return Lookup.member(owner, syntax.member().last().text())
                    .map(Lookup.MemberFound::symbol)
                    .map(FieldSymbol.class::cast)
                    .map(FieldSymbol::type);
        }
        return Optional.empty();
    }
}
