package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Call;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Mapping;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;
import port.ir.VoidType;
import port.lower.declaration.Layouts;
import port.lower.declaration.SpecialMember;
import port.lower.declaration.Unit;
import port.lower.declaration.Variables;
import port.lower.statement.FunctionLowering;
import port.lower.symbol.BaseClass;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassLayout;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.VirtualBases;
import port.source.Span;
import port.syntax.CallExpression;
import port.syntax.DirectInitializer;
import port.syntax.Expression;
import port.syntax.NameExpression;
import port.syntax.ParameterDeclaration;

/// Calls of functions, methods, function pointers and objects; casts that look like calls.
public final class Calls {
    private final Body body;
    private final Unit unit;

    Calls(Body body) {
        this.body = body;
        this.unit = body.unit();
    }

    public Operand call(CallExpression call) {
        Expression syntax = Variables.strip(call.callee());
        Operand callee =
                syntax instanceof NameExpression name ? calleeName(name, call) : body.expressions().lower(syntax);
        return switch (callee) {
            case Operand.OfType(var type, _) -> cast(type, call);
            case Operand.OfFunctions functions -> {
                List<Expression> written = new KernelPointers(body).typed(functions, call.arguments());
                yield callNamed(functions, arguments(written), call.span());
            }
            case Operand.OfBoundMember member -> callMember(member, arguments(call.arguments()), call.span());
            case Operand.OfPlace _, Operand.OfValue _, Operand.OfList _ ->
                    callObject(callee, arguments(call.arguments()), call.span());
        };
    }

    private Operand cast(CxxType type, CallExpression call) {
        return body.expressions()
                .casts()
                .functional(type, new DirectInitializer(call.arguments(), call.span()), call.span());
    }

    private Operand calleeName(NameExpression name, CallExpression call) {
        Optional<Operand> found = body.expressions().names().find(name.name(), name.span());
        if (found.isPresent()) {
            return found.get();
        }
        String text = name.name().last().text();
        if (unit.isC()) {
            return implicit(text, name.span());
        }
        Optional<FunctionGroup> allocation = AllocationFunctions.named(text, unit);
        if (allocation.isPresent()) {
            return new Operand.OfFunctions(
                    allocation.get().members(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    text,
                    name.span());
        }
        if (name.name().segments().size() == 1 && !name.name().isGlobal()) {
            var explicit = name.name().last().arguments().map(written -> unit.types().arguments(written, body.scope()));
            return new Operand.OfFunctions(
                    List.of(), explicit, Optional.empty(), Optional.of(text), false, text, name.span());
        }
        throw unknownFunction(name.name().toString(), call.callee().span());
    }

    /// C takes a function that nobody declared for one that gives an `int`; the linker knows better.
    private Operand implicit(String name, Span span) {
        var type = new FunctionOf(Fundamental.INT, List.of(), true, false, FunctionOf.RefQualifier.NONE);
        var symbol =
                new FunctionSymbol(
                        name, FunctionSymbol.Role.FREE, Optional.empty(), Lazy.value(type), unit.global(), span);
        symbol.markLanguageC();
        var group = new FunctionGroup(name, unit.global(), span);
        group.add(symbol);
        unit.global().declare(group);
        return new Operand.OfFunctions(
                group.members(), Optional.empty(), Optional.empty(), Optional.empty(), false, name, span);
    }

    private LoweringFailure unknownFunction(String name, Span span) {
        return LoweringFailure.of(
                Diagnostic.error(Code.UNKNOWN_FUNCTION, span, "function '" + name + "' is not known")
                        .withHelp(
                                "include the header that declares it, or write a header model for it and pass its folder with -I"));
    }

    /// The arguments of a call, packs expanded.
    public List<Operand> arguments(List<Expression> written) {
        return body.expressions().operands(written);
    }

    private Operand callNamed(Operand.OfFunctions functions, List<Operand> arguments, Span span) {
        if (functions.candidates().isEmpty() && functions.byArguments().isEmpty()) {
            return nothing(functions);
        }
        var candidates = new ArrayList<>(functions.candidates());
        if (functions.byArguments().isPresent()) {
            List<CxxType> types = arguments.stream().map(Values::typeOf).toList();
            for (Callable callable : Lookup.byArguments(functions.byArguments().get(), types)) {
                if (!candidates.contains(callable)) {
                    candidates.add(callable);
                }
            }
            if (candidates.isEmpty()) {
                throw unknownFunction(functions.name(), functions.span());
            }
        }
        Optional<Operand> object = functions.object();
        FunctionSymbol function =
                body.expressions()
                        .overloads()
                        .resolve(
                                candidates,
                                functions.explicit(),
                                arguments,
                                object,
                                functions.name(),
                                functions.span());
        if (function.isMethod()) {
            if (object.isEmpty()) {
                throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + functions.name() + "' needs an object");
            }
            return callMethod(function, object.get(), arguments, functions.isDirect(), span);
        }
        return callFunction(function, arguments, span);
    }

