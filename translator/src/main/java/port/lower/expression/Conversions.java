package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Expr;
import port.lower.declaration.Unit;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BaseClass;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.PointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.TemplateArgument;
import port.syntax.BracedElement;
import port.syntax.Specifier;

/// Whether, and at what cost, a value converts to a type without being asked to ([over.best.ics]).
public final class Conversions {
    /// What `{x}` costs as a scalar: an `initializer_list` goes before it ([over.ics.rank] 3.1).
    private static final int BEHIND_LISTS = 1;

    private final Body body;

    Conversions(Body body) {
        this.body = body;
    }

    /// The cost of an implicit conversion; empty if there is none.
    ///
    /// @param mayUseUser whether constructors and conversion functions may take part
    Optional<Conversion> classify(Operand source, CxxType target, boolean mayUseUser) {
        return switch (source) {
            case Operand.OfPlace place ->
                    target instanceof ReferenceTo reference
                            ? reference(source, place.type(), !place.isXvalue(), reference, mayUseUser)
                            : value(source, place.type(), target.unqualified(), mayUseUser);
            case Operand.OfValue value ->
                    target instanceof ReferenceTo reference
                            ? reference(source, value.type(), false, reference, mayUseUser)
                            : value(source, value.type(), target.unqualified(), mayUseUser);
            case Operand.OfFunctions functions -> functions(functions, target);
            case Operand.OfList list -> list(list, target, mayUseUser).map(found -> found.plus(binding(target)));
            case Operand.OfType _, Operand.OfBoundMember _ -> Optional.empty();
        };
    }

    private Optional<Conversion> functions(Operand.OfFunctions functions, CxxType target) {
        CxxType bare = target.referred().unqualified();
        if (bare instanceof PointerTo(FunctionOf type)) {
            Optional<FunctionSymbol> exact = body.expressions().functions().select(functions, type);
            if (exact.isPresent() || !body.unit().isC()) {
                return exact.map(_ -> Conversion.of(Conversion.EXACT));
            }
        }
        if (bare instanceof FunctionOf type) {
            return body.expressions().functions().select(functions, type).map(_ -> Conversion.of(Conversion.EXACT));
        }
        if (bare instanceof MemberPointerTo(_, FunctionOf type)) {
            return body.expressions().functions().select(functions, type).map(_ -> Conversion.of(Conversion.EXACT));
        }
        Optional<FunctionSymbol> only = body.expressions().functions().only(functions);
        return only.flatMap(
                function -> classify(body.expressions().functions().pointer(function, functions.span()), target, true));
    }

    private Optional<Conversion> reference(
            Operand source, CxxType type, boolean isLvalue, ReferenceTo target, boolean mayUseUser) {
        CxxType referred = target.referred();
        Optional<Integer> distance = related(type, referred);
        if (distance.isPresent()) {
            boolean qualifies = !(isConst(type) && !isConst(referred)) && !(isVolatile(type) && !isVolatile(referred));
            if (!qualifies) {
                return isLvalue || !isConst(referred) ? Optional.empty() : Optional.of(Conversion.of(3));
            }
            int added = isConst(referred) && !isConst(type) ? 1 : 0;
            int base = distance.get() == 0 ? Conversion.EXACT : Conversion.STANDARD + distance.get();
            if (target.isRvalue()) {
                return isLvalue ? Optional.empty() : Optional.of(Conversion.of(base + added));
            }
            if (isLvalue) {
                return Optional.of(Conversion.of(base + added));
            }
            return isConst(referred) ? Optional.of(Conversion.of(base + added + 2)) : Optional.empty();
        }
        if (type.unqualified() instanceof ClassType(var symbol) && mayUseUser) {
            Optional<FunctionSymbol> function = conversionFunction(symbol, source, target, false);
            if (function.isPresent()) {
                return Optional.of(Conversion.of(Conversion.USER).plus(target.isRvalue() ? 0 : 1));
            }
        }
        boolean takesTemporary = target.isRvalue() || isConst(referred);
        return takesTemporary
                ? value(source, type, referred.unqualified(), mayUseUser).map(found -> found.plus(binding(target)))
                : Optional.empty();
    }

