package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Call;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;

/// Calls: of translated functions, and of what the shim has instead.
final class Calls {
    private final Scope scope;
    private final JavaTypes types;
    private final Expressions expressions;
    private final Places places;

    Calls(Scope scope, Expressions expressions, Places places) {
        this.scope = scope;
        this.types = scope.types();
        this.expressions = expressions;
        this.places = places;
    }

    Term call(Call call) {
        Function function = scope.calls().function(call.function());
        boolean isShimObject =
                function.role() == Function.Role.CONSTRUCTOR && function.owner().filter(types::isShim).isPresent();
        if (isShimObject) {
            return constructed(function, call);
        }
        Optional<ShimTarget> shim = scope.calls().shim(function.id(), scope.onDevice());
        if (shim.isPresent()) {
            return shim(shim.get(), function, call.arguments());
        }
        if (function.body().isEmpty() && !function.isMissing()) {
            scope.unsupported(call.span(), "call of '" + function.sourceName() + "', which has no translation");
            return Term.primary("unsupported()");
        }
        return translated(function, call.arguments());
    }

    /// An object of the runtime is assigned where C++ constructs it: `block = Dim3.of(16)`.
    private Term constructed(Function constructor, Call call) {
        Expr address = call.arguments().getFirst();
        Place place = address instanceof AddressOf direct ? direct.place() : new Dereference(address, call.span());
        List<Expr> arguments = call.arguments().subList(1, call.arguments().size());
        var value = new Construct(constructor.id(), arguments, constructor.owner().orElseThrow(), call.span());
        return expressions.assignments().assign(new Assign(place, value, call.span()));
    }

    private Term translated(Function function, List<Expr> arguments) {
        String name = scope.names().method(function.id());
        if (Scope.isInstanceMethod(function, types)) {
            Term object = expressions.borrowed(arguments.getFirst());
            List<Term> rest = arguments(function, arguments, 1);
            return object.text().equals("this") ? Term.staticCall(name, rest) : object.call(name, rest);
        }
        return Term.staticCall(
                scope.method(scope.names().home(function.id()), name), arguments(function, arguments, 0));
    }

    /// The arguments from number `first` on, behind the context where the method wants one.
    List<Term> arguments(Function function, List<Expr> arguments, int first) {
        var terms = new ArrayList<Term>();
        if (scope.calls().needsContext(function.id())) {
            terms.add(Term.primary("ctx"));
        }
        boolean overloaded = scope.names().isOverloaded(function);
        IntStream.range(first, arguments.size()).forEach(i -> terms.add(argument(arguments.get(i), overloaded)));
        return terms;
    }

    /// A struct that a variable holds is lent: methods that change such a parameter copy it themselves.
    private Term argument(Expr argument, boolean overloaded) {
        if (argument.type() instanceof StructType) {
            boolean variable = argument instanceof Load(Place place, var _) && place instanceof LocalPlace;
            return variable ? expressions.borrowed(argument) : expressions.of(argument);
        }
        if (argument instanceof FunctionAddress address && overloaded) {
            return functionAddress(address, true);
        }
        return overloaded ? expressions.of(argument) : expressions.assignments().argument(argument);
    }

    private Term shim(ShimTarget pattern, Function function, List<Expr> arguments) {
        List<Term> terms = new ArrayList<>();
        ShimTarget target = typed(pattern, function, terms);
        int count = terms.size() + arguments.size() + (target.constant().isPresent() ? 1 : 0);
        for (int i = 0; i < arguments.size(); i++) {
            Expr argument = arguments.get(i);
            if (i == 0 && target.kind() == ShimTarget.Kind.RECEIVER && isFunctionPointer(argument)) {
                terms.add(
                        argument instanceof FunctionAddress address
                                ? functionAddress(address, true)
                                : expressions.of(argument));
            } else {
                boolean widens = isLong(argument) && ShimMethods.widens(target, terms.size(), count);
                boolean isNamed = i < function.parameters().size();
                terms.add(shimArgument(argument, function, isNamed, widens));
            }
        }
        return invoke(target, terms);
    }

    private Term invoke(ShimTarget target, List<Term> terms) {
        return switch (target.kind()) {
            case STATIC -> Term.staticCall(owner(target) + "." + target.methodName(), withConstant(target, terms));
            case CONTEXT -> Term.primary("ctx").call(target.method(), terms);
            case DEVICE -> device().call(target.method(), terms);
            case RECEIVER -> terms.getFirst().call(target.method(), terms.subList(1, terms.size()));
            case CONSTRUCTOR -> Term.staticCall("new " + scope.imports().shim(target.target()), terms);
            case IDENTITY -> terms.getFirst();
        };
    }