    /// What a call of a destructor that does nothing leaves: no expression at all.
    private static Operand nothing(Operand.OfFunctions functions) {
        return functions;
    }

    /// A call of a free function or static method.
    public Operand callFunction(FunctionSymbol function, List<Operand> arguments, Span span) {
        completeResult(function, span);
        checkSupport(function, span);
        List<Expr> values = convertArguments(function, function.type(), arguments, span);
        return result(function.type().result(), type -> new Call(body.use(function, span), values, type, span), span);
    }

    /// A call of a method without arguments.
    public Operand method(FunctionSymbol function, Operand object, Span span) {
        return callMethod(function, object, List.of(), false, span);
    }

    public Operand callMethod(
            FunctionSymbol function, Operand object, List<Operand> arguments, boolean isDirect, Span span) {
        completeResult(function, span);
        checkSupport(function, span);
        Optional<SpecialMember> special = unit.classes().special().kind(function);
        boolean assigns =
                special.isPresent()
                        && (special.get() == SpecialMember.COPY_ASSIGNMENT
                                || special.get() == SpecialMember.MOVE_ASSIGNMENT);
        if (assigns && unit.classes().special().isTrivial(function)) {
            return body.expressions().operators().assignBytes(object, arguments.getFirst(), span);
        }
        if (function.role() == FunctionSymbol.Role.DESTRUCTOR && unit.classes().special().isTrivial(function)) {
            return new Operand.OfFunctions(
                    List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true, "~", span);
        }
        Operand.OfPlace place = body.expressions().values().object(object);
        ClassSymbol owner = function.owner().orElseThrow();
        ClassSymbol actual = ((ClassType) place.type().unqualified()).symbol();
        Place part = body.expressions().values().basePart(place.place(), actual, owner, span);
        List<Expr> values = convertArguments(function, function.type(), arguments, span);
        if (!isDirect && owner.layout().virtuals().contains(function)) {
            return callOwn(function, KeptPlace.of(part, body, span), values, span);
        }
        Optional<ClassLayout.Part> table =
                isDirect
                        ? Optional.empty()
                        : owner.layout().parts().stream()
                                .filter(base -> base.virtuals().contains(function))
                                .findFirst();
        if (table.isPresent()) {
            return callThrough(table.get(), function, KeptPlace.of(part, body, span), values, span);
        }
        Expr self = self(part, owner, span);
        return result(
                function.type().result(),
                type ->
                        new Call(
                                body.use(unit.virtualEntries().whole(function), span),
                                prepend(self, values),
                                type,
                                span),
                span);
    }