    /// What binding a temporary adds: `T&&` goes before `const T&` ([over.ics.rank]).
    private static int binding(CxxType target) {
        return switch (target) {
            case ReferenceTo reference -> reference.isRvalue() ? 1 : 2;
            default -> 0;
        };
    }

    static boolean isConst(CxxType type) {
        return type.isConst();
    }

    private static boolean isVolatile(CxxType type) {
        return type instanceof port.lower.symbol.Qualified qualified && qualified.isVolatile();
    }

    /// 0 for the same type but for qualifiers, more for a base class, empty if unrelated.
    Optional<Integer> related(CxxType type, CxxType target) {
        CxxType from = type.unqualified();
        CxxType to = target.unqualified();
        if (from.equals(to)) {
            return Optional.of(0);
        }
        if (from instanceof ClassType(var derived) && to instanceof ClassType(var base)) {
            return distance(derived, base);
        }
        if (from instanceof ArrayOf(var element, _)
                && to instanceof ArrayOf(var other, var count)
                && count == ArrayOf.UNKNOWN
                && element.equals(other)) {
            return Optional.of(0);
        }
        if (from instanceof PointerTo && to instanceof PointerTo && qualification(from, to).isPresent()) {
            return Optional.of(0);
        }
        return Optional.empty();
    }