    /// A constant of the shim that the header model fixes comes last: `Rounding.add(a, b, RoundingDirection.ZERO)`.
    private List<Term> withConstant(ShimTarget target, List<Term> terms) {
        if (target.constant().isEmpty()) {
            return terms;
        }
        String[] parts = target.constant().get().split("\\.");
        var all = new ArrayList<>(terms);
        all.add(Term.primary(scope.imports().shim(parts[0]) + "." + parts[1]));
        return all;
    }

    /// `allocate{s}` of `float*` is `allocateFloats`; of a struct it takes the type as an argument.
    private ShimTarget typed(ShimTarget target, Function function, List<Term> terms) {
        int brace = target.method().indexOf('{');
        if (brace < 0) {
            return target;
        }
        Type element = JavaTypes.innermost(Places.pointee(function.result()));
        String name = target.method().substring(0, brace);
        if (target.method().endsWith("{s}") && element instanceof ScalarType scalar) {
            return new ShimTarget(target.kind(), target.target(), name + ScalarNames.plural(scalar));
        }
        terms.add(types.descriptor(element));
        return new ShimTarget(target.kind(), target.target(), name);
    }

    private String owner(ShimTarget target) {
        return target.isJavaLang() ? target.target() : scope.imports().shim(target.target());
    }

    private Term device() {
        return Term.primary(scope.onDevice() ? "ctx.device()" : "device");
    }

    /// @param isNamed whether it is the argument for a parameter, and not one of those behind `...`
    /// @param widens whether Java makes a `long` of an `int` there by itself
    private Term shimArgument(Expr argument, Function function, boolean isNamed, boolean widens) {
        if (argument instanceof StringConstant constant && function.variadic()) {
            return Literals.string(constant.bytes());
        }
        if (argument instanceof Conditional(Expr condition, StringConstant whenTrue, StringConstant whenFalse, var _)
                && function.variadic()) {
            return Term.conditional(
                    expressions.of(condition), Literals.string(whenTrue.bytes()), Literals.string(whenFalse.bytes()));
        }
        if (argument instanceof Convert(Expr value, PointerType(var pointee, var _), var _, var _)
                && pointee instanceof VoidType
                && value.type() instanceof PointerType from
                && !from.reference()) {
            return value instanceof FunctionAddress address ? functionAddress(address, true) : expressions.of(value);
        }
        if (!isNamed && argument instanceof FunctionAddress address) {
            return functionAddress(address, true);
        }
        if (isNamed && isFunctionPointer(argument) && !(argument instanceof FunctionAddress)) {
            return Term.primary(expressions.of(argument).call("get").text() + "::call");
        }
        return widens ? expressions.assigned(argument) : expressions.borrowed(argument);
    }

    /// The shim knows no interfaces of a program: it takes the function that such a pointer holds.
    private static boolean isFunctionPointer(Expr argument) {
        return argument.type() instanceof PointerType(FunctionType _, var _);
    }

    private static boolean isLong(Expr argument) {
        return argument.type() == ScalarType.INT64 || argument.type() == ScalarType.UINT64;
    }

    Term indirect(IndirectCall call) {
        var signature = (FunctionType) ((PointerType) call.target().type()).pointee();
        List<Term> arguments = call.arguments().stream().map(argument -> argument(argument, false)).toList();
        if (signature.variadic()) {
            scope.unsupported(call.span(), "call through a pointer to a variadic function");
        }
        Term target =
                known(call.target())
                        .map(address -> functionAddress(address, signature))
                        .orElseGet(() -> expressions.of(call.target()));
        return target.call("get").call("call", arguments);
    }

    /// The function that a pointer points to, where the program says so on the spot.
    private static Optional<FunctionAddress> known(Expr pointer) {
        return switch (pointer) {
            case FunctionAddress address -> Optional.of(address);
            case Convert convert -> known(convert.value());
            default -> Optional.empty();
        };
    }

    Term construct(Construct construct) {
        Function constructor = scope.calls().function(construct.constructor());
        Optional<ShimTarget> shim = scope.calls().shim(constructor.id(), scope.onDevice());
        if (shim.isPresent()) {
            return shim(shim.get(), constructor, construct.arguments());
        }
        String name = types.struct(construct.struct());
        if (types.isShim(construct.struct())) {
            List<Term> arguments = written(construct.arguments()).stream().map(expressions::borrowed).toList();
            return arguments.isEmpty() ? Term.primary("new " + name + "()") : Term.staticCall(name + ".of", arguments);
        }
        return Term.primary("new " + name + "()")
                .call(scope.names().method(constructor.id()), arguments(constructor, construct.arguments(), 0));
    }

    /// The arguments without the default ones that a header model added at the end.
    static List<Expr> written(List<Expr> arguments) {
        int count = arguments.size();
        while (count > 0
                && arguments.get(count - 1) instanceof IntConstant constant
                && constant.value() == 1
                && (count > 1 || constant.span().file().isHeaderModel())
                && constant.span().file().isHeaderModel()) {
            count--;
        }
        return arguments.subList(0, count);
    }