    static List<Expr> prepend(Expr first, List<Expr> rest) {
        var all = new ArrayList<Expr>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private Expr self(Place object, ClassSymbol symbol, Span span) {
        return body.expressions().values().address(object, PointerType.reference(unit.storage().struct(symbol)), span);
    }

    /// Calls what overrides a function of the class's own table.
    private Operand callOwn(FunctionSymbol function, KeptPlace object, List<Expr> values, Span span) {
        ClassSymbol owner = function.owner().orElseThrow();
        FunctionSymbol first = owner.firstInSlot(owner.layout().virtuals().indexOf(function));
        CxxType result = function.type().result();
        if (first.type().result().equals(result)) {
            return callVirtual(function, object, values, span);
        }
        ClassSymbol base = first.owner().orElseThrow();
        KeptPlace part = object.map(at -> body.expressions().values().basePart(at, owner, base, span));
        return body.expressions().casts().toDerived(callVirtual(first, part, values, span), result, span);
    }

    private Operand callVirtual(FunctionSymbol function, KeptPlace object, List<Expr> values, Span span) {
        ClassSymbol owner = function.owner().orElseThrow();
        int index = owner.layout().virtuals().indexOf(function);
        Expr table = new Load(tablePlace(object.first(), owner, span), span);
        Expr entry =
                new Load(
                        new Dereference(
                                new PointerAdd(table, IntConstant.of(index, ScalarType.INT64, span), false, span),
                                span),
                        span);
        Expr target = new Convert(entry, PointerType.to(unit.storage().signature(function)), false, span);
        Expr self = self(object.again(), owner, span);
        return result(
                function.type().result(), type -> new IndirectCall(target, prepend(self, values), type, span), span);
    }

    /// Calls what overrides a function of a base with a table of its own, as the base would.
    private Operand callThrough(
            ClassLayout.Part part, FunctionSymbol function, KeptPlace object, List<Expr> values, Span span) {
        FunctionSymbol asked = part.base().layout().virtuals().get(part.virtuals().indexOf(function));
        ClassSymbol owner = asked.owner().orElseThrow();
        ClassSymbol whole = function.owner().orElseThrow();
        KeptPlace base =
                object.map(at ->
                        body.expressions().values().basePart(place(at, whole, part, span), part.base(), owner, span));
        Operand given = callOwn(asked, base, values, span);
        CxxType result = function.type().result();
        boolean isCovariant = !asked.type().result().equals(result);
        return isCovariant ? body.expressions().casts().toDerived(given, result, span) : given;
    }

    /// The base within an object.
    public Place place(Place object, ClassSymbol owner, ClassLayout.Part part, Span span) {
        VirtualBases.Way way = VirtualBases.way(part.path());
        VirtualParts parts = body.expressions().values().virtualParts();
        Place at = way.start().map(start -> parts.part(object, owner, start, span)).orElse(object);
        for (BaseClass base : way.rest()) {
            at = new Member(at, base.field(), unit.storage().struct(base.symbol()), span);
        }
        return at;
    }

    /// Where an object keeps the address of its class's table of virtual functions.
    public Place tablePlace(Place object, ClassSymbol owner, Span span) {
        Place at = object;
        ClassSymbol symbol = owner;
        while (symbol.layout().fields().stream().noneMatch(field -> field.name().equals(Layouts.TABLE_FIELD))) {
            BaseClass base = symbol.primaryBase().orElseThrow();
            at = new Member(at, base.field(), unit.storage().struct(base.symbol()), span);
            symbol = base.symbol();
        }
        return new Member(at, Layouts.TABLE_FIELD, PointerType.to(PointerType.to(VoidType.VOID)), span);
    }

    private Operand callMember(Operand.OfBoundMember member, List<Operand> arguments, Span span) {
        Operand.OfPlace object = body.expressions().values().object(member.object());
        Type selfType = PointerType.reference(object.place().type());
        var parameters = new ArrayList<Type>();
        parameters.add(selfType);
        member.type().parameters().forEach(parameter -> parameters.add(unit.storage().ir(parameter)));
        var signature =
                new port.ir.FunctionType(
                        unit.storage().ir(member.type().result()), parameters, member.type().variadic());
        Expr target = new Convert(member.function(), PointerType.to(signature), false, span);
        Expr self = body.expressions().values().address(object.place(), selfType, span);
        List<Expr> values = convertPlain(member.type(), arguments, span);
        Optional<FunctionAddress> known =
                function(member.function()).filter(address -> address.signature().equals(signature));
        return result(
                member.type().result(),
                type ->
                        known.<Expr>map(address -> new Call(address.function(), prepend(self, values), type, span))
                                .orElseGet(() -> new IndirectCall(target, prepend(self, values), type, span)),
                span);
    }

    /// The function that a constant pointer points to.
    private static Optional<FunctionAddress> function(Expr pointer) {
        Expr inner = pointer;
        while (inner instanceof Convert convert) {
            inner = convert.value();
        }
        return inner instanceof FunctionAddress address ? Optional.of(address) : Optional.empty();
    }

    private Operand callObject(Operand callee, List<Operand> arguments, Span span) {
        CxxType type = Values.typeOf(callee);
        if (type.unqualified() instanceof ClassType(var symbol)) {
            Optional<FunctionGroup> group =
                    Lookup.group(Lookup.member(symbol, "operator()").map(Lookup.MemberFound::symbol));
            if (group.isPresent()) {
                FunctionSymbol function =
                        body.expressions()
                                .overloads()
                                .resolve(
                                        group.get().members(),
                                        Optional.empty(),
                                        arguments,
                                        Optional.of(callee),
                                        "operator()",
                                        span);
                return function.isMethod()
                        ? callMethod(function, callee, arguments, false, span)
                        : callFunction(function, arguments, span);
            }
            Optional<FunctionSymbol> conversion = toFunctionPointer(symbol, callee);
            if (conversion.isPresent()) {
                return callObject(method(conversion.get(), callee, span), arguments, span);
            }
            throw LoweringFailure.of(
                    Code.NO_MATCHING_FUNCTION, span, "an object of type '" + type + "' cannot be called");
        }
        Operand.OfValue value = body.expressions().values().rvalue(callee);
        if (!(value.type().unqualified() instanceof PointerTo(FunctionOf function))) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a value of type '" + type + "' cannot be called");
        }
        List<Expr> values = convertPlain(function, arguments, span);
        return result(
                function.result(),
                resultType ->
                        value.expr() instanceof FunctionAddress known
                                ? new Call(known.function(), values, resultType, span)
                                : new IndirectCall(target(value.expr(), function, values), values, resultType, span),
                span);
    }