    /// How many steps a base class is away.
    static Optional<Integer> distance(ClassSymbol derived, ClassSymbol base) {
        if (derived == base) {
            return Optional.of(0);
        }
        derived.declareMembers();
        for (BaseClass direct : derived.bases()) {
            Optional<Integer> rest = distance(direct.symbol(), base);
            if (rest.isPresent()) {
                return Optional.of(rest.get() + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Conversion> value(Operand source, CxxType type, CxxType target, boolean mayUseUser) {
        CxxType from = type.unqualified();
        if (target instanceof ClassType(var to)) {
            return toClass(source, from, to, mayUseUser);
        }
        if (mayUseUser && body.expressions().functions().ofLambda(from, target).isPresent()) {
            return Optional.of(Conversion.of(Conversion.USER));
        }
        if (from instanceof ClassType(var symbol)) {
            return mayUseUser && conversionFunction(symbol, source, target, false).isPresent()
                    ? Optional.of(Conversion.of(Conversion.USER + conversionCost(symbol, source, target)))
                    : Optional.empty();
        }
        return standard(source, from, target);
    }

    private int conversionCost(ClassSymbol symbol, Operand source, CxxType target) {
        CxxType result =
                conversionFunction(symbol, source, target, false)
                        .orElseThrow()
                        .type()
                        .result()
                        .referred()
                        .unqualified();
        return result.equals(target) ? 0 : 1;
    }

    private Optional<Conversion> toClass(Operand source, CxxType from, ClassSymbol to, boolean mayUseUser) {
        if (from instanceof ClassType(var symbol)) {
            Optional<Integer> distance = distance(symbol, to);
            if (distance.isPresent()) {
                return Optional.of(
                        Conversion.of(distance.get() == 0 ? Conversion.EXACT : Conversion.STANDARD + distance.get()));
            }
        }
        if (!mayUseUser || !to.declareMembers()) {
            return Optional.empty();
        }
        if (convertingConstructor(to, source).isPresent()) {
            return Optional.of(Conversion.of(Conversion.USER));
        }
        if (from instanceof ClassType(var symbol) && conversionFunction(symbol, source, to.type(), false).isPresent()) {
            return Optional.of(Conversion.of(Conversion.USER));
        }
        return Optional.empty();
    }

    /// The constructor that makes a `target` from one value without being called by name.
    public Optional<FunctionSymbol> convertingConstructor(ClassSymbol target, Operand source) {
        Optional<FunctionGroup> group = Lookup.group(target.members().find(ClassSymbol.CONSTRUCTOR));
        if (group.isEmpty()) {
            return Optional.empty();
        }
        var candidates = new ArrayList<Callable>();
        for (Callable callable : group.get().members()) {
            boolean isExplicit =
                    switch (callable) {
                        case FunctionSymbol function -> function.has(Specifier.EXPLICIT) || takesSelf(function, target);
                        case FunctionTemplateSymbol template ->
                                template.declarations().stream()
                                        .anyMatch(declaration ->
                                                declaration.syntax().specifiers().has(Specifier.EXPLICIT));
                    };
            if (!isExplicit) {
                candidates.add(callable);
            }
        }
        return body.expressions()
                .overloads()
                .best(candidates, Optional.empty(), List.of(source), Optional.empty(), false);
    }

    private static boolean takesSelf(FunctionSymbol function, ClassSymbol target) {
        return function.type().parameters().size() == 1
                && function.type().parameters().getFirst().referred().unqualified().equals(target.type());
    }

    /// The conversion function of a class that gives something that converts to `target`.
    public Optional<FunctionSymbol> conversionFunction(
            ClassSymbol symbol, Operand source, CxxType target, boolean mayBeExplicit) {
        Optional<FunctionSymbol> best = Optional.empty();
        int bestCost = Integer.MAX_VALUE;
        for (Callable callable : conversionsOf(symbol)) {
            Optional<FunctionSymbol> function =
                    switch (callable) {
                        case FunctionSymbol plain -> Optional.of(plain);
                        case FunctionTemplateSymbol template -> instance(template, target);
                    };
            if (function.isEmpty() || function.get().has(Specifier.EXPLICIT) && !mayBeExplicit) {
                continue;
            }
            Optional<Integer> object = body.expressions().overloads().objectCost(function.get(), source);
            Optional<Integer> rest = resultCost(function.get().type().result(), target);
            if (object.isPresent() && rest.isPresent() && object.get() + rest.get() < bestCost) {
                best = function;
                bestCost = object.get() + rest.get();
            }
        }
        return best;
    }

    private Optional<FunctionSymbol> instance(FunctionTemplateSymbol template, CxxType target) {
        var wanted = FunctionOf.of(target, List.of());
        return body.unit()
                .templates()
                .deduction()
                .fromType(template, List.<TemplateArgument>of(), wanted)
                .flatMap(arguments -> body.unit().templates().instantiate(template, arguments));
    }

    private Optional<Integer> resultCost(CxxType result, CxxType target) {
        if (target instanceof ReferenceTo(var referred, var isRvalue)) {
            boolean place = result instanceof ReferenceTo;
            Optional<Integer> distance = related(result.referred(), referred);
            if (distance.isPresent() && (place && !isRvalue || referred.isConst() || isRvalue && !place)) {
                return distance.get() == 0 && place ? Optional.of(0) : Optional.of(1 + distance.get());
            }
            return Optional.empty();
        }
        if (target.unqualified() instanceof ClassType) {
            return related(result.referred(), target);
        }
        if (result.referred().unqualified() instanceof ClassType) {
            return Optional.empty();
        }
        return standardTypes(result.referred().unqualified(), target.unqualified()).map(Conversion::cost);
    }

    private List<Callable> conversionsOf(ClassSymbol symbol) {
        symbol.declareMembers();
        var all = new ArrayList<Callable>();
        Lookup.group(symbol.members().find(Unit.CONVERSION)).ifPresent(group -> all.addAll(group.members()));
        for (BaseClass base : symbol.bases()) {
            all.addAll(conversionsOf(base.symbol()));
        }
        return all;
    }

    private Optional<Conversion> standard(Operand source, CxxType from, CxxType target) {
        if (target instanceof PointerTo || target instanceof MemberPointerTo || target == Fundamental.NULLPTR) {
            boolean isNull =
                    from == Fundamental.NULLPTR
                            || source instanceof Operand.OfValue(_, Expr expr, _)
                                    && Arithmetic.isIntegral(from)
                                    && Arithmetic.isZeroLiteral(expr);
            if (isNull) {
                return Optional.of(Conversion.of(from == target ? Conversion.EXACT : Conversion.STANDARD));
            }
        }
        if (source instanceof Operand.OfPlace place && place.bits().isPresent() && target == Fundamental.INT) {
            return Optional.of(Conversion.of(Conversion.PROMOTION));
        }
        return standardTypes(from, target);
    }

    private Optional<Conversion> standardTypes(CxxType from, CxxType target) {
        Optional<Conversion> strict = standardInBoth(from, target);
        return strict.isEmpty() && body.unit().isC() ? inC(from, target) : strict;
    }

    /// C converts between all pointers, as compilers do that merely warn, and from integers to enumerations and pointers.
    private static Optional<Conversion> inC(CxxType from, CxxType target) {
        boolean isAddress = from instanceof PointerTo || from instanceof ArrayOf || from instanceof FunctionOf;
        boolean isInteger = Arithmetic.isIntegral(from) || from instanceof EnumType;
        boolean converts =
                target instanceof PointerTo && (isAddress || isInteger)
                        || target instanceof EnumType && Arithmetic.isIntegral(from)
                        || target instanceof Fundamental kind && kind.isIntegral() && isAddress;
        return converts ? Optional.of(Conversion.of(Conversion.STANDARD + 90)) : Optional.empty();
    }

    private Optional<Conversion> standardInBoth(CxxType from, CxxType target) {
        if (from.equals(target)) {
            return Optional.of(Conversion.of(Conversion.EXACT));
        }
        if (target instanceof Fundamental to && to.isArithmetic()) {
            return toArithmetic(from, to);
        }
        CxxType decayed =
                switch (from) {
                    case ArrayOf(var element, _) -> new PointerTo(element);
                    case FunctionOf function -> new PointerTo(function);
                    default -> from;
                };
        if (decayed instanceof PointerTo(var pointee) && target instanceof PointerTo(var wanted)) {
            return pointer(pointee, wanted);
        }
        if (decayed instanceof MemberPointerTo(var owner, var member)
                && target instanceof MemberPointerTo(var wantedOwner, var wantedMember)
                && member.equals(wantedMember)) {
            return related(wantedOwner, owner)
                    .map(distance -> Conversion.of(distance == 0 ? Conversion.EXACT : Conversion.STANDARD + distance));
        }
        return Optional.empty();
    }

    private static Optional<Conversion> toArithmetic(CxxType from, Fundamental to) {
        if (to == Fundamental.BOOL
                && (from instanceof PointerTo
                        || from instanceof ArrayOf
                        || from instanceof FunctionOf
                        || from instanceof MemberPointerTo)) {
            return Optional.of(Conversion.of(Conversion.STANDARD + 60));
        }
        if (from instanceof EnumType enumeration) {
            if (enumeration.symbol().isScoped()) {
                return Optional.empty();
            }
            Fundamental promoted = Arithmetic.promote(enumeration.underlying(), Optional.empty());
            return Optional.of(Conversion.of(to == promoted ? Conversion.PROMOTION : Conversion.STANDARD));
        }
        if (!(from instanceof Fundamental kind) || !kind.isArithmetic()) {
            return Optional.empty();
        }
        boolean promotes =
                to == Arithmetic.promote(kind, Optional.empty())
                        || kind == Fundamental.FLOAT && to == Fundamental.DOUBLE;
        return Optional.of(Conversion.of(promotes ? Conversion.PROMOTION : Conversion.STANDARD));
    }

    private Optional<Conversion> pointer(CxxType pointee, CxxType wanted) {
        if (pointee.isConst() && !wanted.isConst() || isVolatile(pointee) && !isVolatile(wanted)) {
            return Optional.empty();
        }
        int added = wanted.isConst() && !pointee.isConst() ? 1 : 0;
        if (pointee.unqualified().equals(wanted.unqualified())) {
            return Optional.of(Conversion.of(Conversion.EXACT + added));
        }
        if (wanted.isVoid()) {
            return pointee.unqualified() instanceof FunctionOf
                    ? Optional.empty()
                    : Optional.of(Conversion.of(Conversion.STANDARD + 50 + added));
        }
        if (pointee.unqualified() instanceof ClassType(var derived)
                && wanted.unqualified() instanceof ClassType(var base)) {
            return distance(derived, base).map(steps -> Conversion.of(Conversion.STANDARD + steps + added));
        }
        return qualification(new PointerTo(pointee), new PointerTo(wanted))
                .map(_ -> Conversion.of(Conversion.EXACT + 1));
    }

    /// `T**` to `const T* const*` and the like.
    private static Optional<Integer> qualification(CxxType from, CxxType to) {
        CxxType left = from;
        CxxType right = to;
        boolean first = true;
        boolean allConst = true;
        while (left.unqualified() instanceof PointerTo(var nextLeft)
                && right.unqualified() instanceof PointerTo(var nextRight)) {
            if (!first && left.isConst() && !right.isConst()
                    || !first && !allConst && left.isConst() != right.isConst()) {
                return Optional.empty();
            }
            allConst &= first || right.isConst();
            first = false;
            left = nextLeft;
            right = nextRight;
        }
        boolean same = left.unqualified().equals(right.unqualified()) && !(left.isConst() && !right.isConst());
        return same && (left.isConst() == right.isConst() || allConst) ? Optional.of(1) : Optional.empty();
    }

    private Optional<Conversion> list(Operand.OfList list, CxxType target, boolean mayUseUser) {
        CxxType bare = target.referred().unqualified();
        if (target instanceof ReferenceTo(var referred, var isRvalue) && !isRvalue && !referred.isConst()) {
            return Optional.empty();
        }
        List<BracedElement> elements = list.syntax().elements();
        if (bare instanceof ClassType(var symbol)) {
            return listToClass(list, symbol, mayUseUser);
        }
        if (bare instanceof ArrayOf(var element, _)) {
            return worst(list, element);
        }
        if (elements.isEmpty()) {
            return Optional.of(Conversion.of(BEHIND_LISTS));
        }
        return elements.size() == 1
                ? classify(
                                body.unevaluated().expressions().lowerIn(elements.getFirst().value(), list.scope()),
                                bare,
                                mayUseUser)
                        .map(found -> found.plus(BEHIND_LISTS))
                : Optional.empty();
    }

    private Optional<Conversion> worst(Operand.OfList list, CxxType element) {
        int cost = 0;
        for (Operand operand : body.unevaluated().expressions().elements(list)) {
            Optional<Conversion> found = classify(operand, element, true);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            cost = Math.max(cost, found.get().cost());
        }
        return Optional.of(Conversion.of(cost));
    }

    private Optional<Conversion> listToClass(Operand.OfList list, ClassSymbol symbol, boolean mayUseUser) {
        Optional<CxxType> element = body.expressions().initialization().elementOfInitializerList(symbol);
        if (element.isPresent()) {
            return worst(list, element.get());
        }
        if (!mayUseUser || !symbol.declareMembers()) {
            return Optional.empty();
        }
        List<Operand> operands = body.unevaluated().expressions().elements(list);
        if (operands.size() == 1) {
            Optional<Conversion> same = classify(operands.getFirst(), symbol.type(), false);
            if (same.isPresent()) {
                return same;
            }
        }
        if (body.unit().classes().isAggregate(symbol)) {
            return fitsAggregate(operands, symbol) ? Optional.of(Conversion.of(Conversion.USER)) : Optional.empty();
        }
        return body.expressions().initialization().listConstructor(symbol, operands, list).isPresent()
                ? Optional.of(Conversion.of(Conversion.USER))
                : Optional.empty();
    }

    private boolean fitsAggregate(List<Operand> operands, ClassSymbol symbol) {
        if (operands.size() > body.unit().classes().flatCount(symbol.type())) {
            return false;
        }
        List<FieldSymbol> fields = symbol.fields();
        for (int i = 0; i < operands.size() && i < fields.size(); i++) {
            CxxType type = fields.get(i).type();
            boolean nested = type.unqualified() instanceof ArrayOf || type.unqualified() instanceof ClassType;
            if (!nested && classify(operands.get(i), type, true).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