    /// `FunctionPtr.of("Sort.byWeight", Sort::byWeight)`
    ///
    /// @param isTyped whether Java must be told the interface
    Term functionAddress(FunctionAddress address, boolean isTyped) {
        return functionAddress(address, isTyped ? Optional.of(address.signature()) : Optional.empty());
    }

    /// `FunctionPtr.<VoidPtrToVoid>of("Sort.byWeight", a -> Sort.byWeight(a.asInts()))`
    ///
    /// @param wanted a type that differs from the function's in what pointers point to
    Term functionAddress(FunctionAddress address, FunctionType wanted) {
        return functionAddress(address, Optional.of(wanted));
    }

    private Term functionAddress(FunctionAddress address, Optional<FunctionType> wanted) {
        Function function = scope.calls().function(address.function());
        String home = scope.names().home(function.id());
        String name = scope.names().method(function.id());
        Optional<ShimTarget> shim = scope.calls().shim(function.id(), scope.onDevice());
        boolean missing = function.body().isEmpty() && shim.isEmpty();
        if (missing || scope.calls().needsContext(function.id()) && !function.isKernel()) {
            String why = missing ? "which has no translation" : "which asks who and where its thread is";
            scope.unsupported(address.span(), "the address of '" + function.sourceName() + "', " + why);
            return Term.primary(scope.imports().shim("FunctionPtr") + ".ofNull()");
        }
        String type = wanted.map(found -> "<" + scope.names().callable(found, types) + ">").orElse("");
        FunctionType signature = wanted.orElse(address.signature());
        boolean plain =
                shim.isEmpty()
                        && signature.equals(address.signature())
                        && !function.isKernel()
                        && !Scope.isInstanceMethod(function, types)
                        && function.parameters().stream().noneMatch(local -> types.isViewReference(local.type()));
        boolean isConstant = !plain && function.isHeaderModel() && shim.isEmpty() && !function.isKernel();
        if (isConstant) {
            Term value = address("", function, adapter(function, signature, new LocalNames(Set.of(), scope.names())));
            return Term.primary(scope.statics().function(name, types.of(PointerType.to(signature)), value));
        }
        Term callable = plain ? Term.primary(home + "::" + name) : adapter(function, signature, scope.locals());
        return address(type, function, callable);
    }

    private Term address(String type, Function function, Term callable) {
        String of = scope.imports().shim("FunctionPtr") + "." + type + "of";
        Term label = Term.primary(Literals.quote(scope.names().label(function.id())));
        return function.mostThreads().isPresent()
                ? Term.staticCall(of, label, Term.primary("" + function.mostThreads().getAsInt()), callable)
                : Term.staticCall(of, label, callable);
    }

    /// `(a, b) -> new Circle(a.memory(), a.byteOffset()).scale(b)`, and for a kernel `(a, b) -> KernelLaunch.offer(ctx -> add(ctx, a, b))`
    private Term adapter(Function function, FunctionType signature, LocalNames taken) {
        var names = new ArrayList<String>();
        var arguments = new ArrayList<Term>();
        for (Local parameter : function.parameters()) {
            String name = taken.fresh(String.valueOf((char) ('a' + names.size())));
            arguments.add(
                    types.isViewReference(parameter.type())
                            ? view(parameter, name)
                            : adapted(Term.primary(name), signature.parameters().get(names.size()), parameter.type()));
            names.add(name);
        }
        Optional<ShimTarget> shim = scope.calls().shim(function.id(), scope.onDevice());
        String method = scope.names().method(function.id());
        Term call;
        if (shim.isPresent()) {
            call = invoke(shim.get(), arguments);
        } else if (function.isKernel()) {
            arguments.addFirst(Term.primary("ctx"));
            Term body = Term.staticCall(scope.names().home(function.id()) + "." + method, arguments);
            String launch = scope.imports().shim("KernelLaunch");
            call = Term.staticCall(launch + ".offer", new Term("ctx -> " + body.text(), Precedence.ASSIGNMENT));
        } else if (Scope.isInstanceMethod(function, types)) {
            call = arguments.getFirst().call(method, arguments.subList(1, arguments.size()));
        } else {
            call = Term.staticCall(scope.names().home(function.id()) + "." + method, arguments);
        }
        call = adapted(call, function.result(), signature.result());
        String head = names.size() == 1 ? names.getFirst() : "(" + String.join(", ", names) + ")";
        return new Term(head + " -> " + call.text(), Precedence.ASSIGNMENT);
    }

    private Term adapted(Term value, Type from, Type to) {
        return !from.equals(to) && from instanceof PointerType given && to instanceof PointerType wanted
                ? expressions.pointers().between(value, given, wanted)
                : value;
    }

    private Term view(Local parameter, String name) {
        String view = types.of(parameter.type());
        return Term.primary("new " + view + "(" + name + ".memory(), " + name + ".byteOffset())");
    }
}