    /// In C, `int (*f)()` leaves open what the parameters are: the arguments of each call tell.
    private Expr target(Expr pointer, FunctionOf function, List<Expr> arguments) {
        if (!function.variadic() || !function.parameters().isEmpty()) {
            return pointer;
        }
        List<Type> parameters = arguments.stream().map(Expr::type).toList();
        var signature = new FunctionType(unit.storage().ir(function.result()), parameters, false);
        return new Convert(pointer, PointerType.to(signature), false, pointer.span());
    }

    private Optional<FunctionSymbol> toFunctionPointer(ClassSymbol symbol, Operand callee) {
        return Lookup.group(Lookup.member(symbol, Unit.CONVERSION).map(Lookup.MemberFound::symbol)).stream()
                .flatMap(group -> group.members().stream())
                .filter(FunctionSymbol.class::isInstance)
                .map(FunctionSymbol.class::cast)
                .filter(function ->
                        function.type().result().referred().unqualified() instanceof PointerTo(FunctionOf _))
                .findFirst();
    }

    public List<Expr> convertPlain(FunctionOf type, List<Operand> arguments, Span span) {
        boolean fits =
                arguments.size() == type.parameters().size()
                        || type.variadic() && arguments.size() > type.parameters().size();
        if (!fits) {
            throw LoweringFailure.of(
                    Code.NO_MATCHING_FUNCTION,
                    span,
                    "a function of type '" + type + "' is called with " + arguments.size() + " arguments");
        }
        var values = new ArrayList<Expr>();
        for (int i = 0; i < arguments.size(); i++) {
            values.add(
                    i < type.parameters().size()
                            ? argument(arguments.get(i), type.parameters().get(i))
                            : promoted(arguments.get(i)));
        }
        return values;
    }

    private Expr argument(Operand operand, CxxType parameter) {
        return body.expressions().values().convert(operand, parameter, operand.span());
    }

    /// The arguments as the parameters take them, default arguments filled in.
    public List<Expr> convertArguments(FunctionSymbol function, FunctionOf type, List<Operand> arguments, Span span) {
        var values = new ArrayList<Expr>();
        for (int i = 0; i < arguments.size(); i++) {
            Operand argument = arguments.get(i);
            if (i >= type.parameters().size()) {
                refuseObject(function, argument);
            }
            values.add(
                    i < type.parameters().size() ? argument(argument, type.parameters().get(i)) : promoted(argument));
        }
        for (int i = arguments.size(); i < type.parameters().size(); i++) {
            values.add(defaultArgument(function, i, type.parameters().get(i), span));
        }
        return values;
    }

    private Expr defaultArgument(FunctionSymbol function, int index, CxxType type, Span span) {
        for (int d = 0; d < function.declarations().size(); d++) {
            List<ParameterDeclaration> parameters = function.declarations().get(d).type().parameters();
            int at = parameters.size() - (type(function).parameters().size() - index);
            if (at >= 0 && at < parameters.size() && parameters.get(at).defaultValue().isPresent()) {
                Expression value = parameters.get(at).defaultValue().get();
                Scope scope = function.declarationScopes().get(d);
                return body.calledAt(span, () -> defaultArgument(value, scope, type, span));
            }
        }
        throw LoweringFailure.of(Code.NO_MATCHING_FUNCTION, span, "'" + function + "' needs more arguments");
    }

    private Expr defaultArgument(Expression value, Scope scope, CxxType type, Span span) {
        Operand operand = body.within(scope.child(Scope.Kind.BLOCK, ""), () -> body.expressions().lower(value));
        return body.within(scope, () -> body.expressions().values().convert(operand, type, span));
    }

    private static FunctionOf type(FunctionSymbol function) {
        return function.type();
    }

    /// What is built in reads numbers and pointers behind `...`; an object there is undefined behaviour that compilers warn of.
    private static void refuseObject(FunctionSymbol function, Operand argument) {
        boolean isBuiltIn =
                function.attributes().stream()
                        .anyMatch(
                                attribute -> attribute.scope().equals("port") && attribute.name().equals("intrinsic"));
        if (isBuiltIn && Values.typeOf(argument).unqualified() instanceof ClassType type) {
            throw LoweringFailure.of(
                    Diagnostic.error(
                                    Code.UNSUPPORTED,
                                    argument.span(),
                                    "'" + function.name() + "' is given an object of type '" + type + "' for its '...'")
                            .withHelp("cast it to the type that the format names"));
        }
    }

    /// An argument that no parameter takes: behind `...`.
    private Expr promoted(Operand operand) {
        Operand.OfValue value = body.expressions().values().rvalue(operand);
        CxxType type = value.type().unqualified();
        return switch (type) {
            case Fundamental kind when kind == Fundamental.FLOAT ->
                    Arithmetic.convert(value.expr(), ScalarType.DOUBLE, false);
            case Fundamental kind when kind.isIntegral() ->
                    Arithmetic.convert(value.expr(), Arithmetic.promote(kind, bits(operand)).scalar(), false);
            case EnumType enumeration ->
                    Arithmetic.convert(
                            value.expr(),
                            Arithmetic.promote(enumeration.underlying(), Optional.empty()).scalar(),
                            false);
            case ClassType _ -> body.expressions().initialization().copy(operand, type, operand.span());
            default -> value.expr();
        };
    }

    static Optional<Integer> bits(Operand operand) {
        return operand instanceof Operand.OfPlace place ? place.bits() : Optional.empty();
    }

    private Operand result(CxxType type, java.util.function.Function<Type, Expr> make, Span span) {
        Expr call = make.apply(unit.storage().ir(type));
        if (type instanceof ReferenceTo(var referred, var isRvalue)) {
            var place = new Dereference(call, span);
            return new Operand.OfPlace(referred, () -> place, isRvalue, Optional.empty(), Optional.empty(), span);
        }
        CxxType value = type.unqualified() instanceof ClassType ? type : type.unqualified();
        if (value.unqualified() instanceof ClassType(var symbol)) {
            unit.classes().layouts().sizeOf(value, span);
            unit.storage().struct(symbol);
        }
        return new Operand.OfValue(value, call, span);
    }

    /// Finds out what `auto` as a result stands for.
    void completeResult(FunctionSymbol function, Span span) {
        if (Variables.hasPlaceholder(function.type().result())) {
            FunctionLowering.of(unit, function);
            if (Variables.hasPlaceholder(function.type().result())) {
                throw LoweringFailure.of(
                        Code.TYPE_MISMATCH,
                        span,
                        "the result of '" + function.name() + "' is used before it is deduced");
            }
        }
    }

    private boolean isInDeviceCode() {
        return body.function()
                .map(around -> unit.functions().kind(around))
                .filter(kind -> kind == Function.Kind.KERNEL || kind == Function.Kind.DEVICE)
                .isPresent();
    }

    /// Fails where what is called is not supported, and notes where it is supported in part.
    void checkSupport(FunctionSymbol function, Span span) {
        if (!body.isRun() || function.attributes().isEmpty()) {
            return;
        }
        if (isInDeviceCode()) {
            unit.functions()
                    .whyHostOnly(function.attributes())
                    .ifPresent(why -> {
                        throw LoweringFailure.of(
                                Code.UNSUPPORTED_CALL,
                                span,
                                "'" + function.name() + "' is not supported in device code: " + why);
                    });
        }
        Mapping mapping = unit.functions().mapping(function.attributes());
        if (span.file().isHeaderModel() || mapping.support() == Mapping.Support.FULL) {
            return;
        }
        String reason = mapping.note().map(note -> ": " + note).orElse("");
        if (mapping.support() == Mapping.Support.NONE) {
            throw LoweringFailure.of(
                    Code.UNSUPPORTED_CALL, span, "'" + function.name() + "' is not supported" + reason);
        }
        unit.diagnostics()
                .add(
                        Diagnostic.warning(
                                Code.PARTIAL_SUPPORT, span, "'" + function.name() + "' is supported in part" + reason));
    }
}
